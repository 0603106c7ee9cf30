import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import type { Fault } from '../../../src/dataset/package/fault.js';
import { checkPrecision, printedPrecision } from '../../../src/dataset/verification/precision.js';
import { printed } from '../tiny-package.js';

const precisions = ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST'] as const;

describe('the precision of a print', () => {
  it.each<[string, ...(typeof precisions)[number][]]>([
    ['25', 'EXACT'],
    ['1,754', 'EXACT'],
    ['83.4%', 'EXACT'],
    ['-5.6%', 'EXACT'],
    ['+13%', 'EXACT'],
    ['nineteen', 'EXACT'],
    ['c5000', 'APPROXIMATE'],
    ['c.50', 'APPROXIMATE'],
    ['c 73%', 'APPROXIMATE'],
    ['~8,000', 'APPROXIMATE'],
    ['around1235', 'APPROXIMATE'],
    ['around £1.22 million', 'APPROXIMATE'],
    ['nearly 10', 'APPROXIMATE'],
    ['almost half', 'APPROXIMATE'],
    ['just under 6%', 'APPROXIMATE', 'AT_MOST'],
    ['just over 10', 'APPROXIMATE', 'AT_LEAST'],
    ['c5k+', 'AT_LEAST'],
    ['more than 1,100', 'AT_LEAST'],
    ['More than 1 in 4', 'AT_LEAST'],
    ['>1300', 'AT_LEAST'],
    ['25 or more', 'AT_LEAST'],
    ['not less than six', 'AT_LEAST'],
    ['no less than 6', 'AT_LEAST'],
    ['no fewer than 6', 'AT_LEAST'],
    ['minimum of 3', 'AT_LEAST'],
    ['up to 60', 'AT_MOST'],
    ['<5', 'AT_MOST'],
    ['within 26', 'AT_MOST'],
    ['no more than 10', 'AT_MOST'],
    ['not more than 10', 'AT_MOST'],
    ['fewer than ten', 'AT_MOST'],
    ['between 14 and 30', 'AT_LEAST', 'AT_MOST'],
    ['2-3', 'AT_LEAST', 'AT_MOST'],
    ['10–15%', 'AT_LEAST', 'AT_MOST'],
  ])('of %j is %s', (print, ...expected) => {
    expect(printedPrecision(print).toSorted()).toEqual(expected.toSorted());
  });
});

describe('the precision of a row', () => {
  const rules = new Set(['limit']);
  function faults(cells: Readonly<Record<string, CellValue>>): readonly Fault[] {
    const found: Fault[] = [];
    checkPrecision({ values: printed(8, cells), file: 'observations.csv', line: 2 }, rules, (fault) =>
      found.push(fault),
    );
    return found;
  }

  it.each(precisions)('may be one that the print fits, and no other: %s', (precision) => {
    const message = `is ${precision}, but "more than 1,100" is printed as AT_LEAST`;
    expect(faults({ as_published: 'more than 1,100', precision })).toEqual(
      precision === 'AT_LEAST' ? [] : [{ file: 'observations.csv', line: 2, column: 'precision', message }],
    );
  });

  it('may be either of two', () => {
    for (const precision of ['AT_LEAST', 'AT_MOST']) expect(faults({ as_published: '2-3', precision })).toEqual([]);
    expect(faults({ as_published: '2-3' })).toMatchObject([
      { message: 'is EXACT, but "2-3" is printed as AT_LEAST or AT_MOST' },
    ]);
  });

  it('of a limit that a rule sets is exact or as it is printed', () => {
    expect(faults({ measure: 'limit', as_published: 'up to 60' })).toEqual([]);
    expect(faults({ measure: 'limit', as_published: 'up to 60', precision: 'AT_MOST' })).toEqual([]);
    expect(faults({ measure: 'limit', as_published: 'up to 60', precision: 'AT_LEAST' })).toHaveLength(1);
    expect(faults({ as_published: 'up to 60' })).toHaveLength(1);
  });

  it('is ours where the value is our conversion', () => {
    const cells = { as_published: 'more than 1,100', precision: 'APPROXIMATE' };
    expect(faults({ ...cells, readings: ['VALUE'] })).toEqual([]);
    expect(faults({ ...cells, readings: ['PERIOD'] })).toHaveLength(1);
  });
});
