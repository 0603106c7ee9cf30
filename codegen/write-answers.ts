import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

// Of the kept answers of the saved operations, what a page is tried out with: all of them would be ten times as large as the client.
const rowsOfPage = 3;
// The answers say "(a time)", since each test has another.
const time = '2026-01-31T09:00:00.000Z';

/** An answer with a few rows of each page, which then has a next one. */
function cut(value: unknown): unknown {
  if (value === '(a time)') return time;
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, cut(field)]));
  const { nodes, pageInfo } = fields;
  if (!Array.isArray(nodes) || nodes.length <= rowsOfPage) return fields;
  return {
    ...fields,
    nodes: nodes.slice(0, rowsOfPage),
    ...(pageInfo !== undefined && { pageInfo: { ...Object(pageInfo), hasNextPage: true } }),
  };
}

const answerFile = (name: string) => `test/queries/${name}.json`;

// Of the same files codegen.yml makes the types. One that is new has no answer before `npx vitest run test/queries -u`.
const names: string[] = [];
for await (const file of glob(['codegen/operations/*.graphql', 'seeds/operations/*.graphql'])) {
  const name = basename(file, '.graphql');
  if (existsSync(answerFile(name))) names.push(name);
}
const answers = await Promise.all(
  names.toSorted().map(async (name) => {
    const { data } = JSON.parse(await readFile(answerFile(name), 'utf8'));
    const query = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    return { query, written: JSON.stringify(cut(data)) };
  }),
);

await writeFile(
  'codegen/generated/answers.ts',
  `/* eslint-disable */
import type { ${answers.map(({ query }) => `${query}Query`).join(', ')} } from './graphql.js';

/** What each saved operation answered, by the name of its query: real rows, a few of each page. */
export const answers: {
${answers.map(({ query }) => `  readonly ${query}: ${query}Query;`).join('\n')}
} = {
${answers.map(({ query, written }) => `  ${query}: ${written},`).join('\n')}
};
`,
);
