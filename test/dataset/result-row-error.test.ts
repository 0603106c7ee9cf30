import { expect, it } from 'vitest';
import { makeChecks } from '../../src/dataset/evidence/check.js';
import { discrepanciesOf } from '../../src/dataset/evidence/discrepancy.js';
import { figuresOf } from '../../src/dataset/evidence/figure.js';
import { findContradictions } from '../../src/dataset/evidence/find-contradictions.js';
import { inWords } from '../../src/dataset/evidence/in-words.js';
import { linksOf } from '../../src/dataset/evidence/link.js';
import { locator } from '../../src/dataset/evidence/locator.js';
import { resultRows } from '../../src/dataset/result-row.js';
import type { TableRow } from '../../src/dataset/table-row.js';
import { printed, tinyPackage } from './tiny-package.js';

const source = tinyPackage({
  documents: [{ id: 'letter', title: 'A letter' }],
  statements: [
    { id: 'aim', kind: 'COMMITMENT', document: 'letter' },
    { id: 'said', kind: 'REMARK', document: 'slides' },
  ],
  checks: [
    { id: 'sum', kind: 'SUM_OVER', title: 'Areas make the total', measure: 'staff', over: 'service_area' },
    {
      id: 'count',
      kind: 'COUNT',
      title: 'Two aims',
      measure: 'aims',
      counted: 'statements?kind=COMMITMENT',
      explanation: 'So.',
    },
  ],
  links: [
    { from: 'said', to: 'aim', relation: 'CONTRADICTS', reason: 'It is not so.' },
    { from: 'letter:9 1', to: 'aim', relation: 'SUPPORTS', reason: 'It is.' },
  ],
  observations: [
    printed(9),
    printed(4, { service_area: 'a1' }),
    printed(6, { service_area: 'a2' }),
    printed(1, { measure: 'aims', first_line: 9 }),
  ],
});
const figures = figuresOf(source);
const words = inWords(source);
const locate = locator(source, figures);
const links = linksOf(source, locate);
const checks = makeChecks(source, figures);
const contradictions = findContradictions(source, figures);
const discrepancies = discrepanciesOf(source, { contradictions, checks, links }, locate, words);
const tables = resultRows({ figures, links, checks, discrepancies }, source, words, () => () => []);
const rows = (table: string): readonly TableRow[] => [...(tables.get(table) ?? [])];
const [total, first, second, aims] = figures.map(({ id }) => id);

it('a check that fails names the error because of which it does, and one that holds names none', () => {
  const failing = discrepancies.find(({ checks: failed }) => failed.length > 0)?.id;
  expect(failing).toBeDefined();
  expect(rows('check_result')).toMatchObject([
    {
      rule: 'sum',
      kind: 'SUM_OVER',
      title: 'Areas make the total: staff, line 1',
      document_id: 'document:letter',
      holds: false,
      stated: 9,
      comparison: 'EQUAL',
      computed: 10,
      tolerance: 0,
      note: null,
      discrepancy_id: failing,
    },
    { rule: 'count', holds: true, stated: 1, computed: 1, note: 'So.', discrepancy_id: null },
  ]);
});

it('a check has its numbers, the stated one first', () => {
  const [sum, count] = checks.map(({ id }) => id);
  expect(rows('check_observation')).toEqual([
    ...[total, first, second].map((observation_id) => ({ check_id: sum, observation_id })),
    { check_id: count, observation_id: aims },
  ]);
});

it('an error has its facts, numbers and statements apart, and the document that contradicts itself', () => {
  const [ofNumbers, declared] = ['CHECK_FAILS', 'DECLARED'].map(
    (kind) => discrepancies.find((one) => one.kind === kind)?.id,
  );
  expect(rows('discrepancy')).toMatchObject([
    { id: ofNumbers, kind: 'CHECK_FAILS', size: 1, document_id: 'document:letter', reconcilable: false },
    { id: declared, kind: 'DECLARED', size: null, explanation: 'It is not so.', document_id: null },
  ]);
  expect(rows('discrepancy_observation')).toEqual(
    [total, first, second].map((observation_id) => ({ discrepancy_id: ofNumbers, observation_id })),
  );
  expect(rows('discrepancy_statement')).toEqual(
    ['remark:said', 'commitment:aim'].map((statement_id) => ({ discrepancy_id: declared, statement_id })),
  );
});

it('a link has its ends, each a statement or a number, and the error that it declares', () => {
  expect(rows('link')).toMatchObject([
    {
      relation: 'CONTRADICTS',
      from_statement_id: 'remark:said',
      from_observation_id: null,
      to_statement_id: 'commitment:aim',
      to_observation_id: null,
      discrepancy_id: discrepancies.find(({ kind }) => kind === 'DECLARED')?.id,
    },
    {
      relation: 'SUPPORTS',
      reason: 'It is.',
      from_statement_id: null,
      from_observation_id: aims,
      to_statement_id: 'commitment:aim',
      discrepancy_id: null,
    },
  ]);
});
