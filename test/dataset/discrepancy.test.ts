import { expect, it } from 'vitest';
import { makeChecks } from '../../src/dataset/check.js';
import { findDiscrepancies } from '../../src/dataset/discrepancy.js';
import { figuresOf } from '../../src/dataset/figure.js';
import type { Value } from '../../src/dataset/package/data-package.js';
import { figures, period, printed, tinyPackage } from './tiny-package.js';

type Cells = Readonly<Record<string, Value>>;

const year = period('2022-01-01', '2022-12-31');
const letter = (value: number, cells: Cells = {}) => printed(value, { ...year, ...cells });
const slides = (value: number, cells: Cells = {}) => letter(value, { document: 'slides', ...cells });
const about = (as_published: string): Cells => ({ precision: 'APPROXIMATE', as_published });
const again = { reprint: true, first_line: 2 };

it.each<[string, ...Cells[]]>([
  ['one number', letter(8)],
  ['two documents that agree', letter(8), slides(8)],
  ['two documents about two areas', letter(8, { service_area: 'a1' }), slides(9, { service_area: 'a2' })],
  ['a total and a breakdown', letter(8), slides(3, { service_area: 'a1' })],
  ['two documents about two times', letter(8), slides(9, period('2021-01-01', '2021-12-31'))],
  ['two documents that give no time', printed(8), printed(9, { document: 'slides' })],
  ['a lower bound and a value', letter(8, { precision: 'AT_LEAST' }), slides(9)],
  ['a rounded number within half its last digit', letter(4822), slides(5000, about('c5000'))],
  ['a rounded number with decimals', letter(71.14), slides(71.1, about('71.1%'))],
  ['a rounded number in thousands', letter(646_400), slides(646_000, about('£646K'))],
  ['a rounded number in millions', letter(1_224_000), slides(1_220_000, about('around £1.22 million'))],
  ['a rounded number after an abbreviation', letter(52), slides(50, about('c.50'))],
  ['a rounded number in words', letter(48), slides(50, about('about half'))],
  ['a reprint that agrees', letter(8), letter(8, again)],
  ['a rounded reprint', letter(4822), letter(5000, { ...again, ...about('c5000') })],
  ['a reprint of another bound', letter(8), letter(5, { ...again, precision: 'AT_LEAST' })],
])('no contradiction in %s', (_, ...observations) => {
  expect(findDiscrepancies(figures(...observations), [])).toEqual([]);
});

it.each<[string, string, number, ...Cells[]]>([
  ['two documents', 'DOCUMENTS_DIFFER', 0.5, letter(8), slides(8.5)],
  [
    'three documents, of which two agree',
    'DOCUMENTS_DIFFER',
    2,
    letter(8),
    slides(8),
    letter(10, { document: 'account' }),
  ],
  ['sizes without binary tails', 'DOCUMENTS_DIFFER', 0.1, letter(0.3), slides(0.2)],
  [
    'two lower bounds',
    'DOCUMENTS_DIFFER',
    1,
    letter(8, { precision: 'AT_LEAST' }),
    slides(9, { precision: 'AT_LEAST' }),
  ],
  ['a rounded number too far away', 'DOCUMENTS_DIFFER', 600, letter(4400), slides(5000, about('c5000'))],
  ['rounded decimals too far away', 'DOCUMENTS_DIFFER', 0.06, letter(71.16), slides(71.1, about('71.1%'))],
  ['rounded tens too far away', 'DOCUMENTS_DIFFER', 6, letter(56), slides(50, about('c.50'))],
  ['a reprint', 'REPRINT_DIFFERS', 1, letter(8), letter(9, again)],
  ['a reprint without a time', 'REPRINT_DIFFERS', 1, printed(8), printed(9, again)],
])('%s differ', (_, kind, size, ...observations) => {
  const found = findDiscrepancies(figures(...observations), []);
  expect(found).toMatchObject([{ kind, size, check: null, figures: { length: observations.length } }]);
});

it('says who prints what, and where', () => {
  const found = findDiscrepancies(
    figures(letter(8, { service_area: 'a1', as_published: '8%' }), slides(9, { service_area: 'a1', first_line: 7 })),
    [],
  );
  expect(found[0]?.explanation).toBe(
    'staff, a1, 2022-01-01 to 2022-12-31: letter prints 8% (line 1), slides prints 9 (line 7).',
  );
});

it('has the same id whatever the order of the numbers', () => {
  const [one, other] = [letter(8), slides(9)];
  const id = (...observations: Cells[]) => findDiscrepancies(figures(...observations), [])[0]?.id;
  expect(id(one, other)).toMatch(/^discrepancy:[0-9a-f]{16}$/);
  expect(id(other, one)).toBe(id(one, other));
});

it('a check that fails is a contradiction, one that holds is not', () => {
  const source = tinyPackage({
    checks: [
      { id: 'sum', kind: 'SUM_OVER', title: 'Sum', measure: 'staff', over: 'service_area', explanation: 'Printed so.' },
    ],
    observations: [
      ...[10, 4, 5.5].map((value, index) => letter(value, index > 0 ? { service_area: `a${index}` } : {})),
      ...[9, 4, 5].map((value, index) =>
        slides(value, { staff_group: 'all', ...(index > 0 && { service_area: `a${index}` }) }),
      ),
    ],
  });
  const all = figuresOf(source);
  const checks = makeChecks(source, all);
  expect(checks.map(({ holds }) => holds)).toEqual([false, true]);
  expect(findDiscrepancies(all, checks)).toMatchObject([
    {
      kind: 'CHECK_FAILS',
      size: 0.5,
      explanation: 'Sum: 2022-01-01 to 2022-12-31: letter prints 10 (line 1), computed 9.5. Printed so.',
      check: checks[0]?.id,
      figures: [{ value: 10 }, { value: 4 }, { value: 5.5 }],
    },
  ]);
});
