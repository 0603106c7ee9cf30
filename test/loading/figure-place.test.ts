import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { copyRow } from '../database/copy-row.js';

let ask: Ask;
let close: () => Promise<void>;
let orm: MikroORM;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, async (database) => {
    orm = database;
  }));
});
afterAll(() => close());

const execute = (statement: string, values: readonly unknown[] = []) =>
  orm.em.getConnection().execute(statement, [...values]);

/** Adds a copy of a number that differs in some cells, and would be taken before it wherever both were looked for. */
const copy = (row: string, cells: Readonly<Record<string, unknown>>) =>
  copyRow(orm, 'observation', row, { id: 'observation:0', value: 7, precision: 'EXACT', readings: [], ...cells });
afterEach(() => execute(`delete from observation where id = 'observation:0'`));

const first = 'document:board-meeting-2022-01';
const article = `t.citation_document_id = 'document:elearning-completion-2017'`;

describe('a rate of those who opened a module', () => {
  const staff = `${article} and t.citation_first_line = 82 and t.measure_id = (select id from measure where role = 'HEADCOUNT')`;
  const rate = () => ask('{ module(id: "module:case-planning-elearning") { accessRate { value inputs { value } } } }');

  it('is of the staff in the same row of the table', async () => {
    const { data } = await rate();
    expect(data).toEqual({
      module: { accessRate: { value: 27.2939801286, inputs: [{ value: 467 }, { value: 1711 }] } },
    });
    for (const cells of [{ citation_document_id: first }, { citation_first_line: 83, citation_last_line: 83 }]) {
      await copy(staff, { ...cells, period_start: '2016-06-01', period_end: '2016-06-01', period_label: 'a day' });
      expect((await rate()).data).toEqual(data);
      await execute(`delete from observation where id = 'observation:0'`);
    }
  });
});

describe('a share of a total', () => {
  const total = `${article} and t.measure_id = 'measure:new-cases' and t.breakdown = '{}' and t.citation_first_line = 41
    and t.period_label = 'April 2016'`;
  const shares = async () => {
    const { data, errors } = await ask(`{ observations(first: 24, where: {
        measure: { id: { eq: "measure:new-cases" } }, period: { label: { eq: "April 2016" } }, breakdown: { has: "law-type" }
        citation: { document: { id: { eq: "document:elearning-completion-2017" } }, firstLine: { eq: 41 } }
      }) { nodes { value shareOfTotal(over: "law-type") { inputs { value } } } } }`);
    expect(errors).toBeUndefined();
    return (data as { observations: { nodes: readonly unknown[] } }).observations.nodes;
  };

  it('is of the total that its own document prints for its own time', async () => {
    const before = await shares();
    expect(before.length).toBeGreaterThan(0);
    expect(before).toContainEqual({ value: 1226, shareOfTotal: { inputs: [{ value: 1226 }, { value: 4687 }] } });
    for (const cells of [
      { citation_document_id: first },
      // Shorter, and so plainer, from either end.
      { period_end: '2016-04-15' },
      { period_start: '2016-04-15' },
    ]) {
      await copy(total, cells);
      expect(await shares()).toEqual(before);
      await execute(`delete from observation where id = 'observation:0'`);
    }
  });

  it('is null of a number that is no part of a sum', async () => {
    await execute(`update measure set additive = false where id = 'measure:new-cases'`);
    for (const node of await shares()) expect(node).toMatchObject({ shareOfTotal: null });
    await execute(`update measure set additive = true where id = 'measure:new-cases'`);
  });

  it('is null of a number whose time has no day, though there are totals of others', async () => {
    const part = `${article} and t.measure_id = 'measure:new-cases' and t.breakdown = '{law-type}' and t.citation_first_line = 41
      and t.value = 1226`;
    await copy(part, { period_start: null, period_end: null, period_label: 'of late' });
    expect(await shares()).toHaveLength(2);
    const { data, errors } = await ask(
      '{ observations(where: { id: { eq: "observation:0" } }) { nodes { value shareOfTotal(over: "law-type") { value } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ observations: { nodes: [{ value: 7, shareOfTotal: null }] } });
  });

  it('is refused over anything where the measure is broken down by nothing', async () => {
    const { errors } = await ask(
      '{ observations(first: 1, where: { measure: { id: { eq: "measure:sickness-absence-days" } } }) { nodes { shareOfTotal(over: "age") { value } } } }',
    );
    expect(errors?.[0]?.message).toBe('"over" expects what the measure is broken down by: nothing; not "age"');
  });

  it('is null where the total is zero', async () => {
    await execute(`update observation as t set value = 0 where ${total}`);
    for (const node of await shares()) expect(node).toMatchObject({ shareOfTotal: null });
    await execute(`update observation as t set value = 4687 where ${total}`);
  });
});

it('a rate is told of a module that was last opened on the first day of the time of the staff, and of none before', async () => {
  const rateOf = async (lastAccessed: string) => {
    await execute(`update module set last_accessed = ? where id = 'module:case-planning-elearning'`, [lastAccessed]);
    const { data } = await ask('{ module(id: "module:case-planning-elearning") { accessRate { value } } }');
    return data?.module;
  };
  expect(await rateOf('2016-12-31')).toEqual({ accessRate: null });
  expect(await rateOf('2017-01-01')).toEqual({ accessRate: { value: 27.2939801286 } });
});
