import { describe, expect, it } from 'vitest';
import { Account } from '../../../src/dataset/verification/account.js';
import { documentText } from '../../../src/dataset/verification/document.js';
import { numberWordsOf } from '../../../src/dataset/verification/number-word.js';
import type { Span } from '../../../src/domain/printed.js';

const span = (start: number, end: number): Span => ({ start, end });
const account = (text: string) => {
  const all = span(0, text.length);
  return { all, account: new Account(documentText(text.split('\n'))) };
};
const words = (one: Account) => one.rest('letter').uncovered.map(({ word }) => word);

/** What is left of a text when a number was found in it at some places. */
function left(text: string, printed: string, ...places: readonly Span[]): readonly string[] {
  const { all, account: one } = account(text);
  one.number(all, printed, () => places);
  return words(one);
}

describe('of the places where a number stands, it takes', () => {
  it('the first of those that fit as well', () => {
    expect(left('11 a 11b', '11', span(0, 2), span(5, 7))).toEqual(['11b']);
  });

  it('one with no digit before it', () => {
    expect(left('311 a 11', '11', span(1, 3), span(6, 8))).toEqual(['311']);
  });

  it('one with no digit behind it', () => {
    expect(left('113 a 11', '11', span(0, 2), span(6, 8))).toEqual(['113']);
  });

  it('one with a digit on one side rather than on both', () => {
    expect(left('3113 a 311', '11', span(1, 3), span(8, 10))).toEqual(['3113', '3']);
  });

  it('none where something else has a part of it', () => {
    const { all, account: one } = account('1430 a 14');
    one.name(all, '1430');
    one.number(all, '14', () => [span(0, 2)]);
    expect(words(one)).toEqual(['14']);
  });
});

describe('of a number of several words, something else may have accounted for some', () => {
  it('and it takes the others', () => {
    const { all, account: one } = account('14 to 30');
    one.number(all, '14', () => [span(0, 2)]);
    one.number(all, '14 to 30', () => [span(0, 8)]);
    expect(words(one)).toEqual([]);
  });

  it('and of several places it takes one where some are left', () => {
    const { all, account: one } = account('14 to 30, 14 to 30');
    one.number(all, '14 to 30', () => [span(0, 8)]);
    one.number(all, '14', () => [span(10, 12)]);
    one.number(all, '14 to 30', () => [span(0, 8), span(10, 18)]);
    expect(words(one)).toEqual([]);
  });

  it('but not of one word', () => {
    const { all, account: one } = account('1430');
    one.number(all, '14', () => [span(0, 2)]);
    one.number(all, '1430', () => [span(0, 4)]);
    expect(words(one)).toEqual(['30']);
  });
});

it('finds within a stretch what stands there, at its place in the document', () => {
  const { account: one } = account('25 a\n25 b\n25 c');
  one.number(span(5, 9), '25', () => [span(0, 2)]);
  expect(one.rest('letter')).toEqual({
    words: 3,
    uncovered: [
      { document: 'letter', line: 1, at: 0, word: '25' },
      { document: 'letter', line: 3, at: 0, word: '25' },
    ],
  });
});

it('tells what is left of a word, and nothing where all of it is accounted for', () => {
  const { account: one } = account('Skills52111Yes two');
  one.number(span(0, 18), '21', () => [span(7, 9)]);
  expect(one.rest('letter').uncovered.map(({ at, word }) => [at, word])).toEqual([
    [6, '5'],
    [9, '11'],
    [15, 'two'],
  ]);
  one.number(span(0, 18), 'two', () => [span(15, 18)]);
  expect(words(one)).toEqual(['5', '11']);
});

it('numerals and words come in the order of the text', () => {
  expect(numberWordsOf('two of 25, one of 9').map(({ word }) => word)).toEqual(['two', '25', 'one', '9']);
});
