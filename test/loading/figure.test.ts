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

  it('goes plainly printed before one of our reading', async () => {
    const { data } = await ask(
      '{ organisation(id: "organisation:cafcass") { headcount(on: "2016-02-01") { asPublished precision } } }',
    );
    expect(data).toEqual({ organisation: { headcount: { asPublished: '1,754', precision: 'EXACT' } } });
  });

  it('of attendances makes a rate, by area and by group of areas', async () => {
    const { data } = await ask(
      `query ($webinar: ID!) {
      a2: serviceArea(id: "service-area:a2") { webinarAttendanceRate(webinar: $webinar) { ...Rate } }
      a15a: serviceArea(id: "service-area:a15a") { webinarAttendanceRate(webinar: $webinar) { ...Rate } }
      none: serviceArea(id: "service-area:a2") { webinarAttendanceRate(webinar: "webinar:none") { ...Rate } }
    } fragment Rate on DerivedFigure { value inputs { value serviceArea { code } } }`,
      { webinar: 'webinar:parental-alienation-webinar' },
    );
    expect(data).toEqual({
      a2: {
        webinarAttendanceRate: {
          value: expect.closeTo((100 * 3) / 109, 8),
          inputs: [
            { value: 3, serviceArea: { code: 'A2' } },
            { value: 109, serviceArea: { code: 'A2' } },
          ],
        },
      },
      a15a: {
        webinarAttendanceRate: {
          value: expect.closeTo((100 * 5) / (146 + 85), 8),
          inputs: [
            { value: 5, serviceArea: { code: 'A15' } },
            { value: 146, serviceArea: { code: 'A15A' } },
            { value: 85, serviceArea: { code: 'A15B' } },
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
        nodes { value shareOfTotal(over: CATEGORY) { value inputs { asPublished citation { firstLine } } } }
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
});
