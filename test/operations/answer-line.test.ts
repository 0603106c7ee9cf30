import { describe, expect, it } from 'vitest';
import { answerWords, checkAnswerLine, parseAnswerLine } from '../../src/operations/answer-line.js';
import type { Table, TableColumn, TablePart } from '../../src/operations/table.js';

const columns: readonly TableColumn[] = [
  { name: 'area', type: 'string', nullable: true, description: '' },
  { name: 'staff', type: 'integer', nullable: true, description: '' },
  { name: 'status', type: 'string', nullable: true, description: '', values: ['PART_DONE'] },
];
const table = (part: TablePart | null = null): Table => ({
  name: 'staff',
  title: '',
  description: '',
  columns,
  release: '',
  rows: [
    ['A1', 5, null],
    ['A2', 1200, 'PART_DONE'],
    [null, 3, null],
    ['A4', null, null],
  ],
  pages: [],
  part,
  citations: [],
});
const said = (line: string, part?: TablePart) => answerWords(parseAnswerLine(line), table(part));

describe('the answer of a table in a line', () => {
  it.each([
    ['first: {area} has {staff}', 'A1 has 5'],
    ['first, row 2: {staff} in {area}', '5 in A1; 1,200 in A2'],
    ['most staff: {area} has most, {staff}, {status}', 'A2 has most, 1,200, part done'],
    ['last: {area} of {count}', 'A4 of 4'],
    ['first, row 1: {area}', 'A1'],
  ])('is said of its rows: %s', (line, words) => {
    expect(said(line)).toBe(words);
  });

  it.each([
    ['a row that is not there', 'row 5: {area}'],
    ['a value that is not there', 'last: {staff}'],
    ['a row of which one of several lacks a value', 'first, least staff: {area}'],
  ])('is none of %s', (_, line) => {
    expect(said(line)).toBeNull();
  });

  it('is none where the rows are a part, and others may have more', () => {
    const part = { shown: 4, total: 90, of: 'areas', after: null };
    expect(said('most staff: {area}', part)).toBeNull();
    expect(said('last: {area}', part)).toBeNull();
    expect(said('first: {area} is one of {count}', part)).toBe('A1 is one of 90');
  });

  it.each([['first'], ['first:'], ['second: {area}'], ['most: {area}'], ['row 0: {area}'], ['{area}']])(
    'is refused where it says no rows, or no words: %s',
    (line) => {
      expect(() => parseAnswerLine(line)).toThrow('is no answer; expected rows and words');
    },
  );

  it.each([
    ['first: {region}', 'the answer has region, and the table has no such column'],
    ['most people: {area}', 'the answer has people, and the table has no such column'],
    ['most area: {area}', 'the answer takes the row with the most area, which is no number'],
  ])('is refused where the table has no such column: %s', (line, message) => {
    expect(() => checkAnswerLine(parseAnswerLine(line), columns)).toThrow(message);
  });
});
