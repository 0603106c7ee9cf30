import type { GraphQLSchema } from 'graphql';
import { useDeferredValue, useMemo, useState } from 'react';
import { type SchemaHit, searchSchema } from './schema-search.ts';

interface SchemaSearchPaneProps {
  readonly schema: GraphQLSchema;
  /** Shows where it stands in the documentation. */
  onOpen(hit: SchemaHit): void;
}

const most = 50;

/** Finds words in the schema: in names, and in what is said of types, fields, arguments and values. */
export function SchemaSearchPane({ schema, onOpen }: SchemaSearchPaneProps) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { hits, total } = useMemo(() => searchSchema(schema, asked, most), [schema, asked]);
  return (
    <section aria-labelledby="schema-search-title">
      <h2 id="schema-search-title" className="pane-title">
        Search the schema
      </h2>
      <label className="pane-field">
        Words in names or descriptions{' '}
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p className="pane-note" role="status">
        {asked.trim() &&
          (total === 0
            ? 'Nothing has all these words.'
            : total > most
              ? `The best ${most} of ${total}`
              : `${total} found`)}
      </p>
      <ul className="examples">
        {hits.map((hit) => (
          <li key={hit.title}>
            <button type="button" onClick={() => onOpen(hit)}>
              <strong>{hit.title}</strong>
              <span>{hit.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
