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
    // Areas, figures, measures, documents.
    expect((await ask(query(1))).statements).toBe(4);
    expect((await ask(query(20))).statements).toBe(4);
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
});
