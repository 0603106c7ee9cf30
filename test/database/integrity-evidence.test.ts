import type { MikroORM } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../test-database.js';
import {
  answerTo,
  check,
  commitment,
  discrepancy,
  fact,
  type Insert,
  link,
  measure,
  observation,
  release,
  releaseChange,
  statement,
} from './insert.js';

describe('of links, checks, discrepancies and releases, the database', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await sharedDatabase();
  });

  const remark = statement();
  const aim = commitment();
  const number = observation();

  it.each<[string, string, ...Insert[]]>([
    ['a discrepancy of an unknown kind', 'discrepancy_kind_check', discrepancy({ kind: 'ODD' })],
    ['a discrepancy of less than nothing', 'discrepancy_size_not_negative', discrepancy({ size: -1 })],
    ['a discrepancy that may be reconcilable or not', 'reconcilable', discrepancy({ reconcilable: null })],
    ['a discrepancy without an explanation', 'explanation', discrepancy({ explanation: null })],
    [
      'a check that fails because of an unknown discrepancy',
      'check_result_discrepancy_id_foreign',
      check({ discrepancy_id: 'discrepancy:unknown' }),
    ],
    ['a check without its tolerance', 'tolerance', check({ tolerance: null })],
    ['a check by an unknown comparison', 'check_result_comparison_check', check({ comparison: 'ABOUT' })],
    [
      'a discrepancy of an unknown statement',
      'discrepancy_statement_statement_id_foreign',
      discrepancy({ id: 'discrepancy:test' }),
      link('discrepancy_statement', { discrepancy_id: 'discrepancy:test', statement_id: 'remark:unknown' }),
    ],
    ['a link from nothing', 'link_begins_somewhere', aim, fact({ to_statement_id: aim.row.id })],
    ['a link to nothing', 'link_leads_somewhere', aim, fact({ from_statement_id: aim.row.id })],
    [
      'a link from two facts',
      'link_begins_somewhere',
      ...[aim, remark, number],
      fact({ from_statement_id: remark.row.id, from_observation_id: number.row.id, to_statement_id: aim.row.id }),
    ],
    [
      'a link to two facts',
      'link_leads_somewhere',
      ...[aim, remark, number],
      fact({ from_statement_id: remark.row.id, to_observation_id: number.row.id, to_statement_id: aim.row.id }),
    ],
    [
      'a link to an unknown fact',
      'link_to_statement_id_foreign',
      aim,
      fact({ from_statement_id: aim.row.id, to_statement_id: 'remark:unknown' }),
    ],
    [
      'a link without a reason',
      'reason',
      ...[aim, remark],
      fact({ from_statement_id: remark.row.id, to_statement_id: aim.row.id, reason: null }),
    ],
    [
      'a link of an unknown relation',
      'link_relation_check',
      ...[aim, remark],
      fact({ from_statement_id: remark.row.id, to_statement_id: aim.row.id, relation: 'RHYMES_WITH' }),
    ],
    [
      'an unknown rival',
      'observation_rival_rival_id_foreign',
      number,
      link('observation_rival', { observation_id: number.row.id, rival_id: 'observation:unknown' }),
    ],
    [
      'a rival twice',
      'observation_rival_pkey',
      number,
      ...[1, 2].map(() => link('observation_rival', { observation_id: number.row.id, rival_id: number.row.id })),
    ],
    [
      'a discrepancy of an unknown number',
      'discrepancy_observation_observation_id_foreign',
      discrepancy({ id: 'discrepancy:test' }),
      link('discrepancy_observation', { discrepancy_id: 'discrepancy:test', observation_id: 'observation:unknown' }),
    ],
    ['a check of an unknown document', 'check_result_document_id_foreign', check({ document_id: 'document:unknown' })],
    ['two releases of one number', 'release_sequence_unique', release({ sequence: 1 })],
    ['a change of no release', 'release_change_release_id_foreign', releaseChange({ release_id: 'release:99' })],
  ])('refuses %s: %s', async (_, constraint, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe(constraint);
  });

  it.each<[string, ...Insert[]]>([
    [
      'links between facts of both kinds',
      ...[aim, remark, number],
      fact({ from_observation_id: number.row.id, to_statement_id: aim.row.id }),
      fact({ from_statement_id: remark.row.id, to_observation_id: number.row.id }),
    ],
    ['a failing check', check({ discrepancy_id: 'discrepancy:test' }), discrepancy({ id: 'discrepancy:test' })],
    ['a discrepancy without a size', discrepancy({ size: null, kind: 'DECLARED' })],
  ])('accepts %s', async (_, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe('accepted');
  });

  it('keeps nothing of what was tried', async () => {
    const found = await orm.em.getConnection().execute(`select id from measure where id = 'measure:test'`);
    expect(found).toEqual([]);
  });
});
