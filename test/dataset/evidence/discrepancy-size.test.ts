import { expect, it } from 'vitest';
import { makeChecks } from '../../../src/dataset/evidence/check.js';
import { discrepanciesOf } from '../../../src/dataset/evidence/discrepancy.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { findContradictions } from '../../../src/dataset/evidence/find-contradictions.js';
import { inWords } from '../../../src/dataset/evidence/in-words.js';
import { locator } from '../../../src/dataset/evidence/locator.js';
import { period, printed, type TinyTables, tinyPackage } from '../tiny-package.js';

function discrepancies(tables: TinyTables) {
  const source = tinyPackage({ measures: [{ id: 'staff', temporality: 'STOCK' }], ...tables });
  const figures = figuresOf(source);
  const found = {
    contradictions: findContradictions(source, figures),
    checks: makeChecks(source, figures),
    links: [],
  };
  return discrepanciesOf(source, found, locator(source, figures), inWords(source));
}

it('tells the size of what fails in four decimals', () => {
  const share = { id: 'share', kind: 'SHARE', title: 'A share', measure: 'share', parts: ['part', 'whole'] };
  expect(
    discrepancies({
      checks: [share],
      observations: [
        printed(30, { measure: 'share' }),
        printed(1, { measure: 'part' }),
        printed(3, { measure: 'whole' }),
      ],
    }),
  ).toMatchObject([{ size: 3.3333, explanation: expect.stringContaining('and it should be 33.3333.') }]);
});

it('takes a description that names no fact for one of nothing', () => {
  const year = period('2022-01-01', '2022-12-31');
  const [found, ...others] = discrepancies({
    observations: [printed(8, year), printed(9, { ...year, document: 'slides' })],
    discrepancies: [{ id: 'empty', facts: [], explanation: 'Of nothing.' }],
  });
  expect(others).toEqual([]);
  expect(found?.id).not.toBe('discrepancy:empty');
  expect(found?.explanation).not.toBe('Of nothing.');
});
