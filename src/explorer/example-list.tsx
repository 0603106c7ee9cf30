import './example-list.css';
import type { Example } from './examples.ts';

interface ExampleListProps {
  examples: readonly Example[];
  /** True while the editors are still loading, when there is nowhere to put an example yet. */
  disabled: boolean;
  onOpen(example: Example): void;
}

export function ExampleList({ examples, disabled, onOpen }: ExampleListProps) {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="examples-title">
        Examples
      </h2>
      {topics.map((topic) => (
        <section key={topic}>
          <h3 className="examples-topic">{topic}</h3>
          <ul className="examples">
            {examples
              .filter((example) => example.topic === topic)
              .map((example) => (
                <li key={example.name}>
                  <button type="button" disabled={disabled} onClick={() => onOpen(example)}>
                    <strong>{example.title}</strong>
                    <span>{example.description}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
