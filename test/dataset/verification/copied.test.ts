import { expect, it } from 'vitest';
import type { Fault } from '../../../src/dataset/package/fault.js';
import { CopyFinder, checkCopied } from '../../../src/dataset/verification/copied.js';

const run = 'help from every local team we could find';
const text = 'It was held in March with help from every local team we could find.';
const copies = new CopyFinder([text], ['March with help from every local team we could']);

it.each(['text', 'definition', 'description', 'purpose', 'note', 'explanation', 'likelier', 'reason', 'our_reason'])(
  'what stands in %s is in our words',
  (column) => {
    const faults: Fault[] = [];
    const row = { values: { [column]: `So ${text}` }, file: 'rows.csv', line: 2 };
    checkCopied(row, copies, (fault) => faults.push(fault));
    expect(faults).toEqual([
      {
        file: 'rows.csv',
        line: 2,
        column,
        message: 'copies a document word for word: "it was held in march with help from"; say it in other words',
      },
    ]);
  },
);

it('what stands in any other column may be as printed', () => {
  const faults: Fault[] = [];
  checkCopied({ values: { name: text, section: text }, file: 'rows.csv', line: 2 }, copies, (fault) =>
    faults.push(fault),
  );
  expect(faults).toEqual([]);
});

it.each<[string, string, string | null]>([
  ['eight words', run, run],
  ['eight words within a name', 'March with help from every local team we', null],
  ['eight words beyond a name', `held in March with ${run}`, 'held in march with help from every local'],
  ['seven words', 'from every local team we could find', null],
  ['the few words with which a document ends', 'They used what we could find.', null],
  ['in capitals, with other signs between', 'HELP, from "every" local; team – we could (find)', run],
  ['with a word between', 'help from every single local team we could find', null],
])('a run of %s', (_, ours, expected) => {
  expect(copies.find(ours)).toBe(expected);
});

it('takes apostrophes for no end of a word', () => {
  const finder = new CopyFinder(["the chair's view of what the board's plan was"], []);
  expect(finder.find('the chair’s view of what the boards plan was')).toBe('the chairs view of what the boards plan');
});
