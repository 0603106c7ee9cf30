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

const webinar = 'webinar:parental-alienation-webinar';
const attended = `t.service_area_id = 'service-area:a2' and t.webinar_id = '${webinar}'`;
const people = `t.service_area_id = 'service-area:a2' and t.citation_first_line = 198
  and t.citation_document_id = 'document:elearning-completion-2017'
  and t.measure_id = (select id from measure where role = 'HEADCOUNT')`;

/** Adds a copy of a row that is like it but for some cells. It is the first of all by its id. */
const copy = (row: string, cells: Readonly<Record<string, unknown>>) =>
  copyRow(orm, 'observation', row, { id: 'observation:0', ...cells });
afterEach(() => execute(`delete from observation where id = 'observation:0'`));

interface Area {
  readonly webinarAttendances: readonly { readonly id: string; readonly value: number }[];
  readonly webinarAttendanceRate: {
    readonly value: number;
    readonly formula: string;
    readonly inputs: readonly { readonly value: number }[];
  } | null;
}

async function area(code = 'a2'): Promise<Area> {
  const { data, errors } = await ask(`{ serviceArea(id: "service-area:${code}") { webinarAttendances { id value }
    webinarAttendanceRate(webinar: "${webinar}") { value formula inputs { value } } } }`);
  expect(errors).toBeUndefined();
  return data?.serviceArea as Area;
}

const formula = '100 × attendances ÷ people in the same rows of the table';

describe('a rate of attendances', () => {
  it('has twelve digits, and says whether areas were counted together', async () => {
    expect((await area()).webinarAttendanceRate).toEqual({
      value: 2.75229357798,
      formula,
      inputs: [{ value: 3 }, { value: 109 }],
    });
    expect((await area('a15a')).webinarAttendanceRate?.formula).toBe(`${formula}, all areas counted together`);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['of another document, on the same line', { citation_document_id: 'document:board-meeting-2022-01' }],
    ['of another line of the document', { citation_first_line: 900, citation_last_line: 900 }],
    ['of another staff group', { staff_group_id: 'staff-group:childrens-guardians', cell: 'other' }],
    ['of another measure', { measure_id: 'measure:new-cases', cell: 'other' }],
    ['of another area', { service_area_id: 'service-area:a3', cell: 'other' }],
  ])('takes no people %s', async (_, cells) => {
    const { webinarAttendanceRate: before } = await area();
    await copy(people, { value: 7, ...cells });
    expect((await area()).webinarAttendanceRate).toEqual(before);
  });

  it('is null where there are no people', async () => {
    await execute(`update observation as t set value = 0 where ${people}`);
    expect((await area()).webinarAttendanceRate).toBeNull();
    await execute(`update observation as t set value = 109 where ${people}`);
  });
});

it('the attendances of an area are listed once each, by document and webinar', async () => {
  const { webinarAttendances: before } = await area();
  await copy(attended, { reprint: true, citation_first_line: 900, citation_last_line: 900 });
  expect((await area()).webinarAttendances).toEqual(before);
  await execute(`delete from observation where id = 'observation:0'`);
  await copy(attended, { citation_document_id: 'document:quality-account-2015-16' });
  expect((await area()).webinarAttendances.map(({ id }) => id)).toEqual([
    ...before.map(({ id }) => id),
    'observation:0',
  ]);
});
