import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

describe('one figure', () => {
  it('is never a breakdown served as the total', async () => {
    // The article prints advisers by area, and no number of all staff of an area.
    const { data } = await ask(`{
      serviceArea(id: "service-area:a1") { all: headcount(on: "2016-01-01") { value } advisers: headcount(staffGroup: "staff-group:family-court-advisers", on: "2016-01-01") { value } }
      organisation(id: "organisation:cafcass") { in2006: headcount(on: "2006-06-01") { value } in2016: headcount(on: "2016-06-01") { asPublished } }
    }`);
    expect(data).toEqual({
      serviceArea: { all: null, advisers: { value: 51 } },
      // Of 2006 there are numbers of groups of staff only.
      organisation: { in2006: null, in2016: { asPublished: '1616' } },
    });
  });

  it('is null where no document prints it', async () => {
    const { data } = await ask(`{
      serviceArea(id: "service-area:a1") { headcount(staffGroup: "staff-group:family-court-advisers", on: "1999-01-01") { value } }
      webinar: module(id: "module:no-such-module") { title }
    }`);
    expect(data).toEqual({ serviceArea: { headcount: null }, webinar: null });
  });

  it('is null for an id with a sign that no text of the database has', async () => {
    const { data, errors } = await ask(`{ serviceArea(id: "service-area:a12") {
      headcount(staffGroup: "staff-group:a\\u0000b", on: "2016-01-01") { value }
      standing(programme: "programme:prioritisation\\u0000", on: "2021-12-31") { status }
      webinarAttendanceRate(webinar: "webinar:\\u0000") { value }
    } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ serviceArea: { headcount: null, standing: null, webinarAttendanceRate: null } });
  });

  it('is found for all parents and fields of a request by one statement', async () => {
    const query = (first: number) => `{ serviceAreas(first: ${first}) { nodes {
      before: headcount(staffGroup: "staff-group:family-court-advisers", on: "2016-01-01") { value measure { label } }
      after: headcount(staffGroup: "staff-group:family-court-advisers", on: "2017-01-01") { value citation { document { title } } }
    } } }`;
    // Areas; figures; measures and documents together.
    expect((await ask(query(1))).statements).toBe(3);
    expect((await ask(query(20))).statements).toBe(3);
  });

  it('derives the access rate from the two numbers of its row, and says so', async () => {
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

  it('derives no rate from people who opened a module before the staff were counted', async () => {
    const { data } = await ask(`{ modules(where: { lastAccessed: { lt: "2017-01-01" } }) { nodes {
      accessRate { value } accesses { value period { label } } } } }`);
    const { nodes } = (data as { modules: { nodes: readonly unknown[] } }).modules;
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) expect(node).toMatchObject({ accessRate: null, accesses: { value: expect.any(Number) } });
  });

  it('of a programme in an area is how it stood there on a day', async () => {
    const { data, errors, statements } = await ask(`{
      active: serviceArea(id: "service-area:a12") { ...At }
      averted: serviceArea(id: "service-area:a15b") { ...At }
      untold: serviceArea(id: "service-area:a1") { ...At }
    } fragment At on ServiceArea {
      standing(programme: "programme:prioritisation", on: "2021-12-31") { status programmes { nodes { id } } citation { document { id } } }
      earlier: standing(programme: "programme:prioritisation", on: "2015-12-31") { status }
      other: standing(programme: "programme:none", on: "2021-12-31") { status }
    }`);
    expect(errors).toBeUndefined();
    const standing = (status: string) => ({
      status,
      programmes: { nodes: expect.arrayContaining([{ id: 'programme:prioritisation' }]) },
      citation: { document: { id: 'document:board-meeting-2022-01' } },
    });
    expect(data).toEqual({
      active: { standing: standing('ACTIVE'), earlier: null, other: null },
      averted: { standing: standing('AVERTED'), earlier: null, other: null },
      untold: { standing: null, earlier: null, other: null },
    });
    // Areas, standings, their programmes.
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('of a group of areas is given to each of its parts, and says for which areas it is', async () => {
    const { data } = await ask(
      '{ serviceArea(id: "service-area:a15b") { webinarAttendances { value serviceArea { code } webinar { title } } } }',
    );
    expect(data?.serviceArea).toEqual({
      webinarAttendances: [
        { value: 3, serviceArea: { code: 'A15' }, webinar: { title: expect.stringContaining('Emotional Harm') } },
        { value: 5, serviceArea: { code: 'A15' }, webinar: { title: expect.stringContaining('Parental Alienation') } },
      ],
    });
  });

  it('is of the measure that has the role, whatever it is called', async () => {
    const { data } = await ask(`{
      organisation(id: "organisation:cafcass") { headcount(on: "2016-06-01") { measure { role unit } breakdown subject { name } } }
      module(id: "module:case-planning-elearning") { accesses { measure { role } breakdown } }
      serviceArea(id: "service-area:a1") { webinarAttendances { measure { role } } }
    }`);
    expect(data).toMatchObject({
      organisation: { headcount: { measure: { role: 'HEADCOUNT', unit: 'PEOPLE' }, breakdown: [] } },
      module: { accesses: { measure: { role: 'MODULE_ACCESSES' }, breakdown: ['module'] } },
      serviceArea: { webinarAttendances: [1, 2].map(() => ({ measure: { role: 'WEBINAR_ATTENDANCES' } })) },
    });
  });

  it('is of its own subject', async () => {
    const { data } = await ask('{ organisation(id: "organisation:ofsted") { headcount(on: "2016-06-01") { value } } }');
    expect(data).toEqual({ organisation: { headcount: null } });
  });

  it('goes all printed before one of our reading, and tells its rivals', async () => {
    const { data, statements } = await ask(`{ organisation(id: "organisation:cafcass") { headcount(on: "2016-02-01") {
      id asPublished precision readings rivals { nodes { asPublished readings rivals { nodes { id } } citation { document { id } firstLine } } }
    } } }`);
    interface Rival {
      readonly asPublished: string;
      readonly rivals: { readonly nodes: readonly { readonly id: string }[] };
    }
    const { headcount } = (data as { organisation: { headcount: { id: string; rivals: { nodes: readonly Rival[] } } } })
      .organisation;
    expect(headcount).toMatchObject({ asPublished: '1,754', precision: 'EXACT', readings: [] });
    const { nodes } = headcount.rivals;
    expect(nodes).toEqual(
      expect.arrayContaining(
        ['1616', '1727'].map((asPublished) =>
          expect.objectContaining({
            asPublished,
            readings: ['PERIOD'],
            citation: { document: { id: 'document:elearning-completion-2017' }, firstLine: 9 },
          }),
        ),
      ),
    );
    // Each is a rival of the other.
    for (const { rivals } of nodes) expect(rivals.nodes).toContainEqual({ id: headcount.id });
    // The organisation, the figure, its rivals, theirs.
    expect(statements).toBeLessThanOrEqual(5);
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
    expect(statements).toBeLessThanOrEqual(5);
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
    orm.em.getConnection().execute(
      `insert into observation select (jsonb_populate_record(t, ?::jsonb)).* from observation as t
        where t.service_area_id = 'service-area:a2' and t.citation_first_line = 198
          and t.citation_document_id = (select citation_document_id from observation
            where webinar_id = 'webinar:parental-alienation-webinar' and service_area_id = 'service-area:a2')
          and t.measure_id = (select id from measure where role = 'HEADCOUNT')`,
      [JSON.stringify(changes)],
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
    const counted = await graph.ask(
      '{ observations(where: { id: { eq: "observation:0" } }) { nodes { value serviceArea { code } citation { firstLine } } } }',
    );
    expect(counted.data).toMatchObject({
      observations: { nodes: [{ value: changes.value, serviceArea: { code: 'A2' }, citation: { firstLine: 198 } }] },
    });
    const { data } = await graph.ask(rate);
    await graph.close();
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
