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

  it('is what each field selects of it, where several show the same', async () => {
    const on = 'headcount(on: "2016-06-01")';
    const area = (fields: string) => `serviceArea(id: "service-area:a12") { webinarAttendances { ${fields} } }`;
    const { data, errors } = await ask(`{
      organisation(id: "organisation:cafcass") {
        plain: ${on} { id measure { id } citation { document { id } } }
        named: ${on} { unit measure { label } citation { document { title } } }
        other: ${on} { measure { temporality unit } citation { firstLine document { kind } } }
      }
      one: ${area('measure { label }')}
      two: ${area('unit measure { additive } citation { document { title } }')}
    }`);
    expect(errors).toBeUndefined();
    expect(data?.organisation).toMatchObject({
      plain: {
        measure: { id: expect.stringContaining('measure:') },
        citation: { document: { id: expect.any(String) } },
      },
      named: {
        unit: 'PEOPLE',
        measure: { label: expect.any(String) },
        citation: { document: { title: expect.any(String) } },
      },
      other: {
        measure: { temporality: 'STOCK', unit: 'PEOPLE' },
        citation: { document: { kind: expect.any(String) } },
      },
    });
    const attended = (data as Record<string, { webinarAttendances: object[] }>).two?.webinarAttendances ?? [];
    expect(attended.length).toBeGreaterThan(0);
    for (const one of attended)
      expect(one).toMatchObject({
        measure: { additive: expect.any(Boolean) },
        citation: { document: { title: expect.any(String) } },
      });
  });

  it('is null where no document prints it', async () => {
    const { data } = await ask(`{
      serviceArea(id: "service-area:a1") { headcount(staffGroup: "staff-group:family-court-advisers", on: "1999-01-01") { value } }
      webinar: module(id: "module:no-such-module") { title }
    }`);
    expect(data).toEqual({ serviceArea: { headcount: null }, webinar: null });
  });

  it('is refused for an id with a sign that no text of the database has', async () => {
    const { errors } = await ask(`{ serviceArea(id: "service-area:a12") {
      headcount(staffGroup: "staff-group:a\\u0000b", on: "2016-01-01") { value }
      standing(programme: "programme:prioritisation\\u0000", on: "2021-12-31") { status }
      webinarAttendanceRate(webinar: "webinar:\\u0000") { value }
    } }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      'there is no staff group "staff-group:a\0b"',
      'there is no programme "programme:prioritisation\0"',
      'there is no webinar "webinar:\0"',
    ]);
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

  it('of a programme in an area is how it stood there on a day', async () => {
    const { data, errors, statements } = await ask(`{
      active: serviceArea(id: "service-area:a12") { ...At }
      averted: serviceArea(id: "service-area:a15b") { ...At }
      untold: serviceArea(id: "service-area:a1") { ...At }
    } fragment At on ServiceArea {
      standing(programme: "programme:prioritisation", on: "2021-12-31") { status programmes { nodes { id } } citation { document { id } } }
      earlier: standing(programme: "programme:prioritisation", on: "2015-12-31") { status }
      other: standing(programme: "programme:annual-engagement-meeting", on: "2021-12-31") { status }
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
    expect(statements).toBe(3);
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
    expect(statements).toBe(3);
  });
});
