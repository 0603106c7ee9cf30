import { expect, it } from 'vitest';
import { verify } from '../../../src/dataset/verification/verify.js';
import type { TinyTables } from '../tiny-package.js';
import { tinyPackage } from '../tiny-package.js';

const run = 'with help from every local team we could';
const at = { document: 'letter', first_line: 1, last_line: 1 };

/** Whether a statement copies the document, beside some other rows. */
const isCopy = (tables: TinyTables) =>
  verify(
    tinyPackage({ documents: [{ id: 'letter', title: 'A letter' }], statements: [{ ...at, text: run }], ...tables }),
    new Map([['letter', [`It was held ${run} find`]]]),
  ).faults.some(({ message }) => message.startsWith('copies'));

it.each<[string, TinyTables]>([
  ['nothing', {}],
  ['its own title, which is ours', { statements: [{ ...at, title: run, text: run }] }],
  ['the title of a measure, which is ours', { measures: [{ id: 'staff', title: run }] }],
])('a run of words of the document is copied, whatever stands in %s', (_, tables) => {
  expect(isCopy(tables)).toBe(true);
});

it.each<[string, TinyTables]>([
  ['a work', { works: [{ ...at, name: run }] }],
  ['a module, by an alias', { modules: [{ ...at, title: 'Help', aliases: [run] }] }],
  ['a party, as printed', { parties: [{ ...at, as_printed: run }] }],
  ['the document', { documents: [{ id: 'letter', title: `A letter ${run}` }] }],
])('a run of words within the name of %s is not', (_, tables) => {
  expect(isCopy(tables)).toBe(false);
});
