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
  const statementOf = async (measure: string) => {
    const { sql, data } = await ask(
      `{ observationGroups(groupBy: [MEASURE], where: { measure: { id: { eq: "measure:${measure}" } } }) {
        nodes { sum refused { reason } } } }`,
    );
    expect(data).toMatchObject({ observationGroups: { nodes: [expect.anything()] } });
    const [text = ''] = sql;
    return text;
  };

  it('asks of all rows what is asked for, and what makes them alike, once each', async () => {
    const text = await statementOf('areas');
    const [, first = ''] = /groups as materialized \(.* from \(select (.*?) from "observation"/s.exec(text) ?? [];
    expect(first.match(/\b(?:count|sum|min|max)\(/g)).toEqual(['sum(', 'min(', 'max(', 'count(']);
  });
});
