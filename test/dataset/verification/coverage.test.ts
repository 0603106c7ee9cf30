import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { coverageOf } from '../../../src/dataset/verification/coverage.js';
import { documentText } from '../../../src/dataset/verification/document.js';
import { printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const cited: Cells = { document: 'letter', first_line: 1, last_line: 1 };
const number = (asPublished: string, cells: Cells = {}) => printed(1, { as_published: asPublished, ...cells });

function coverage(text: string, tables: TinyTables) {
  const { tables: read } = tinyPackage(tables);
  const [found] = coverageOf(read, new Map([['letter', documentText(text.split('\n'))]]));
  if (!found) throw new Error('no coverage');
  return found;
}

/** The words of a text for which nothing accounts, as line and word. */
const open = (text: string, tables: TinyTables) =>
  coverage(text, tables).uncovered.map(({ line, word }) => `${line} ${word}`);

describe('what accounts for a number', () => {
  it.each<[string, string, TinyTables, readonly string[]]>([
    ['nothing', 'We have 25 staff\nin two offices.', {}, ['1 25', '2 two']],
    ['an observation', 'We have 25 staff.', { observations: [number('25')] }, []],
    ['an observation of another line', 'We have\n25 staff.', { observations: [number('25')] }, ['2 25']],
    ['an observation of another number', 'We have 25 staff.', { observations: [number('5')] }, ['1 25']],
    ['each row for one printing', '25 here, 25 there', { observations: [number('25')] }, ['1 25']],
    ['two rows for two printings', '25 here, 25 there', { observations: [number('25'), number('25')] }, []],
    [
      'two rows for one range',
      'between 14 and 30',
      { observations: [number('between 14 and 30'), number('between 14 and 30')] },
      [],
    ],
    ['a number word within what is printed', 'a good four years', { observations: [number('a good four years')] }, []],
    ['the name of a row', 'Children Act 1989', { works: [{ ...cited, name: 'Children Act 1989' }] }, []],
    ['the code of a row', 'A12 Birmingham', { 'service-areas': [{ ...cited, name: 'Birmingham', code: 'A12' }] }, []],
    ['an alias of a row', 'the 1989 Act', { works: [{ ...cited, name: 'Children Act', aliases: ['1989 Act'] }] }, []],
    [
      'the name of what a row refers to',
      'A12 is saturated.',
      {
        statements: [{ ...cited, service_areas: ['a12'] }],
        'service-areas': [{ id: 'a12', code: 'A12', name: 'Birmingham' }],
      },
      [],
    ],
    ['the number of a statement, once', '4. In 4 areas', { statements: [{ ...cited, number: '4' }] }, ['1 4']],
    ['a title that stands there', 'Top 5 changes', { statements: [{ ...cited, title: 'Top 5 changes' }] }, []],
    ['a title of ours', 'The top 5 changes', { statements: [{ ...cited, title: 'Changes: 5' }] }, ['1 5']],
    [
      'the text of a statement',
      'The top 5 changes',
      { statements: [{ ...cited, text: 'The top 5 changes' }] },
      ['1 5'],
    ],
    [
      'the period of a row',
      'From 1 April 2020 to 2021/22, of 20',
      { statements: [{ ...cited, period_label: '1 April 2020 to 2022' }] },
      ['1 2021', '1 20'],
    ],
    ['a day of a row', 'No12th June 2013', { modules: [{ ...cited, title: 'x', last_accessed: '2013-06-12' }] }, []],
    [
      'a heading, where it is printed',
      '2.1 Why\nAs 2.1 Why says, 9',
      { statements: [{ ...cited, first_line: 2, last_line: 2, section: '2.1 Why' }] },
      ['2 2.1', '2 9'],
    ],
  ])('%s', (_, text, tables, expected) => {
    expect(open(text, tables)).toEqual(expected);
  });

  it('parts numbers that were run together, and tells what is left', () => {
    const text = 'Responsible eLearning60017111111YesUnknown';
    expect(open(text, { observations: ['1711', '1111', '600'].map((one) => number(one)) })).toEqual([]);
    expect(open(text, { observations: ['1711', '1111'].map((one) => number(one)) })).toEqual(['1 600']);
    // A number that is not what stood there leaves a rest.
    expect(open(text, { observations: ['17111', '1111', '600'].map((one) => number(one)) })).not.toEqual([]);
  });
});

describe('a row of not-figures', () => {
  const notFigure = (cells: Cells) => ({
    document: 'letter',
    line: 1,
    word: 'one',
    times: 1,
    reason: 'PRONOUN',
    ...cells,
  });

  it('accounts for its word on its line, so often as it says', () => {
    const text = 'one for one and one';
    expect(open(text, { 'not-figures': [notFigure({ times: 3 })] })).toEqual([]);
    expect(open(text, { 'not-figures': [notFigure({ times: 2 })] })).toEqual(['1 one']);
    expect(open(text, { 'not-figures': [notFigure({ word: 'One', times: 3 })] })).toEqual([]);
  });

  it.each<[string, Cells]>([
    ['another word', { word: 'two' }],
    ['another line', { line: 2 }],
    ['too many', { times: 2 }],
  ])('is unused where it names %s', (_, cells) => {
    const { unused } = coverage('one for all\nand all', { 'not-figures': [notFigure(cells)] });
    expect(unused.map(({ row }) => row.line)).toEqual([2]);
  });

  it('is unused where a number accounts for its word already', () => {
    const { unused } = coverage('one for all', { 'not-figures': [notFigure({})], observations: [number('one')] });
    expect(unused).toMatchObject([{ found: 0, times: 1 }]);
  });
});

it('counts the words of a document', () => {
  expect(coverage('25 staff in two offices', { observations: [number('25')] })).toMatchObject({
    document: 'letter',
    words: 2,
    uncovered: [{ document: 'letter', line: 1, word: 'two' }],
  });
});
