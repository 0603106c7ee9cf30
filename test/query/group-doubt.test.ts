import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensions, Observation } from '../../src/domain/fact/observation.js';
import { membersOf, optionsOf } from '../../src/graph/entity-metadata.js';
import { treesOf } from '../../src/query/wholes.js';
import { type Ask, openGraph } from '../ask.js';
import { region } from '../database/insert.js';
import { addMeasures, addRows, from, inArea, year } from './made-numbers.js';

const plain = { ...inArea('a1'), ...year(2016) };
const place = (id: string) => ({ ...year(2016), region_id: `region:${id}`, breakdown: ['region'] });

const ofGroups = (...ids: readonly string[]) =>
  ids.map((id) => ({
    staff_group_id: `staff-group:${id}`,
    breakdown: ['staff-group'],
    cell: `staff-group=${id}`,
    ...year(2016),
  }));

const same = {
  'another area': { ...inArea('a2'), ...year(2016) },
  'another name of the time': { ...plain, period_label: 'another name' },
  'another value': { ...plain, value: 77 },
};
const unlike = {
  'another subject': { ...plain, subject_id: 'organisation:ofsted' },
  'a total': year(2016),
  'a region': place('test-one'),
  'another region': place('test-two'),
  'categories too': { ...plain, breakdown: ['service-area', 'law-type'] },
  'another document': { ...plain, citation_document_id: 'document:quality-account-2015-16' },
  'another beginning': { ...inArea('a1'), ...from('2016-01-02', '2016-12-31') },
  'another end': { ...inArea('a1'), ...from('2016-01-01', '2016-12-30') },
};
const doubtful = {
  'no period': { ...inArea('a1'), period_label: 'now' },
  'a rounded number': { ...plain, precision: 'APPROXIMATE' },
  'a bound': { ...plain, precision: 'AT_LEAST' },
  'a further printing': { ...plain, reprint: true },
};
const numbers = { plain, ...same, ...unlike, ...doubtful };

let orm: MikroORM;
let ask: Ask;
let close: () => Promise<void>;
const alike = new Map<string, string | null>();
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, async (database) => {
    orm = database;
    await addRows(orm, [
      region({ id: 'region:test-one', scheme: 'SCHEME_2022' }),
      region({ id: 'region:test-two', scheme: 'SCHEME_2022' }),
    ]);
    await addMeasures(orm, [
      { name: 'alike', numbers: Object.entries(numbers).map(([name, cells]) => ({ ...cells, cell: name })) },
      { name: 'areas', numbers: [plain, same['another area']] },
      { name: 'rounded', numbers: [plain, { ...same['another area'], precision: 'APPROXIMATE' }] },
      { name: 'parts', numbers: ofGroups('childrens-guardians', 'administration-managers') },
      { name: 'beside', numbers: ofGroups('family-court-advisers', 'social-work-staff') },
    ]);
  }));
  const rows = await orm.em
    .getConnection()
    .execute<{ name: string; alike: string | null }[]>(
      `select split_part(cell, ';', 3) as name, alike::text as alike from observation where measure_id = 'measure:alike'`,
    );
  for (const row of rows) alike.set(row.name, row.alike);
});
afterAll(() => close());

describe('what makes numbers alike', () => {
  it.each(Object.keys(same))('is the same of %s', (name) => {
    expect(alike.get(name)).toBe(alike.get('plain'));
    expect(alike.get(name)).toMatch(/^-?\d+$/);
  });

  it('is another of each that the rules tell apart', () => {
    const names = ['plain', ...Object.keys(unlike)];
    expect(new Set(names.map((name) => alike.get(name))).size).toBe(names.length);
    for (const name of names) expect(alike.get(name)).toMatch(/^-?\d+$/);
  });

  it.each(Object.keys(doubtful))('is nothing of %s', (name) => {
    expect(alike.get(name)).toBeNull();
  });

  it('is made of every dimension that divides a whole in several ways, and of each that all numbers have and that has parts', async () => {
    const [column] = await orm.em.getConnection().execute<{ expression: string }[]>(
      `select generation_expression as expression from information_schema.columns
          where table_name = 'observation' and column_name = 'alike'`,
    );
    const always = [...membersOf(Observation).values()].filter(
      ({ kind, nullable }) => kind === 'reference' && !nullable,
    );
    const compared = [
      ...dimensions.filter(({ target }) => optionsOf(target()).scheme).map(({ name }) => name),
      ...treesOf(
        Observation,
        always.map(({ name }) => name),
      ),
    ];
    expect(compared).toEqual(expect.arrayContaining(['region', 'subject']));
    for (const name of compared) expect(column?.expression).toContain(`${name}_id`);
  });
});

describe('a group', () => {
  const asked = async (measure: string, rest = '', where = '') => {
    const { sql, data } = await ask(
      `{ observationGroups(groupBy: [MEASURE], where: { measure: { id: { eq: "measure:${measure}" } } ${where} }${rest}) {
        nodes { sum refused { reason } } } }`,
    );
    return { sql, nodes: (data as { observationGroups: { nodes: unknown } }).observationGroups.nodes };
  };
  const looksCloser = /closer as materialized/;

  it('asks of all rows what is asked for, and what makes them alike, once each', async () => {
    const { sql } = await asked('areas');
    const [, first = ''] = /\(select ("t"\."measure_id" as .*?) from "observation" as t/s.exec(sql[0] ?? '') ?? [];
    expect(first.match(/\b(?:count|sum|min|max)\(/g)).toEqual(['sum(', 'min(', 'max(', 'count(']);
  });

  it('is looked at closer where it is in doubt, and only there', async () => {
    const sure = await asked('areas');
    expect(sure.nodes).toEqual([{ sum: 3, refused: [] }]);
    expect(sure.sql.map((text) => looksCloser.test(text))).toEqual([false]);
    const inDoubt = await asked('rounded');
    expect(inDoubt.nodes).toEqual([{ sum: 3, refused: [] }]);
    expect(inDoubt.sql.map((text) => looksCloser.test(text))).toEqual([false, true]);
  });

  it('of a whole beside its part is in doubt, and one of no whole is not', async () => {
    const beside = await asked('beside');
    expect(beside.nodes).toMatchObject([{ sum: null, refused: [{ reason: expect.stringContaining('a whole') }] }]);
    expect(beside.sql).toHaveLength(2);
    expect((await asked('parts')).sql).toHaveLength(1);
    const alone = await asked('beside', '', 'staffGroup: { id: { eq: "staff-group:social-work-staff" } }');
    expect(alone.nodes).toEqual([{ sum: 2, refused: [] }]);
    expect(alone.sql).toHaveLength(1);
    const alsoSubject = 'subject: { id: { eq: "organisation:cafcass" } } staffGroup: { isNull: false }';
    expect((await asked('beside', '', alsoSubject)).nodes).toEqual(beside.nodes);
  });

  it('is looked at closer at once where the order depends on what that tells', async () => {
    for (const rest of [', orderBy: { sum: DESC }', ', having: { sum: { gt: 1 } }']) {
      const { sql, nodes } = await asked('rounded', rest);
      expect(nodes).toEqual([{ sum: 3, refused: [] }]);
      expect(sql.map((text) => looksCloser.test(text))).toEqual([true]);
    }
  });
});
