import { type Example, parseExample } from './parse-example.ts';

export type { Example };

// The operations the types are generated from: an example shown here is one the build has checked against the schema.
const sources = import.meta.glob<string>('../../codegen/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In order of file name, so that a number in front of the name decides the place in the list. */
export const examples: readonly Example[] = Object.entries(sources)
  .map(([path, source]) => parseExample(path.replace(/^.*\/|\.graphql$/g, ''), source))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
