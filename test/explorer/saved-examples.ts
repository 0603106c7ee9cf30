import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Example, exampleOf } from '../../src/explorer/examples.ts';
import { parseHeader } from '../../src/operations/header.ts';

/** The saved operations of the project as the page offers them, but for the values that a server finds. */
export const examples: Example[] = [];
for await (const file of glob('{codegen,seeds}/operations/*.graphql')) {
  const { query: document, variables, ...header } = parseHeader(await readFile(file, 'utf8'));
  examples.push(exampleOf({ ...header, name: basename(file, '.graphql'), document, exampleValues: variables ?? {} }));
}
