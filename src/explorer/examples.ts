import { type Header, parseHeader } from '../operations/header.ts';
import { compactLines, withoutCursors } from './compact-query.ts';

/** A saved operation as the page offers it. */
export interface Example extends Pick<Header, 'title' | 'description' | 'topic' | 'rows'> {
  /** The file's name without its extension. */
  name: string;
  query: string;
  /** JSON text, or empty. */
  variables: string;
}

// The operations the types are generated from: an example shown here is one the build has checked against the schema.
const sources = import.meta.glob<string>('../../codegen/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function example(name: string, source: string): Example {
  const { title, description, topic, rows, variables, query } = parseHeader(source);
  return {
    name,
    title,
    description,
    topic,
    rows,
    query: `# ${title}\n${compactLines(withoutCursors(query))}`,
    variables: variables ? JSON.stringify(variables, null, 2) : '',
  };
}

/** By topic, and in it by file name. */
export const examples: readonly Example[] = Object.entries(sources)
  .map(([path, source]) => example(path.replace(/^.*\/|\.graphql$/g, ''), source))
  .sort((a, b) => (`${a.topic} ${a.name}` < `${b.topic} ${b.name}` ? -1 : 1));
