import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { catalogueEntry } from '../../src/operations/catalogue.js';
import { readOperation } from '../../src/operations/operation.js';
import { cutFault } from '../../src/operations/table-page.js';
import { keptExample } from '../kept-example.js';
import { asCell, csvOf, examples, get, operations, type Row, rowsOf, serveForTests, server } from './table-links.js';

serveForTests();

/** The address of the rows behind those of an answer; undefined where there are none. */
const nextOf = ({ headers }: Response) => /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];

describe('a saved operation', () => {
  it.each(examples)('%s is the same table in every format', async (_, link) => {
    const rows = await rowsOf(link.replace('.csv', '.json'));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ release }) => release))).toEqual(
      new Set([(await get(link, {}, 'HEAD')).headers.get('dataset-release')]),
    );
    expect(rows.every(({ release }) => /^2\.0\.0\+[0-9a-f]{12}$/.test(String(release)))).toBe(true);

    const csv = await csvOf(link);
    expect(csv).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asCell(value)]))),
    );

    const lines = (await (await get(link.replace('.csv', '.ndjson'))).text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);

    const reply = await get(link.replace('.csv', '.xlsx'));
    const workbook = Buffer.from(await reply.arrayBuffer());
    const [header, ...below] = await readSheet(workbook, 'Data', { trim: false });
    const data = below.slice(0, rows.length);
    // Where rows are left out, a line says so.
    expect(below.length > rows.length).toBe(nextOf(reply) !== undefined);
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    const shown = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
    expect(data.map((cells) => cells.map(shown))).toEqual(rows.map((row) => Object.values(row)));

    const sources = (await readSheet(workbook, 'Sources')).slice(1);
    // A cell with several citations has their places in words.
    const cited = rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) => {
        if (/(^|_)first_line$/.test(column)) return value === null ? [] : [value];
        if (!/(^|_)sources$/.test(column)) return [];
        return [...String(value ?? '').matchAll(/, lines? (\d+)/g)].map(([, line]) => Number(line));
      }),
    );
    expect(new Set(sources.map(([, firstLine]) => firstLine))).toEqual(new Set(cited));
  });

  it('tells of every number the document, line and section it is printed at', async () => {
    const rows = await rowsOf('/operations/staff-over-time.json');
    expect(rows.find(({ printed }) => printed === '1,754')).toMatchObject({
      staff: 1754,
      document: 'Quality Account 2015-16',
      first_line: 31,
      section: '2015-16 in figures',
    });
    const sheet = await (await get('/operations/staff-over-time.xlsx')).arrayBuffer();
    const sources = await readSheet(Buffer.from(sheet), 'Sources');
    expect(sources[0]?.[0]).toBe('document');
    const index = rows.findIndex(({ printed }) => printed === '1,754');
    const cited = sources.filter(([document]) => document === 'Quality Account 2015-16');
    expect(cited.find(([, firstLine]) => firstLine === 31)?.slice(1)).toEqual([
      31,
      34,
      '2015-16 in figures',
      String(index + 2),
    ]);
  });

  const paged = operations.filter((operation) => operation.paged);
  it.each(
    paged.map(
      (operation) =>
        [
          operation.name,
          catalogueEntry(operation, null, { exampleValues: { ...keptExample(operation), first: null } }).example,
        ] as const,
    ),
  )('%s is a page of a longer table where there is more, and links to the next', async (name, link) => {
    const bare = link.replace('.csv', '.json').replace('first=null', '');
    const all = await rowsOf(bare);
    const found: Row[] = [];
    let next: string | undefined = `${bare}&first=3`.replace('.json&', '.json?');
    // Some lists are long: the first pages tell as much as all.
    for (let page = 0; next && page < 8; page++) {
      const reply: Response = await get(next);
      found.push(...((await reply.json()) as Row[]));
      next = nextOf(reply);
    }
    expect(found).toEqual(all.slice(0, found.length));
    if (!next) expect(found).toHaveLength(all.length);
    expect(paged.length, name).toBeGreaterThan(20);
  });

  it.each([
    ['/operations/service-areas.csv?first=3', '3 of 20 service areas'],
    ['/operations/service-areas.csv', '20 of 20 rows'],
    ['/operations/webinar-attendances.json?first=1', '1 of 2 webinars'],
    ['/operations/figure.xlsx?id=observation:b337ad2296d5130a', '1 of 1 rows'],
  ])('says how much of the whole is at %s', async (link, part) => {
    const { headers } = await get(link);
    expect(headers.get('table-rows')).toBe(part);
    expect(/rel="next"/.test(headers.get('link') ?? '')).toBe(!part.endsWith('rows'));
  });

  it('is refused for what is asked of it, where a list of no pages is too long', async () => {
    const counted = await rowsOf('/operations/number-counts.json?by=AUDIT');
    const audits = counted.flatMap(({ id_or_value: id }) => (id ? [`audits=${id}`] : []));
    expect(audits.length).toBeGreaterThan(20);
    const reply = await get(`/operations/audits-side-by-side.json?${audits.join('&')}`);
    expect(reply.status).toBe(400);
    expect(((await reply.json()) as { detail: string }).detail).toContain('ask for less with audits');
  });

  it('links to the next page with the same variables, whatever is in them', async () => {
    const reply = await get('/operations/search.json?text=children?&first=1');
    const next = nextOf(reply) ?? '';
    expect(Object.fromEntries(new URLSearchParams(next.split('?')[1]))).toMatchObject({
      text: 'children?',
      first: '1',
    });
  });

  it('is refused rather than cut where a list in it is longer than it reads', async () => {
    const operation = readOperation(
      graphSchema(),
      'areas',
      `# Areas\n# With figures.\n# topic: T\n# rows: serviceAreas.observations\n# columns:\n#   code\n#   value
      query Areas { serviceAreas(first: 2) { nodes { code observations(first: 2) { nodes { value } } } } }`,
    );
    const payload = { query: operation.tableDocument };
    const { data } = (await server().http.inject({ method: 'POST', url: '/graphql', payload })).json();
    expect(cutFault(operation, data)?.detail).toMatch(/^serviceAreas is longer than areas reads/);
    expect(cutFault({ ...operation, whole: operation.whole.slice(1) }, data)?.detail).toMatch(
      /^serviceAreas\.observations /,
    );
  });

  it.each([
    [
      '/operations/staff-over-tiem.csv',
      404,
      'there is no operation "staff-over-tiem" (did you mean "staff-over-time"?)',
    ],
    ['/operations/staff-over-time.pdf', 404, 'expected staff-over-time.csv, staff-over-time.json,'],
    ['/operations/staff-over-time', 404, 'the format is missing or unknown'],
    ['/operations/service-areas.csv?frist=2', 400, 'service-areas takes no frist; it takes first, after, on, bom, for'],
    ['/operations/service-areas.csv?bom=2', 400, 'bom expects 0 or 1'],
    [
      '/operations/document-statements.json?document=document:none',
      404,
      'document: there is no document "document:none"',
    ],
    ['/operations/figure.json?id=observation:none', 404, 'id: there is no observation "observation:none"'],
    ['/data/webinars.csv?foo=1', 400, 'webinars takes no foo; it takes bom, for'],
    ['/data/webinars.json?bom=1', 400, 'webinars takes no bom'],
    ['/operations/service-areas.csv?first=two', 400, 'first expects a whole number, such as 20, not "two"'],
    ['/operations/service-areas.csv?first=5000', 400, 'first'],
    ['/operations/service-areas.csv?after=nonsense', 400, 'after'],
    ['/operations/service-areas.csv?first=1&first=2', 400, 'first is given 2 times'],
    ['/operations/service-areas.json?bom=1', 400, 'service-areas takes no bom'],
    ['/operations/measure-figures.csv', 400, 'measure is missing; it expects a global id'],
    ['/data/observation.csv', 404, 'there is no table "observation" (did you mean "observations"?)'],
    ['/data/observations.xml', 404, 'expected observations.csv, observations.json'],
    ['/data/..%2Fpackage.csv', 404, 'there is no table'],
    ['/data/%E0%A4%A.csv', 400, 'is not a valid url component'],
    ['/operation', 404, 'there is nothing at /operation'],
  ])('refuses %s', async (path, status, detail) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(reply.headers.get('etag')).toBeNull();
    const problem = await reply.json();
    expect(problem).toMatchObject({ type: 'about:blank', status, title: expect.any(String) });
    expect(problem.detail).toContain(detail);
  });

  it.each([
    ['first=-1', 'first', 'a whole number, such as 20'],
    ['after=nonsense', 'after', 'a text'],
  ])('names the variable that the graph refuses: %s', async (search, parameter, expected) => {
    const { errors } = await (await get(`/operations/service-areas.csv?${search}`)).json();
    expect(errors).toEqual([{ parameter, detail: expect.stringContaining(parameter), expected }]);
  });

  it.each([
    [
      'commitments.csv?document=board-meeting-2022-01',
      400,
      'document',
      'document expects an id of Document, which begins with `document:`, not "board-meeting-2022-01"',
    ],
    [
      'commitments.csv?document=document:board-meeting-2022-0',
      404,
      'document',
      'document: there is no document "document:board-meeting-2022-0" (did you mean "document:board-meeting-2022-01"?)',
    ],
    [
      'staff-by-region.csv?staffGroup=family-court-advisers',
      400,
      'staffGroup',
      'staffGroup expects an id of StaffGroup, which begins with `staff-group:`, not "family-court-advisers"',
    ],
    [
      'audits.csv?kind=INSPECTIONS',
      400,
      'kind',
      'kind: there is no AuditKind "INSPECTIONS" (did you mean "INSPECTION"?)',
    ],
    ['audits-side-by-side.csv?audits=audit:none', 404, 'audits', 'audits: there is no audit "audit:none"'],
    [
      'measure-figures.csv?measure=staff',
      400,
      'measure',
      'measure expects an id of Measure, which begins with `measure:`, not "staff"',
    ],
    [
      'measure-figures.csv?measure=measure:staf',
      404,
      'measure',
      'measure: there is no measure "measure:staf" (did you mean "measure:staff"?)',
    ],
    [
      'release-changes.csv?release=release:99',
      404,
      'release',
      'release: there is no release "release:99" (did you mean "release:1"?)',
    ],
  ])(
    'names the variable, and what was meant, where an id or a code is wrong: %s',
    async (link, status, parameter, detail) => {
      const reply = await get(`/operations/${link}`);
      const problem = await reply.json();
      expect({ status: reply.status, detail: problem.detail }).toEqual({ status, detail });
      expect(problem.errors).toEqual([{ parameter, detail, expected: expect.any(String) }]);
    },
  );

  it('names the size of a page that could read too many rows', async () => {
    const { errors } = await (await get('/operations/webinar-attendances.csv?first=1000')).json();
    expect(errors).toEqual([
      { parameter: 'first', detail: expect.stringContaining('at most 200000'), expected: 'a smaller number' },
    ]);
  });

  it('names each parameter that is wrong, and what it expects', async () => {
    const { errors } = await (await get('/operations/service-areas.csv?first=two&on=today')).json();
    expect(errors).toEqual([
      {
        parameter: 'first',
        detail: 'first expects a whole number, such as 20, not "two"',
        expected: 'a whole number, such as 20',
      },
      {
        parameter: 'on',
        detail: expect.stringContaining('not "today"'),
        expected: 'a day of the calendar, such as 2017-01-01',
      },
    ]);
  });
});
