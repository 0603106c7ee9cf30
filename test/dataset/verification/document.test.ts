import { describe, expect, it } from 'vitest';
import type { CellValue, SourceRow } from '../../../src/dataset/package/data-package.js';
import {
  cellItems,
  cellText,
  citedLines,
  documentText,
  isRead,
  lineAt,
  lineSpan,
} from '../../../src/dataset/verification/document.js';

const lines = ['one', '', 'three', 'four'];
const document = documentText(lines);
const row = (values: Readonly<Record<string, CellValue>>): SourceRow => ({ values, file: 'rows.csv', line: 2 });

describe('the lines of a document', () => {
  it.each([
    [1, 1, 'one'],
    [2, 2, ''],
    [3, 3, 'three'],
    [2, 3, '\nthree'],
    [1, 4, 'one\n\nthree\nfour'],
  ])('from %i to %i are %j', (first, last, text) => {
    const { start, end } = lineSpan(document, first, last) ?? { start: -1, end: -1 };
    expect(document.text.slice(start, end)).toBe(text);
    expect(citedLines(row({ document: 'letter', first_line: first, last_line: last }), cited)).toEqual(
      text.split('\n'),
    );
  });

  it.each([
    [0, 1],
    [4, 5],
    [5, 5],
    [3, 2],
  ])('from %i to %i are not there', (first, last) => {
    expect(lineSpan(document, first, last)).toBeNull();
  });

  it('have a number at each place of the text', () => {
    const numbers = [...document.text].map((_, at) => lineAt(document, at));
    expect(numbers).toEqual([1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4]);
  });
});

const cited = new Map([['letter', document]]);

it.each<[string, Readonly<Record<string, CellValue>>]>([
  ['no document', { first_line: 1, last_line: 1 }],
  ['a document whose text is not there', { document: 'lost', first_line: 1, last_line: 1 }],
  ['no first line', { document: 'letter', last_line: 1 }],
  ['no last line', { document: 'letter', first_line: 1 }],
  ['lines that are not there', { document: 'letter', first_line: 5, last_line: 5 }],
])('a row with %s cites nothing', (_, cells) => {
  expect(citedLines(row(cells), cited)).toBeNull();
});

it('reads a cell as text or as items', () => {
  const cells = row({ text: 'a', number: 2, flag: true, list: ['a', 'b'], nothing: null });
  expect(['text', 'number', 'flag', 'list', 'nothing', 'absent'].map((column) => cellText(cells, column))).toEqual([
    'a',
    '2',
    '',
    '',
    '',
    '',
  ]);
  expect(['text', 'number', 'flag', 'list', 'nothing', 'absent'].map((column) => cellItems(cells, column))).toEqual([
    ['a'],
    [],
    [],
    ['a', 'b'],
    [],
    [],
  ]);
});

it('knows what of a row is read', () => {
  expect(isRead(row({ readings: ['PERIOD', 'SIGN'] }), 'SIGN')).toBe(true);
  expect(isRead(row({ readings: ['PERIOD'] }), 'SIGN')).toBe(false);
  expect(isRead(row({}), 'SIGN')).toBe(false);
});
