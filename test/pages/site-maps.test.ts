import { afterAll, beforeAll, expect, it } from 'vitest';
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
