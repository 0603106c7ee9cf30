import { describe, expect, it } from 'vitest';
import { contemporariesIn, plainest } from '../../../src/dataset/evidence/comparable.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { figures, period, printed, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const year = period('2022-01-01', '2022-12-31');
const words = { period_label: 'the last 12 months' };

describe('the same time', () => {
  const measures = [
    { id: 'staff', temporality: 'STOCK' },
    { id: 'new-cases', temporality: 'FLOW' },
  ];
  function isSame(measure: string, one: Cells, other: Cells): boolean {
    const source = tinyPackage({
      measures,
      observations: [one, other].map((time) => printed(1, { measure, ...time })),
    });
    const [first, second] = figuresOf(source);
    return (
      first !== undefined && second !== undefined && contemporariesIn(source)([first, second])(first).includes(second)
    );
  }

  it.each<[string, Cells, Cells, boolean, boolean]>([
    ['the same period', year, year, true, true],
    ['a period with the same beginning', year, period('2022-01-01', '2022-03-31'), true, false],
    ['a period with the same end', year, period('2022-10-01', '2022-12-31'), true, false],
    ['a period within it', year, period('2022-03-01', '2022-03-31'), true, false],
    ['a period that begins with its last day', year, period('2022-12-31', '2023-12-30'), true, false],
    ['a period that begins behind it', year, period('2023-01-01', '2023-12-31'), false, false],
    ['no period', year, {}, false, false],
    ['the same words', { period_label: 'this year' }, { period_label: 'this year' }, true, true],
    ['other words', { period_label: 'this year' }, { period_label: 'last year' }, false, false],
    ['the same words, of two documents', words, { ...words, document: 'slides' }, false, false],
    ['words that name no day, and a day', words, period('2022-12-31', '2022-12-31'), false, false],
    ['no time, and neither has the other', {}, {}, true, true],
    ['no time, and neither has the other, of two documents', {}, { document: 'slides' }, false, false],
  ])('as a period has %s', (_, one, other, ofStock, ofFlow) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(isSame('staff', first, second)).toBe(ofStock);
      expect(isSame('new-cases', first, second)).toBe(ofFlow);
    }
  });
});

describe('the plainest number of a cell and time', () => {
  const values = (...observations: readonly Cells[]) => plainest(figures(...observations)).map(({ value }) => value);
  const as = (precision: string): Cells => ({ precision });

  it.each<[string, readonly number[], ...Cells[]]>([
    ['is exact rather than rounded', [2], printed(1, as('APPROXIMATE')), printed(2)],
    ['is rounded rather than a bound', [2], printed(1, as('AT_LEAST')), printed(2, as('APPROXIMATE'))],
    ['is a lower bound rather than an upper', [2], printed(1, as('AT_MOST')), printed(2, as('AT_LEAST'))],
    ['is the first of two alike', [1], printed(1), printed(2)],
    [
      'is no further printing, however plain',
      [1],
      printed(1, as('APPROXIMATE')),
      printed(2, { reprint: true, first_line: 2 }),
    ],
    ['is one for each document', [1, 2], printed(1), printed(2, { document: 'slides' })],
    ['is one for each time', [1, 2], printed(1), printed(2, year)],
    ['is one for each cell, in their order', [2, 1], printed(2, { service_area: 'a1' }), printed(1)],
  ])('%s', (_, expected, ...observations) => {
    expect(values(...observations)).toEqual(expected);
  });
});
