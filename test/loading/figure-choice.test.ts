import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { copyRow } from '../database/copy-row.js';

/** What a number of staff is printed as, in a year no document speaks of: cells by column, over those of a plain one. */
type Printed = Readonly<Record<string, unknown>>;

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

const year = { period_start: '1990-01-01', period_end: '1990-12-31', period_label: '1990' };
const [first, last] = ['document:board-meeting-2022-01', 'document:quality-account-2015-16'];

/** The number, by its place in a list, that the headcount of a day finds; null where it finds none. */
async function chosen(numbers: readonly Printed[], on = '1990-06-01'): Promise<number | null> {
  for (const [value, cells] of numbers.entries())
    await copyRow(
      orm,
      'observation',
      `t.id = (select min(id) from observation where breakdown = '{}' and not reprint
        and subject_id = 'organisation:cafcass' and measure_id = (select id from measure where role = 'HEADCOUNT'))`,
      {
        ...year,
        id: `observation:${value}`,
        value,
        as_published: String(value),
        precision: 'EXACT',
        readings: [],
        note: 'A test.',
        citation_document_id: first,
        citation_first_line: value + 1,
        citation_last_line: value + 1,
        ...cells,
      },
    );
  const { data, errors } = await ask(
    `{ organisation(id: "organisation:cafcass") { headcount(on: "${on}") { value } } }`,
  );
  await execute(`delete from observation where length(id) < 20`);
  expect(errors).toBeUndefined();
  return (data as { organisation: { headcount: { value: number } | null } }).organisation.headcount?.value ?? null;
}

const rounded = { precision: 'APPROXIMATE' };
const read = { readings: ['PERIOD'] };
const march = { period_start: '1990-03-01', period_end: '1990-08-31', period_label: 'summer' };
const later = { period_start: '1990-05-01', period_end: '1991-04-30', period_label: 'a year' };
const elsewhere = { citation_document_id: last };

// What should be found stands second, where the rules that come after the one that is tested would find the first.
it.each<[string, Printed, Printed]>([
  ['printed plainly, before one that is rounded', { ...rounded }, { ...read, ...elsewhere }],
  ['printed plainly, before a bound', { precision: 'AT_LEAST' }, { ...read, ...elsewhere }],
  ['all printed, before one of our reading', { ...read, ...march }, { ...elsewhere }],
  ['of the shorter time', { ...later }, { ...march, ...elsewhere }],
  ['of the later time, of two as long', { ...year }, { ...later, ...elsewhere }],
  ['of the first document', { ...elsewhere, id: 'observation:0' }, { id: 'observation:1' }],
])('of several numbers the one is found that is %s', async (_, one, other) => {
  expect(await chosen([one, other])).toBe(1);
  expect(await chosen([other, one])).toBe(0);
});

it('a further printing is not found, however plain', async () => {
  expect(await chosen([rounded, { reprint: true }])).toBe(0);
  expect(await chosen([{ reprint: true }])).toBeNull();
});

it('a number is found from the first day of its time to the last', async () => {
  for (const day of ['1990-01-01', '1990-12-31']) expect(await chosen([{}], day)).toBe(0);
  for (const day of ['1989-12-31', '1991-01-01']) expect(await chosen([{}], day)).toBeNull();
});

it.each<[string, Printed]>([
  ['no day', { period_start: null, period_end: null, period_label: 'of late' }],
  ['another body', { subject_id: 'organisation:napo' }],
  ['a part of it', { breakdown: ['staff-group'], staff_group_id: 'staff-group:family-court-advisers' }],
  ['a category of it', { breakdown: ['law-type'] }],
])('a number of %s is not found', async (_, cells) => {
  expect(await chosen([cells])).toBeNull();
});
