import { describe, expect, it } from 'vitest';
import { pageLineFaults } from '../../../src/dataset/package/page-lines.js';
import { checkPackage } from '../../../src/editing/package-check.js';
import { lineInWords, linesInWords, pageOfLine } from '../../../src/graph/cited-lines.js';
import { wexmoorWith } from '../../editing/wexmoor-copy.js';
import { tinyPackage } from '../tiny-package.js';

const faultsOf = (page_lines: readonly string[] | null) => {
  const { tables } = tinyPackage({ documents: [{ id: 'letter', lines: 9, page_lines }] });
  return [...pageLineFaults(tables.get('documents') ?? [])].map(({ column, message }) => `${column}: ${message}`);
};

describe('the lines on which pages begin', () => {
  it.each([
    ['that are not known', null],
    ['of one page', ['1']],
    ['in their order, up to the last line', ['1', '4', '9']],
    ['of which a page has none', ['1', '4', '4']],
    ['behind lines of no page', ['3', '4']],
  ])('may be those %s', (_, begins) => {
    expect(faultsOf(begins)).toEqual([]);
  });

  it('stand in the order of the pages, within the text', () => {
    expect(faultsOf(['1', '5', '4'])).toEqual(['page_lines: page 3 begins on line 4, before page 2 does on line 5']);
    expect(faultsOf(['1', '10'])).toEqual([
      'page_lines: page 2 begins on line 10, beyond the end of the document, which has 9 lines',
    ]);
  });

  it('are checked in a package, each fault where it stands', async () => {
    const begins = '1;18;38;66';
    const found = async (changed: string) => {
      const { faults } = await checkPackage(await wexmoorWith(['documents.csv', begins, changed]));
      return faults.map(({ line, at, column, message }) => `${line}:${at} ${column}: ${message}`);
    };
    expect(await found('')).toEqual([]);
    expect(await found('1;18;18;66')).toEqual([]);
    expect(await found('1;38;18;66')).toEqual([
      '2:189 page_lines: page 3 begins on line 18, before page 2 does on line 38',
    ]);
    expect(await found('1;84')).toEqual([
      '2:189 page_lines: page 2 begins on line 84, beyond the end of the document, which has 83 lines',
    ]);
    expect(await found('0;18')).toEqual(['2:189 page_lines: "0" does not match the pattern [1-9][0-9]*']);
    expect(await found('1;two')).toEqual(['2:189 page_lines: "two" does not match the pattern [1-9][0-9]*']);
  });
});

describe('the page of a line', () => {
  it('is the last that has begun', () => {
    expect([1, 3, 4, 5, 90].map((line) => pageOfLine([1, 4, 4, 9], line))).toEqual([1, 1, 3, 3, 4]);
  });

  it('is not known before the first, and where no page is', () => {
    expect(pageOfLine([3], 2)).toBeNull();
    expect(pageOfLine([], 2)).toBeNull();
    expect(pageOfLine(null, 2)).toBeNull();
  });
});

describe('a place in words', () => {
  it.each([
    ['line 5', { page: null, lastPage: null, firstLine: 5, lastLine: 5 }],
    ['lines 5 to 7', { page: null, lastPage: null, firstLine: 5, lastLine: 7 }],
    ['page 2, line 5', { page: 2, lastPage: 2, firstLine: 5, lastLine: 5 }],
    ['pages 2 to 3, lines 5 to 9', { page: 2, lastPage: 3, firstLine: 5, lastLine: 9 }],
    // It begins before the first page that is known.
    ['lines 1 to 5', { page: null, lastPage: 1, firstLine: 1, lastLine: 5 }],
  ])('is %s', (words, place) => {
    expect(linesInWords(place)).toBe(words);
  });

  it('has the page of one line by the lines on which pages begin', () => {
    expect(lineInWords([1, 4], 5)).toBe('page 2, line 5');
    expect(lineInWords(null, 5)).toBe('line 5');
  });
});
