import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { copyRow } from '../database/copy-row.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

describe('a derived figure', () => {
  it('is the access rate, from the two numbers of a row, and says so', async () => {
    const { data } = await ask(`{ module(id: "module:case-planning-elearning") {
      accessRate { value unit formula inputs { asPublished citation { firstLine } } }
    } }`);
    expect(data?.module).toMatchObject({
      accessRate: {
        value: expect.closeTo((100 * 467) / 1711, 8),
        unit: 'PERCENT',
        inputs: [
          { asPublished: '467', citation: { firstLine: 82 } },
          { asPublished: '1711', citation: { firstLine: 82 } },
        ],
      },
    });
  });

  it('is no rate of people who opened a module before the staff were counted', async () => {
    const { data } = await ask(`{ modules(where: { lastAccessed: { lt: "2017-01-01" } }) { nodes {
      accessRate { value } accesses { value period { label } } } } }`);
    const { nodes } = (data as { modules: { nodes: readonly unknown[] } }).modules;
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(node).toMatchObject({ accessRate: null, accesses: { value: expect.any(Number) } });
  });

  it('of attendances makes a rate, by area and by group of areas', async () => {
    const { data } = await ask(
      `query ($webinar: ID!) {
      a2: serviceArea(id: "service-area:a2") { webinarAttendanceRate(webinar: $webinar) { ...Rate } }
      a15a: serviceArea(id: "service-area:a15a") { webinarAttendanceRate(webinar: $webinar) { ...Rate } }
      contractors: serviceArea(id: "service-area:sec") { webinarAttendanceRate(webinar: $webinar) { ...Rate } }
      none: serviceArea(id: "service-area:a2") { webinarAttendanceRate(webinar: "webinar:none") { ...Rate } }
    } fragment Rate on DerivedFigure { value inputs { value serviceArea { code } citation { firstLine } } }`,
      { webinar: 'webinar:parental-alienation-webinar' },
    );
    expect(data).toEqual({
      a2: {
        webinarAttendanceRate: {
          value: expect.closeTo((100 * 3) / 109, 8),
          inputs: [
            { value: 3, serviceArea: { code: 'A2' }, citation: { firstLine: 198 } },
            { value: 109, serviceArea: { code: 'A2' }, citation: { firstLine: 198 } },
          ],
        },
      },
      a15a: {
        webinarAttendanceRate: {
          value: expect.closeTo((100 * 5) / (146 + 85), 8),
          inputs: [
            { value: 5, serviceArea: { code: 'A15' }, citation: { firstLine: 211 } },
            { value: 146, serviceArea: { code: 'A15A' }, citation: { firstLine: 211 } },
            { value: 85, serviceArea: { code: 'A15B' }, citation: { firstLine: 212 } },
          ],
        },
      },
      contractors: {
        webinarAttendanceRate: {
          value: 0,
          inputs: [
            { value: 0, serviceArea: { code: 'SEC' }, citation: { firstLine: 215 } },
            { value: 2, serviceArea: { code: 'SEC' }, citation: { firstLine: 215 } },
          ],
        },
      },
      none: { webinarAttendanceRate: null },
    });
  });

  it('makes a change between two days, and a share of a total, for many by one statement', async () => {
    const { data, statements } = await ask(`{
      staff: observations(where: { measure: { id: { eq: "measure:staff" } }, serviceArea: { code: { eq: "A1" } }, period: { start: { eq: "2017-01-01" } }, reprint: { eq: false } }) {
        nodes { changeSince(on: "2016-01-01") { value unit formula inputs { value } } none: changeSince(on: "1999-01-01") { value } }
      }
      cases: observations(first: 24, where: { measure: { id: { eq: "measure:new-cases" } }, period: { label: { eq: "April 2016" } } }) {
        nodes { value shareOfTotal(over: "law-type") { value inputs { asPublished citation { firstLine } } } }
      }
    }`);
    expect(data).toMatchObject({
      staff: {
        nodes: [{ changeSince: { value: 3, unit: 'PEOPLE', inputs: [{ value: 54 }, { value: 51 }] }, none: null }],
      },
      cases: {
        nodes: expect.arrayContaining([
          {
            value: 1226,
            shareOfTotal: {
              value: expect.closeTo((100 * 1226) / 4687, 8),
              inputs: [
                { asPublished: '1,226', citation: { firstLine: 41 } },
                { asPublished: '4687', citation: { firstLine: 41 } },
              ],
            },
          },
          { value: 4687, shareOfTotal: null },
        ]),
      },
    });
    // Two lists, measures, and the figures of two levels of promises at most.
    expect(statements).toBe(5);
  });

  it('makes a change to what is printed for an earlier day or a later one, of times of one length, and none of a bound', async () => {
    const totals = (measure: string, more: string) =>
      `observations(where: { measure: { id: { eq: "measure:${measure}" } }, breakdown: { isEmpty: true }, ${more} })`;
    const { data } = await ask(`{
      fell: ${totals('staff', 'period: { label: { eq: "2014" } }')} { nodes { changeSince(on: "2016-06-01") { value formula inputs { value } } } }
      months: ${totals('new-cases', 'period: { label: { eq: "June 2016" } }')} { nodes { changeSince(on: "2016-05-15") { value inputs { value } } } }
      year: ${totals('new-cases', 'period: { label: { eq: "2016-17" } }')} { nodes { changeSince(on: "2016-05-15") { inputs { value } } } }
      others: ${totals('new-cases', 'period: { start: { gte: "2020-01-01" } }')} { nodes { value changeSince(on: "2016-05-15") { value } } }
      bounds: ${totals('change-in-number-of-open-cases', 'precision: { eq: AT_LEAST }')} { nodes { changeSince(on: "2021-01-01") { value } } }
    }`);
    expect(data).toEqual({
      fell: {
        nodes: [
          {
            changeSince: {
              value: 133,
              formula: 'this number − that of the day',
              inputs: [{ value: 1749 }, { value: 1616 }],
            },
          },
        ],
      },
      months: { nodes: [{ changeSince: { value: 452, inputs: [{ value: 4783 }, { value: 4331 }] } }] },
      year: { nodes: [{ changeSince: { inputs: [{ value: 55257 }, { value: 55257 }] } }] },
      others: { nodes: [{ value: 107000, changeSince: null }] },
      bounds: { nodes: [{ changeSince: null }] },
    });
  });

  it('is no share of a total over what it is not broken down by', async () => {
    const query = (over: string) => `{ observations(first: 1, where: {
      measure: { id: { eq: "measure:new-cases" } }, citation: { firstLine: { eq: 46 } }, breakdown: { isEmpty: true }
    }) { nodes { value shareOfTotal(over: "${over}") { value } } } }`;
    expect((await ask(query('law-type'))).data).toEqual({
      observations: { nodes: [{ value: 4774, shareOfTotal: null }] },
    });
    const { errors } = await ask(query('planet'));
    expect(errors?.[0]?.message).toMatch(
      /^"over" expects what the measure is broken down by: ([a-z-]+(, )?)+; not "planet"$/,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a rate of attendances', () => {
  const rate = `{ serviceArea(id: "service-area:a2") {
    webinarAttendanceRate(webinar: "webinar:parental-alienation-webinar") { value inputs { value precision } } } }`;

  /** Prints the people of the area once more in the same row of the table. */
  const beside = (changes: Readonly<Record<string, unknown>>) => (orm: MikroORM) =>
    copyRow(
      orm,
      'observation',
      `t.service_area_id = 'service-area:a2' and t.citation_first_line = 198
        and t.citation_document_id = (select citation_document_id from observation
          where webinar_id = 'webinar:parental-alienation-webinar' and service_area_id = 'service-area:a2')
        and t.measure_id = (select id from measure where role = 'HEADCOUNT')`,
      changes,
    );

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a rounded number', { id: 'observation:0', precision: 'APPROXIMATE', value: 110, as_published: 'c110' }],
    [
      'a breakdown',
      {
        id: 'observation:0',
        value: 40,
        as_published: '40',
        cell: 'measure=staff;subject=cafcass;law-type=public-law;service-area=a2',
        breakdown: ['law-type', 'service-area'],
      },
    ],
  ])('takes %s of the same row for no more people', async (_, changes) => {
    const graph = await openGraph(undefined, beside(changes));
    onTestFinished(graph.close);
    const counted = await graph.ask(
      '{ observations(where: { id: { eq: "observation:0" } }) { nodes { value serviceArea { code } citation { firstLine } } } }',
    );
    expect(counted.data).toMatchObject({
      observations: { nodes: [{ value: changes.value, serviceArea: { code: 'A2' }, citation: { firstLine: 198 } }] },
    });
    const { data } = await graph.ask(rate);
    expect(data).toEqual({
      serviceArea: {
        webinarAttendanceRate: {
          value: expect.closeTo((100 * 3) / 109, 8),
          inputs: [
            { value: 3, precision: 'EXACT' },
            { value: 109, precision: 'EXACT' },
          ],
        },
      },
    });
  });
});
