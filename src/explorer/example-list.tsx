import './example-list.css';
import type { Example } from './examples.ts';

interface ExampleListProps {
  examples: readonly Example[];
  /** True while the editors are still loading, when there is nowhere to put an example yet. */
  disabled: boolean;
  onOpen(example: Example): void;
}

export function ExampleList({ examples, disabled, onOpen }: ExampleListProps) {
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="examples-title">
        Examples
      </h2>
      {examples.length === 0 ? (
        <p>None is bundled with this build.</p>
      ) : (
        <ul className="examples">
          {examples.map((example) => (
            <li key={example.name}>
              <button type="button" disabled={disabled} onClick={() => onOpen(example)}>
                <strong>{example.title}</strong>
                {example.description && <span>{example.description}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
