import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { findContradictions } from '../../../src/dataset/evidence/find-contradictions.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { period, printed, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

function kinds(...observations: readonly Cells[]): readonly (readonly [string, number])[] {
  const source = tinyPackage({ measures: [{ id: 'staff', temporality: 'STOCK' }], observations });
  return findContradictions(source, figuresOf(source)).map(({ kind, size }) => [kind, size]);
}

const year = period('2022-01-01', '2022-12-31');
const letter = (value: number, cells: Cells = {}) => printed(value, { ...year, ...cells });
const slides = (value: number, cells: Cells = {}) => letter(value, { document: 'slides', ...cells });
const march = period('2022-03-01', '2022-03-31');

it.each<[string, readonly [string, number], ...Cells[]]>([
  ['numbers of one document', ['DOCUMENT_DIFFERS', 1], letter(5), letter(6, march)],
  ['numbers of two documents', ['DOCUMENTS_DIFFER', 1], letter(5), slides(6)],
  ['numbers of one document, and one of another', ['DOCUMENTS_DIFFER', 3], letter(5), letter(6, march), slides(8)],
  [
    'a number and a bound of two documents, and two numbers of one',
    ['DOCUMENT_DIFFERS', 4],
    letter(5),
    letter(6, march),
    slides(9, { precision: 'AT_LEAST' }),
  ],
  ['a number and a bound', ['BOUNDS_EXCLUDE', 4], letter(5), slides(9, { precision: 'AT_LEAST' })],
  ['bounds', ['BOUNDS_EXCLUDE', 4], letter(5, { precision: 'AT_MOST' }), slides(9, { precision: 'AT_LEAST' })],
])('of %s', (_, found, ...observations) => {
  expect(kinds(...observations)).toEqual([found]);
});
