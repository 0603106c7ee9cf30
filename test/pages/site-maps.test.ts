import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const get = (url: string) => server.http.inject({ url, headers: { host: 'example.org' } });
const isThere = async (address: string) => {
  expect(address).toMatch(/^http:\/\/example\.org\//);
  return (await get(address.replace('http://example.org', ''))).statusCode;
};

it('the map of the site has addresses of pages that are there', async () => {
  const { headers, body } = await get('/sitemap.xml');
  expect(headers['content-type']).toContain('application/xml');
  const addresses = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of addresses.filter((_, index) => index % 60 === 0))
    expect(await isThere(address), address).toBe(200);
});

it('the catalogue of datasets has every question, with files that are there', async () => {
  const { headers, body } = await get('/data.json');
  expect(headers['content-type']).toContain('application/ld+json');
  const catalogue = JSON.parse(body);
  expect(catalogue['@type']).toBe('dcat:Catalog');
  const datasets: { readonly 'dcat:distribution': { readonly 'dcat:downloadURL': { readonly '@id': string } }[] }[] =
    catalogue['dcat:dataset'];
  expect(datasets.length).toBeGreaterThan(50);
  const files = datasets.map((dataset) => dataset['dcat:distribution'][0]?.['dcat:downloadURL']['@id'] ?? '');
  for (const file of files.filter((_, index) => index % 20 === 0)) expect([200, 400]).toContain(await isThere(file));
});

describe('the releases', () => {
  it('can be followed, as Atom and as JSON Feed, from every page', async () => {
    const atom = await get('/releases.atom');
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(atom.body).toContain('<id>http://example.org/releases#release:1</id>');
    const json = await get('/releases.json');
    expect(json.headers['content-type']).toBe('application/feed+json; charset=utf-8');
    const [first] = json.json().items;
    expect(first).toMatchObject({ id: 'http://example.org/releases#release:1', title: 'Release 2.0.0' });
    expect(first.content_html).toMatch(/^<p>\d+ figures, [\d,]+ statements,/);
    expect((await get('/measures')).body).toContain('type="application/atom+xml"');
    expect((await get('/releases')).body).toContain('id="release:1"');
  });
});

describe('a table in CSV', () => {
  it.each([
    ['/operations/staff-over-time.csv', '/questions/staff-over-time?asOf=2.0.0%2B'],
    ['/data/regions.csv', undefined],
  ])('leads to its licence, its description and its page: %s', async (url, page) => {
    const { headers, body } = await get(url);
    const links = Object.fromEntries(
      [...String(headers.link).matchAll(/<([^>]+)>; rel="([^"]+)"/g)].map(([, address = '', relation]) => [
        relation,
        new URL(address, 'http://example.org').href,
      ]),
    );
    expect(links.license).toMatch(/^https:/);
    expect(links.describedby).toBe(`http://example.org${url}-metadata.json`);
    if (page) expect(links['cite-as']).toContain(`http://example.org${page}`);
    const metadata = await get(`${url}-metadata.json`);
    expect(metadata.headers['content-type']).toBe('application/csvm+json; charset=utf-8');
    const { url: file, tableSchema } = metadata.json();
    expect(file).toBe(url.split('/').at(-1));
    // Its columns are those of the file, in their order.
    expect(tableSchema.columns.map(({ name }: { name: string }) => name).join(',')).toBe(body.split('\r\n')[0]);
  });

  it('is the only format with such a description', async () => {
    expect((await get('/operations/staff-over-time.json-metadata.json')).statusCode).toBe(404);
    expect((await get('/data/regions.xlsx-metadata.json')).statusCode).toBe(404);
  });
});
