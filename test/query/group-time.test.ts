import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

interface Number {
  readonly measure: string;
  readonly value: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly label: string;
}

// No row of the first two measures lies on a day, and one of the third does.
const measures = { stock: 'STOCK', untold: 'STOCK', flow: 'FLOW' };
const numbers: readonly Number[] = [
  { measure: 'stock', value: 2, start: '2015-01-01', end: '2015-12-31', label: '2015' },
  { measure: 'stock', value: 3, start: '2016-01-01', end: '2016-12-31', label: '2016' },
  { measure: 'untold', value: 2, start: null, end: null, label: 'now' },
  { measure: 'untold', value: 3, start: null, end: null, label: 'a year ago' },
  { measure: 'flow', value: 2, start: '2016-01-31', end: '2016-01-31', label: '31 January 2016' },
  { measure: 'flow', value: 3, start: '2016-02-01', end: '2016-02-29', label: 'February 2016' },
];

async function addNumbers(orm: MikroORM): Promise<void> {
  const connection = orm.em.getConnection();
  for (const [name, temporality] of Object.entries(measures))
    await connection.execute(
      `insert into measure (dataset_id, id, label, definition, unit, kind, topic, temporality, additive, of_whole, breakdowns)
        values ('dataset:cafcass-documents', ?, ?, 'A test.', 'COUNT', 'STATISTIC', 'tests', ?, true, false, '{}')`,
      [`measure:${name}`, `Test of ${name}`, temporality],
    );
  for (const [index, { measure, value, start, end, label }] of numbers.entries())
    await connection.execute(
      `insert into observation (dataset_id, id, measure_id, subject_id, cell, breakdown, value, as_published, precision, readings,
          reprint, citation_document_id, citation_first_line, citation_last_line, period_start, period_end, period_label)
        values ('dataset:cafcass-documents', ?, ?, 'organisation:cafcass', ?, '{}', ?, ?, 'EXACT', '{}', false, 'document:kld-strategy-2006', 1, 1, ?, ?, ?)`,
      [
        `observation:${index}`,
        `measure:${measure}`,
        `measure=${measure};subject=cafcass`,
        value,
        String(value),
        start,
        end,
        label,
      ],
    );
}

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, addNumbers));
});
afterAll(() => close());

const sum = (measure: string, key = 'MEASURE') =>
  ask(`{ observationGroups(groupBy: [${key}], where: { measure: { id: { eq: "measure:${measure}" } } }) {
    nodes { count sum refused { reason } } } }`);

async function refusal(measure: string) {
  const { data, errors } = await sum(measure);
  expect(errors).toBeUndefined();
  const { nodes } = (
    data as { observationGroups: { nodes: readonly { sum: number | null; refused: readonly { reason: string }[] }[] } }
  ).observationGroups;
  expect(nodes.map((group) => group.sum)).toEqual([null]);
  return nodes[0]?.refused[0]?.reason;
}

describe('a sum over several times', () => {
  it('of what stands at a time is refused, though no number of it is of a day', async () => {
    expect(await refusal('stock')).toContain('this measure stands at a time');
    expect(await refusal('stock')).toContain('(2015-01-01 to 2016-12-31)');
    expect((await sum('stock', 'PERIOD')).data).toEqual({
      observationGroups: {
        nodes: [
          { count: 1, sum: 2, refused: [] },
          { count: 1, sum: 3, refused: [] },
        ],
      },
    });
  });

  it('of what stands at times in words is refused', async () => {
    expect(await refusal('untold')).toContain('would mislead');
  });

  it('of what gathers over its time is allowed, though one number of it is of a day', async () => {
    const { data, errors } = await sum('flow');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ observationGroups: { nodes: [{ count: 2, sum: 5, refused: [] }] } });
  });
});
