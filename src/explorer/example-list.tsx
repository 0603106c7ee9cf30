import './pane.css';
import { useState } from 'react';
import { jsonOf } from './answer.ts';
import { tableLink } from './code-sample.ts';
import type { Example } from './examples.ts';

interface ExampleListProps {
  examples: readonly Example[];
  /** True while the editors are still loading, when there is nowhere to put an example yet. */
  disabled: boolean;
  /** The name of the one that is in the editor; absent where another query is. */
  open: string | undefined;
  onOpen(example: Example): void;
}

/** Those in which every word of a text stands: in the title, the description, the topic or the name. */
function found(examples: readonly Example[], text: string): readonly Example[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return examples.filter(({ title, description, topic, name }) => {
    const all = `${title} ${description} ${topic} ${name}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The variables of an example as its page and its table take them: some questions cannot be asked without. */
const searchOf = ({ name, variables }: Example) => new URL(tableLink(location.origin, name, jsonOf(variables))).search;

/** The questions that are saved, by topic. */
export function ExampleList({ examples, disabled, open, onOpen }: ExampleListProps) {
  const [find, setFind] = useState('');
  const shown = found(examples, find);
  const topics = [...new Set(shown.map(({ topic }) => topic))];
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="pane-title">
        Examples
      </h2>
      <label className="pane-field">
        Find a question <input type="search" value={find} onChange={(event) => setFind(event.target.value)} />
      </label>
      <p className="pane-note" role="status">
        {find &&
          (shown.length === 0 ? 'No question has these words.' : `${shown.length} of ${examples.length} questions`)}
      </p>
      {topics.map((topic) => (
        <section key={topic}>
          <h3>{topic}</h3>
          <ul className="examples">
            {shown
              .filter((example) => example.topic === topic)
              .map((example) => (
                <li key={example.name}>
                  <button
                    type="button"
                    disabled={disabled}
                    aria-current={example.name === open ? 'true' : undefined}
                    onClick={() => onOpen(example)}
                  >
                    <strong>{example.title}</strong>
                    <span>{example.description}</span>
                  </button>
                  <a href={`questions/${example.name}${searchOf(example)}`}>Page</a>{' '}
                  <a href={`operations/${example.name}.csv${searchOf(example)}`}>Table (CSV)</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
