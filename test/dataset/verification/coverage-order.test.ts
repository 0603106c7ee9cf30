import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { type Coverage, coverageOf } from '../../../src/dataset/verification/coverage.js';
import { documentText } from '../../../src/dataset/verification/document.js';
import { printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const on = (first_line: number, last_line = first_line): Cells => ({ document: 'letter', first_line, last_line });
const number = (as_published: string, cells: Cells = {}) => printed(1, { as_published, ...cells });

const coverage = (tables: TinyTables, texts: Readonly<Record<string, string>>): readonly Coverage[] =>
  coverageOf(
    tinyPackage(tables).tables,
    new Map(Object.entries(texts).map(([id, text]) => [id, documentText(text.split('\n'))])),
  );

/** The words of a letter for which nothing accounts, as line and word. */
const open = (letter: string, tables: TinyTables) =>
  coverage(tables, { letter }).flatMap(({ uncovered }) => uncovered.map(({ line, word }) => `${line} ${word}`));

describe('whatever the order of the rows', () => {
  it.each<[string, string, string, readonly Cells[]]>([
    [
      'a longer number takes its words before a part of it does',
      'observations',
      'between 14 and 30, of 14',
      [number('14'), number('between 14 and 30')],
    ],
    [
      'of equal numbers, that of fewer lines takes its place first',
      'observations',
      'at 14\n14',
      [number('14', on(1, 2)), number('14', on(1))],
    ],
    [
      'of equal numbers, that of fewer lines takes its place first, wherever it stands',
      'observations',
      'there\n14\n14',
      [number('14', on(1, 3)), number('14', on(2))],
    ],
    [
      'of statements, that of fewer lines takes its number first',
      'statements',
      'at 4\n4',
      [
        { ...on(1, 2), number: '4' },
        { ...on(1), number: '4' },
      ],
    ],
    [
      'of statements, that of fewer lines takes its number first, wherever it stands',
      'statements',
      'there\n4\n4',
      [
        { ...on(1, 3), number: '4' },
        { ...on(2), number: '4' },
      ],
    ],
  ])('%s', (_, table, text, rows) => {
    expect(open(text, { [table]: rows })).toEqual([]);
    expect(open(text, { [table]: rows.toReversed() })).toEqual([]);
  });
});

describe('nothing else accounts for a number', () => {
  it.each<[string, TinyTables]>([
    ['the number of what is no statement', { works: [{ ...on(1), number: '5' }] }],
    ['what is no observation', { works: [{ ...on(1), as_published: '5' }] }],
  ])('not %s', (_, tables) => {
    expect(open('Top 5', tables)).toEqual(['1 5']);
  });

  it('no heading within a line, be it the first', () => {
    const rows = { statements: [{ ...on(2), section: '2.1 Why' }] };
    expect(open('As 2.1 Why says\nso', rows)).toEqual(['1 2.1']);
    expect(open('2.1 Why that is\nso', rows)).toEqual(['1 2.1']);
    expect(open('Why it was so\n2.1 Why that is', rows)).toEqual(['2 2.1']);
    expect(open('2.1 Why\nso', rows)).toEqual([]);
    expect(open('so\n – 2.1 Why', rows)).toEqual([]);
  });
});

describe('each document is accounted for by itself', () => {
  const texts = { letter: 'In 25 of 30', slides: 'In 25 of 30' };
  const words = (tables: TinyTables) =>
    coverage(tables, texts).map(({ document, uncovered }) => [document, ...uncovered.map(({ word }) => word)]);

  it('by its own rows', () => {
    expect(words({ observations: [number('25')] })).toEqual([
      ['letter', '30'],
      ['slides', '25', '30'],
    ]);
  });

  it('by its own rows of not-figures', () => {
    const row = { document: 'slides', line: 1, word: '30', times: 1 };
    expect(words({ 'not-figures': [row] })).toEqual([
      ['letter', '25', '30'],
      ['slides', '25'],
    ]);
    expect(coverage({ 'not-figures': [row] }, texts).flatMap(({ unused }) => unused)).toEqual([]);
  });
});

it('a row of not-figures names a word whatever its capitals, and is not unused where it does', () => {
  const rows = { 'not-figures': [{ document: 'letter', line: 1, word: 'one', times: 2 }] };
  expect(coverage(rows, { letter: 'One for one' })).toMatchObject([{ uncovered: [], unused: [] }]);
  expect(coverage(rows, { letter: 'One for all' })).toMatchObject([
    { uncovered: [], unused: [{ found: 1, times: 2 }] },
  ]);
});
