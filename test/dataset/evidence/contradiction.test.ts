import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../../src/dataset/evidence/contradiction.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { findContradictions } from '../../../src/dataset/evidence/find-contradictions.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { period, printed, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const measures = [
  { id: 'staff', temporality: 'STOCK' },
  { id: 'new-cases', temporality: 'FLOW' },
];
function contradictions(...observations: readonly Cells[]): readonly Contradiction[] {
  const source = tinyPackage({ measures, observations });
  return findContradictions(source, figuresOf(source));
}

const year = period('2022-01-01', '2022-12-31');
const march = period('2022-03-31', '2022-03-31');
const letter = (value: number, cells: Cells = {}) => printed(value, { ...year, ...cells });
const slides = (value: number, cells: Cells = {}) => letter(value, { document: 'slides', ...cells });
const flow = { measure: 'new-cases' };
const about = (as_published: string): Cells => ({ precision: 'APPROXIMATE', as_published });
const as = (as_published: string): Cells => ({ as_published });
const again = { reprint: true, first_line: 2 };
const atLeast = { precision: 'AT_LEAST' };
const atMost = { precision: 'AT_MOST' };

describe('no contradiction', () => {
  it.each<[string, ...Cells[]]>([
    ['in one number', letter(8)],
    ['in two documents that agree', letter(8), slides(8)],
    ['in two documents about two areas', letter(8, { service_area: 'a1' }), slides(9, { service_area: 'a2' })],
    ['in two documents about two bodies', letter(8), slides(9, { subject: 'napo' })],
    ['in a total and a breakdown', letter(8), slides(3, { service_area: 'a1' })],
    ['in two documents about two times', letter(8), slides(9, period('2021-01-01', '2021-12-31'))],
    ['in two documents that give no time', printed(8), printed(9, { document: 'slides' })],
    ['in a time and none', letter(8), printed(9)],
    ['in what gathers over times that overlap', letter(8, flow), slides(3, { ...flow, ...march })],
    [
      'in a measure of which nothing is known',
      letter(8, { measure: 'other' }),
      slides(3, { measure: 'other', ...march }),
    ],
    ['in a lower bound and a value', letter(8, atLeast), slides(9)],
    ['in an upper bound and a value', letter(8, atMost), slides(7)],
    ['in a bound and its very value', letter(8, atLeast), letter(8)],
    ['in two lower bounds', letter(8, atLeast), slides(9, atLeast)],
    ['in two bounds that leave room', letter(8, atLeast), letter(9, atMost)],
    ['in a rounded number within half its last digit', letter(4822), slides(5000, about('c5000'))],
    ['in a rounded number at half its last digit', letter(71.15), slides(71.1, about('71.1%'))],
    ['in a rounded number with decimals', letter(71.14), slides(71.1, about('71.1%'))],
    ['in a plain number in thousands', letter(646_400), slides(646_000, as('£646K'))],
    ['in a plain number in millions', letter(1_224_000), slides(1_220_000, as('£1.22 million'))],
    ['in a plain number in billions', letter(1_240_000_000), slides(1_200_000_000, as('£1.2bn'))],
    ['in a rounded number after an abbreviation', letter(52), slides(50, about('c.50'))],
    ['in a rounded number in words', letter(48), slides(50, about('about half'))],
    ['in a reprint that agrees', letter(8), letter(8, again)],
    ['in a rounded reprint', letter(4822), letter(5000, { ...again, ...about('c5000') })],
    ['in a reprint of another bound', letter(8), letter(5, { ...again, ...atLeast })],
    ['in a reprint without a first printing', letter(8, again), slides(9, again)],
  ])('%s', (_, ...observations) => {
    expect(contradictions(...observations)).toEqual([]);
  });
});

describe('a contradiction', () => {
  it.each<[string, Contradiction['kind'], number, ...Cells[]]>([
    ['of two documents', 'DOCUMENTS_DIFFER', 0.5, letter(8), slides(8.5)],
    ['of two documents for times that overlap', 'DOCUMENTS_DIFFER', 1, letter(8), slides(9, march)],
    ['of one document for times that overlap', 'DOCUMENT_DIFFERS', 1, letter(8), letter(9, march)],
    ['of one document that gives no time', 'DOCUMENT_DIFFERS', 2, printed(8), printed(10, about('nearly 10.0'))],
    ['of what gathers over the same time', 'DOCUMENTS_DIFFER', 1, letter(8, flow), slides(9, flow)],
    ['sizes without binary tails', 'DOCUMENTS_DIFFER', 0.1, letter(0.3), slides(0.2)],
    ['of a rounded number too far away', 'DOCUMENTS_DIFFER', 600, letter(4400), slides(5000, about('c5000'))],
    ['of rounded decimals too far away', 'DOCUMENTS_DIFFER', 0.06, letter(71.16), slides(71.1, about('71.1%'))],
    ['of rounded tens too far away', 'DOCUMENTS_DIFFER', 6, letter(56), slides(50, about('c.50'))],
    ['of a number in thousands too far away', 'DOCUMENTS_DIFFER', 600, letter(646_600), slides(646_000, as('£646K'))],
    ['of a plain round number', 'DOCUMENTS_DIFFER', 22, letter(4822), slides(4800)],
    [
      'of a lower bound and a number below it',
      'BOUNDS_EXCLUDE',
      178,
      letter(4822),
      letter(5000, { ...atLeast, as_published: 'c5k+' }),
    ],
    ['of an upper bound and a number above it', 'BOUNDS_EXCLUDE', 1, letter(8, atMost), slides(9)],
    ['of two bounds that exclude each other', 'BOUNDS_EXCLUDE', 2, letter(8, atMost), slides(10, atLeast)],
    ['of a reprint', 'PRINTINGS_DIFFER', 1, letter(8), letter(9, again)],
    ['of a reprint without a time', 'PRINTINGS_DIFFER', 1, printed(8), printed(9, again)],
    [
      'of a reprint below its bound',
      'PRINTINGS_DIFFER',
      2,
      letter(8, atLeast),
      letter(6, { ...again, precision: 'EXACT' }),
    ],
  ])('%s', (_, kind, size, ...observations) => {
    expect(contradictions(...observations)).toMatchObject([{ kind, size, figures: { length: observations.length } }]);
  });

  it('takes in all that disagree, and not what agrees with all of them', () => {
    const found = contradictions(
      letter(8),
      slides(10),
      letter(9, { document: 'account', ...march }),
      letter(7, atLeast),
    );
    expect(found).toMatchObject([{ kind: 'DOCUMENTS_DIFFER', size: 2 }]);
    expect(found[0]?.figures.map(({ value }) => value)).toEqual([8, 10, 9]);
  });

  it('joins what disagrees with one number only', () => {
    const days = ['2022-01-01', '2022-12-31'].map((day) => period(day, day));
    const found = contradictions(slides(9), letter(8, days[0]), letter(7, days[1]));
    expect(found.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[9, 8, 7]]);
  });

  it('is as large as the greatest difference of two that disagree', () => {
    const days = ['2022-01-01', '2022-12-31'].map((day) => period(day, day));
    // The numbers of the two days are five apart, and about two times.
    const found = contradictions(slides(9), letter(12, days[0]), letter(7, days[1]));
    expect(found).toMatchObject([{ kind: 'DOCUMENTS_DIFFER', size: 3, figures: { length: 3 } }]);
  });

  it('of two values is of them, though a bound excludes one', () => {
    const found = contradictions(letter(8), letter(10, march), slides(9, atLeast));
    expect(found).toMatchObject([{ kind: 'DOCUMENT_DIFFERS', size: 2, figures: { length: 3 } }]);
  });

  it('is one for each cell', () => {
    const areas = ['a1', 'a2'].flatMap((service_area) => [letter(8, { service_area }), slides(9, { service_area })]);
    expect(contradictions(...areas).map(({ figures }) => figures[0]?.parts.get('service-area'))).toEqual(['a1', 'a2']);
  });

  it('of two first printings is no contradiction with a reprint of one of them', () => {
    const bound = { ...atLeast, as_published: 'c5k+' };
    const found = contradictions(letter(4822), letter(5000, bound), letter(5000, { ...bound, ...again }));
    expect(found.map(({ kind }) => kind)).toEqual(['BOUNDS_EXCLUDE']);
  });
});
