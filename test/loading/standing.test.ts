import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { type Insert, link, statement } from '../database/insert.js';
import { addRows } from '../query/made-numbers.js';

type Cells = Readonly<Record<string, unknown>>;

let ask: Ask;
let close: () => Promise<void>;
let orm: MikroORM;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, async (database) => {
    orm = database;
  }));
});
afterAll(() => close());
afterEach(async () => {
  for (const table of ['statement_service_area', 'statement_programme'])
    await orm.em.getConnection().execute(`delete from ${table} where statement_id like 'event:test-%'`);
  await orm.em.getConnection().execute(`delete from statement where id like 'event:test-%'`);
});

const [area, programme] = ['service-area:a1', 'programme:prioritisation'];

/** An event of the year 1990, as plain as can be. */
const event = (
  name: string,
  cells: Cells = {},
  about: Readonly<Record<'area' | 'programme', string>> = { area, programme },
): Insert[] => {
  const id = `event:test-${name}`;
  return [
    statement({
      id,
      kind: 'EVENT',
      status: 'ACTIVE',
      period_start: '1990-01-01',
      period_end: '1990-12-31',
      period_label: '1990',
      ...cells,
    }),
    link('statement_service_area', { statement_id: id, service_area_id: about.area }),
    link('statement_programme', { statement_id: id, programme_id: about.programme }),
  ];
};

async function standing(on = '1990-06-01'): Promise<string | null> {
  const { data, errors } = await ask(
    `{ serviceArea(id: "${area}") { standing(programme: "${programme}", on: "${on}") { id } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { serviceArea: { standing: { id: string } | null } }).serviceArea.standing?.id ?? null;
}

describe('how a programme stood in an area', () => {
  it('is told from the first day of an event to the last', async () => {
    await addRows(orm, event('a'));
    for (const day of ['1990-01-01', '1990-12-31']) expect(await standing(day)).toBe('event:test-a');
    for (const day of ['1989-12-31', '1991-01-01']) expect(await standing(day)).toBeNull();
  });

  it.each<[string, Cells]>([
    ['that is no event', { kind: 'REMARK' }],
    ['that is planned', { status: 'PLANNED' }],
    ['that says nothing of how it stands', { status: null }],
    ['of no day', { period_start: null, period_end: null, period_label: 'of late' }],
  ])('is not told by a statement %s', async (_, cells) => {
    await addRows(orm, event('a', cells));
    expect(await standing()).toBeNull();
  });

  it('is told by no event of another area or programme', async () => {
    await addRows(orm, [
      ...event('a', {}, { area: 'service-area:a2', programme }),
      ...event('b', {}, { area, programme: 'programme:allocation-hubs' }),
    ]);
    expect(await standing()).toBeNull();
  });

  it('is active where it is both active and averted, and of two events the first', async () => {
    await addRows(orm, event('a', { status: 'AVERTED' }));
    expect(await standing()).toBe('event:test-a');
    await addRows(orm, [...event('c'), ...event('b')]);
    expect(await standing()).toBe('event:test-b');
  });
});
