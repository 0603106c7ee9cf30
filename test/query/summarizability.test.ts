import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { link, region } from '../database/insert.js';
import { addMeasures, addRows, from, inArea, type MadeMeasure, year } from './made-numbers.js';

const staff = (group: string, more: object) => ({
  staff_group_id: `staff-group:${group}`,
  breakdown: ['staff-group'],
  cell: `staff-group=${group}`,
  ...more,
});
const place = (id: string, more: object) => ({
  region_id: `region:${id}`,
  breakdown: ['region'],
  cell: `region=${id}`,
  ...more,
});
const law = (type: string) => ({ breakdown: ['law-type'], cell: `law-type=${type}` });
const now = { period_label: 'now' };
const once = { period_label: 'a year ago' };
const elsewhere = { citation_document_id: 'document:quality-account-2015-16' };
const stock = { temporality: 'STOCK' };

const measures: readonly MadeMeasure[] = [
  { name: 'one', numbers: [year(2015), year(2016)] },
  { name: 'other', numbers: [year(2017)] },
  { name: 'dear', cells: { unit: 'POUNDS' }, numbers: [year(2018)] },
  { name: 'reprint', numbers: [year(2015), { ...year(2016), reprint: true }] },
  { name: 'bound', numbers: [year(2015), { ...year(2016), precision: 'AT_LEAST' }] },
  { name: 'upper', numbers: [{ ...year(2015), precision: 'AT_MOST' }, year(2016), year(2017)] },
  { name: 'total', numbers: [{ ...inArea('a1'), ...year(2015) }, year(2016)] },
  { name: 'grandparent', numbers: [staff('test-c', year(2016)), staff('test-a', year(2016))] },
  {
    name: 'parent',
    numbers: [staff('test-d', year(2016)), staff('test-b', year(2016)), staff('test-a', year(2016))],
  },
  { name: 'siblings', numbers: [staff('test-d', year(2016)), staff('test-b', year(2016))] },
  { name: 'schemes', numbers: [place('test-old', year(2016)), place('test-new', year(2016))] },
  { name: 'schemeless', numbers: [place('test-old', year(2016)), place('test-of-none', year(2016))] },
  { name: 'one-division', numbers: [place('test-of-none', year(2016)), place('test-of-none-too', year(2016))] },
  {
    name: 'cells',
    numbers: [
      { ...law('public'), ...year(2015) },
      { ...law('private'), ...year(2016) },
    ],
  },
  { name: 'words', numbers: [now, once] },
  { name: 'undated', numbers: [year(2016), now] },
  { name: 'touching', numbers: [from('2016-01-01', '2016-06-30'), from('2016-06-30', '2016-12-31')] },
  { name: 'adjacent', numbers: [from('2016-01-01', '2016-06-30'), from('2016-07-01', '2016-12-31')] },
  { name: 'late', numbers: [year(2010), from('2012-01-01', '2014-12-31'), from('2013-01-01', '2015-12-31')] },
  { name: 'twice', numbers: [year(2016), { ...year(2016), ...elsewhere, value: 5 }] },
  {
    name: 'starts',
    cells: stock,
    numbers: [
      { ...inArea('a1'), ...from('2015-01-01', '2016-12-31') },
      { ...inArea('a2'), ...year(2016) },
    ],
  },
  {
    name: 'ends',
    cells: stock,
    numbers: [
      { ...inArea('a1'), ...year(2015) },
      { ...inArea('a2'), ...from('2015-01-01', '2016-12-31') },
    ],
  },
  {
    name: 'labels',
    cells: stock,
    numbers: [
      { ...inArea('a1'), ...now },
      { ...inArea('a2'), ...once },
    ],
  },
  {
    name: 'untold',
    cells: stock,
    numbers: [
      { ...inArea('a1'), ...year(2016) },
      { ...inArea('a2'), ...now },
    ],
  },
  {
    name: 'same',
    cells: stock,
    numbers: [
      { ...inArea('a1'), ...year(2016) },
      { ...inArea('a2'), ...year(2016), period_label: 'another name of it' },
    ],
  },
  {
    name: 'reworded',
    cells: stock,
    numbers: [
      { ...inArea('a1'), ...year(2016) },
      { ...inArea('a2'), ...year(2016), ...elsewhere, period_label: 'another name of it' },
    ],
  },
];

async function addNumbers(orm: MikroORM): Promise<void> {
  const citation = {
    citation_document_id: 'document:kld-strategy-2006',
    citation_first_line: 1,
    citation_last_line: 1,
  };
  const group = (id: string, whole: string | null) =>
    link('staff_group', {
      dataset_id: 'dataset:cafcass-documents',
      id: `staff-group:${id}`,
      name: id,
      part_of_id: whole && `staff-group:${whole}`,
      aliases: [],
      readings: [],
      ...citation,
    });
  await addRows(orm, [
    // Against the alphabet, so that the order of names is one that was asked for.
    ...[group('test-a', null), group('test-d', 'test-a'), group('test-b', 'test-a'), group('test-c', 'test-b')],
    region({ id: 'region:test-old', scheme: 'SCHEME_2006' }),
    region({ id: 'region:test-new', scheme: 'SCHEME_2022' }),
    region({ id: 'region:test-of-none', scheme: null }),
    region({ id: 'region:test-of-none-too', scheme: null }),
  ]);
  await addMeasures(orm, measures);
}

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, addNumbers));
});
afterAll(() => close());

const is = (...names: readonly string[]) => `id: { in: [${names.map((name) => `"measure:${name}"`)}] }`;
const groups = (selected: string, where: string, groupBy = 'MEASURE') =>
  ask(`{ observationGroups(groupBy: [${groupBy}], where: { ${where} }) { nodes { ${selected} } } }`);
interface Told {
  readonly refused: readonly { readonly numbers: readonly string[]; readonly reason: string }[];
}

const told = async (selected: string, where: string, groupBy = 'MEASURE'): Promise<readonly Told[]> => {
  const { data, errors } = await groups(`${selected} refused { numbers reason }`, where, groupBy);
  expect(errors).toBeUndefined();
  return (data as { observationGroups: { nodes: readonly Told[] } }).observationGroups.nodes;
};
const reasonOf = async (selected: string, where: string, groupBy: string) =>
  (await told(selected, where, groupBy))[0]?.refused[0]?.reason;
const of = (selected: string, ...names: readonly string[]) => groups(selected, `measure: { ${is(...names)} }`);

describe('of numbers that would mislead together', () => {
  it.each<[aggregate: string, measure: string, why: string]>([
    ['first { value }', 'reprint', '1 of its numbers are printed elsewhere too'],
    ['sum', 'bound', '1 of its numbers are bounds'],
    ['average', 'upper', '1 of its numbers are bounds'],
    ['first { value }', 'total', 'it has totals over serviceArea beside their parts'],
    ['sum', 'grandparent', 'it has a whole beside its part (staff-group:test-a and staff-group:test-c)'],
    // Of two pairs, the first by name.
    ['average', 'parent', 'it has a whole beside its part (staff-group:test-a and staff-group:test-b)'],
    ['sum', 'schemes', 'several ways (scheme SCHEME_2006 and SCHEME_2022 of region): group by the scheme'],
    ['sum', 'schemeless', 'several ways (scheme SCHEME_2006 and none of region): group by the scheme'],
    ['last { value }', 'cells', 'it is not one series, but has several cells (measure=cells;'],
    ['sum', 'words', 'it has the same time twice (from no period)'],
    ['sum', 'undated', 'it has the same time twice (from 2016-01-01)'],
    ['first { value }', 'undated', 'it has the same time twice (from 2016-01-01)'],
    ['average', 'touching', 'it has the same time twice (from 2016-06-30)'],
    ['sum', 'late', 'it has the same time twice (from 2013-01-01)'],
    ['sum', 'twice', 'it has the same time twice (from 2016-01-01)'],
    ['sum', 'starts', 'its numbers are of several times (2015-01-01 to 2016-12-31)'],
    ['sum', 'ends', 'its numbers are of several times (2015-01-01 to 2016-12-31)'],
    ['sum', 'labels', 'its numbers are of several times ()'],
    ['sum', 'untold', 'its numbers are of several times (2016-01-01 to 2016-12-31)'],
  ])('%s is refused: %s', async (aggregate, measure, why) => {
    const [name = ''] = aggregate.split(' ');
    const [group] = await told(`count ${aggregate}`, `measure: { ${is(measure)} }`);
    expect(group).toMatchObject({ count: measures.find((one) => one.name === measure)?.numbers.length, [name]: null });
    expect(group?.refused).toHaveLength(1);
    expect(group?.refused[0]).toMatchObject({ numbers: [name] });
    expect(group?.refused[0]?.reason).toContain(`${name} of Test of ${measure} would mislead: `);
    expect(group?.refused[0]?.reason).toContain(why);
  });

  it('the numbers that mislead are named, each with its reason, and no other', async () => {
    const [twice] = await told('min max sum last { value }', `measure: { ${is('twice')} }`);
    expect(twice).toMatchObject({ min: 1, max: 5, sum: null, last: null });
    expect(twice?.refused).toMatchObject([{ numbers: ['sum', 'last'] }]);
    const [stock] = await told('sum average', `measure: { ${is('starts')} }`);
    expect(stock).toMatchObject({ sum: null, average: 1.5, refused: [{ numbers: ['sum'] }] });
    const [parts] = await told('average sum', `measure: { ${is('grandparent')} }`);
    expect(parts?.refused).toEqual([
      { numbers: ['sum', 'average'], reason: expect.stringMatching(/^sum and average of Test of grandparent would /) },
    ]);
  });

  it('groups beside them keep their numbers', async () => {
    const found = await told('measure { id } sum', `measure: { ${is('adjacent', 'twice', 'siblings')} }`);
    expect(found).toEqual([
      { measure: { id: 'measure:adjacent' }, sum: 3, refused: [] },
      { measure: { id: 'measure:siblings' }, sum: 3, refused: [] },
      { measure: { id: 'measure:twice' }, sum: null, refused: [{ numbers: ['sum'], reason: expect.any(String) }] },
    ]);
  });
});

describe('of numbers that belong together', () => {
  it.each<[aggregate: string, measure: string, answer: object]>([
    ['last { value }', 'bound', { last: { value: 2 } }],
    ['min max', 'bound', { min: 1, max: 2 }],
    ['min max', 'reprint', { min: 1, max: 2 }],
    ['sum', 'siblings', { sum: 3 }],
    ['sum', 'one-division', { sum: 3 }],
    ['sum', 'cells', { sum: 3 }],
    ['sum', 'adjacent', { sum: 3 }],
    ['first { value }', 'adjacent', { first: { value: 1 } }],
    // What stands at a time may be averaged over several, and be of one time by two names.
    ['average', 'starts', { average: 1.5 }],
    ['sum', 'same', { sum: 3 }],
    ['sum', 'reworded', { sum: 3 }],
  ])('%s is told: %s', async (aggregate, measure, answer) => {
    const { data, errors } = await of(aggregate, measure);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ observationGroups: { nodes: [answer] } });
  });

  it('the same time in two groups is no time twice', async () => {
    const { data, errors } = await groups('sum', `measure: { ${is('twice')} }`, 'DOCUMENT');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ observationGroups: { nodes: [{ sum: 1 }, { sum: 5 }] } });
  });
});

describe('measures', () => {
  const both = is('one', 'other');
  it.each<[where: string]>([
    [`measure: { ${both} }`],
    [`measure: { ${both} }, and: []`],
    [`measure: { ${both} }, and: [{ reprint: { eq: false } }]`],
    [`or: [{ measure: { ${is('one')} } }, { measure: { ${is('other')} } }]`],
    [`measure: { ${both} }, or: [{ measure: { id: { eq: "measure:one" } } }, { reprint: { eq: false } }]`],
    [`measure: { ${both} }, not: { measure: { id: { eq: "measure:total" } } }`],
  ])('are mixed by { %s }', async (where) => {
    for (const [selected, name] of [
      ['sum', 'sum'],
      ['last { value }', 'last'],
    ]) {
      expect(await reasonOf(`${selected}`, where, 'SUBJECT')).toContain(
        `${name} of Test of one and Test of other would mislead: it mixes measures (measure:one and measure:other)`,
      );
    }
  });

  it('of several units have no least number', async () => {
    const where = `measure: { ${is('one', 'dear')} }`;
    for (const selected of ['min', 'max'])
      expect(await reasonOf(selected, where, 'SUBJECT')).toContain(
        'its numbers have different units (COUNT and POUNDS)',
      );
    expect(await reasonOf('min', where, 'MEASURE')).toBeUndefined();
    // To group by the unit would not do for a sum.
    expect(await reasonOf('sum', where, 'SUBJECT')).toContain('it mixes measures (measure:dear and measure:one)');
  });

  // Whether numbers are of one measure is then known before any is read.
  it.each<[where: string, groupBy: string]>([
    [`measure: { ${both} }`, 'MEASURE'],
    ['measure: { id: { eq: "measure:one" } }', 'SUBJECT'],
    ['and: [{ reprint: { eq: false } }, { measure: { id: { eq: "measure:one" } } }]', 'SUBJECT'],
  ])('are looked for in no group where { %s } by %s has one in each', async (where, groupBy) => {
    const compared = /"first_(measure|unit)" <> /;
    const { errors, sql } = await groups('min sum', where, groupBy);
    expect(errors).toBeUndefined();
    expect(sql[0]).not.toMatch(compared);
    expect((await groups('min sum', `measure: { ${is('one')} }`, 'SUBJECT')).sql[0]).toMatch(compared);
  });
});
