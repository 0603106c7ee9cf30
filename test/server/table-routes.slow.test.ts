import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/operations/catalogue.js';
import { formats } from '../../src/operations/formats.js';
import { projectPackage } from '../project-dataset.js';
import { csvOf, examples, get, operations, rowsOf, serveForTests } from './table-links.js';

serveForTests();

describe('a link', () => {
  const links = [
    '/operations/staff-over-time.csv',
    '/operations/staff-over-time.json',
    '/operations/staff-over-time.ndjson',
    '/operations/staff-over-time.xlsx',
    '/data/webinars.csv',
    '/data/webinars.json',
    '/data/package.zip',
    '/data',
    '/data/schema-org.jsonld',
    '/data/croissant.jsonld',
    '/data/csv-metadata.json',
    '/data.json',
    '/data.ttl',
    '/openapi.json',
    '/operations',
    '/operations.json',
  ];

  it.each(links)('%s is the same until the dataset changes, and says so', async (path) => {
    const reply = await get(path);
    const etag = reply.headers.get('etag') ?? '';
    expect(reply.status).toBe(200);
    expect(etag).toMatch(/^(W\/)?".+"$/);
    expect(reply.headers.get('cache-control')).toBe('public, max-age=60');
    await reply.arrayBuffer();
    const again = await get(path, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    for (const several of [`"other", ${etag}`, '*', etag.replace('W/', '')])
      for (const method of ['GET', 'HEAD']) {
        const known = await get(path, { 'if-none-match': several }, method);
        expect([known.status, await known.text()]).toEqual([304, '']);
      }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each(links)('%s tells by HEAD what GET would', async (path) => {
    const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const name of ['content-type', 'content-disposition', 'cache-control', 'dataset-release', 'etag'])
      expect(head.headers.get(name), name).toBe(whole.headers.get(name));
  });

  it.each(links)('%s may be read by pages of any site', async (path) => {
    const reply = await get(path, { origin: 'https://example.org' });
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    const asked = await get(
      path,
      {
        origin: 'https://example.org',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
      'OPTIONS',
    );
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toBe('if-none-match');
  });

  it('names the file it is saved as, or is shown', async () => {
    const dispositionOf = async (path: string) => (await get(path)).headers.get('content-disposition');
    expect(await dispositionOf('/operations/staff-over-time.csv')).toBe('attachment; filename="staff-over-time.csv"');
    expect(await dispositionOf('/operations/staff-over-time.json')).toBe('inline; filename="staff-over-time.json"');
    expect(await dispositionOf('/data/webinars.csv')).toBe('attachment; filename="webinars.csv"');
  });

  it('to a CSV begins with a byte order mark when asked', async () => {
    const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    for (const [path, parameter] of [
      ['/operations/service-areas.csv?first=2', '&bom=1'],
      ['/data/webinars.csv', '?bom=1'],
    ] as const) {
      const [plain, marked] = [await bytes(path), await bytes(path + parameter)];
      expect(marked).toEqual(Buffer.concat([mark, plain]));
      // RFC 4180: lines end with CRLF.
      expect(plain.toString('utf8').replaceAll('\r\n', '')).not.toMatch(/\r/);
      expect(plain.toString('utf8')).toMatch(/\r\n$/);
    }
  });
});

describe('a CSV for spreadsheets', () => {
  it('has a byte order mark, and keeps years from becoming days', async () => {
    const bytes = Buffer.from(await (await get('/operations/budgets.csv?for=spreadsheet')).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const plain = await rowsOf('/operations/budgets.json');
    const year = plain.map(({ budget_period }) => budget_period).find((period) => /^\d{4}-\d{2}$/.test(`${period}`));
    expect(year).toBeDefined();
    const cells = (await csvOf('/operations/budgets.csv?for=spreadsheet')).map(({ budget_period }) => budget_period);
    expect(cells).toContain(`="${year}"`);
    expect(cells).not.toContain(year);
    expect((await csvOf('/operations/budgets.csv')).map(({ budget_period }) => budget_period)).toContain(year);
  });

  it('is offered by its name', async () => {
    const entries = (await (await get('/operations.json')).json()) as CatalogueEntry[];
    for (const { name, variants } of entries)
      expect(variants).toEqual([{ label: 'CSV for spreadsheets', link: `/operations/${name}.csv?for=spreadsheet` }]);
    const page = await (await get('/questions/sickness')).text();
    expect(page).toMatch(/href="operations\/sickness\.csv\?for=spreadsheet"[^>]*>CSV for spreadsheets</);
  });
});

describe('the list of questions', () => {
  it('leads from each to its page, and to where it is asked in GraphQL', async () => {
    const entries = (await (await get('/operations.json')).json()) as CatalogueEntry[];
    for (const { name, page, explorer } of entries)
      expect([page, explorer]).toEqual([`/questions/${name}`, `/explorer?question=${name}`]);
    const [{ page = '' } = {}] = entries;
    expect((await get(page)).status).toBe(200);
  });
});

describe('all links', () => {
  it('are described for programs, as OpenAPI', async () => {
    const document = await (await get('/openapi.json')).json();
    expect(document.info.license).toEqual({
      name: 'Open Government Licence v3.0, for the facts taken from the documents',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    });
    const { valid, errors } = await new Validator().validate(document);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    const paths = Object.keys(document.paths);
    // Every operation in every format, every table of the package in some; the list, and the package.
    const { tables } = await projectPackage();
    const links = (face: string, names: Iterable<string>, all: readonly { readonly name: string }[]) =>
      [...names].flatMap((name) => all.map((format) => `${face}/${name}.${format.name}`));
    expect(paths.toSorted()).toEqual(
      [
        ...links(
          '/operations',
          operations.map(({ name }) => name),
          formats,
        ),
        ...links(
          '/data',
          tables.keys(),
          formats.filter(({ isOfDataset }) => isOfDataset),
        ),
        '/operations',
        '/data',
        '/data/package.zip',
      ].toSorted(),
    );
    for (const { name } of operations)
      expect(document.paths[`/operations/${name}.csv`].get.externalDocs.url).toBe(`/questions/${name}`);
    for (const [name, link] of examples) {
      const rows = await rowsOf(link.replace('.csv', '.json'));
      const { properties } = document.components.schemas[name];
      expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => Object.keys(properties)));
      for (const row of rows)
        for (const [column, value] of Object.entries(row)) {
          const { type, enum: values } = properties[column];
          const found = value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
          const types = [type].flat();
          expect(
            types.includes(found) || (found === 'integer' && types.includes('number')),
            `${name}.${column} ${value}`,
          ).toBe(true);
          if (values) expect(values).toContain(value);
        }
    }
  });
});
