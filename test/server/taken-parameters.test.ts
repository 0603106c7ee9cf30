import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { servedPaths } from './served-paths.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const get = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
  const { statusCode: status, body, headers: sent } = await server.http.inject({ url, headers });
  return { status, body, location: sent.location };
};

// What refuses parameters in other words, tells how the server is whatever is asked, or reads them in the browser.
const others = ['/graphql', '/health', '/health/live', '/health/ready', '/explorer', '/explorer/'];

// What is at paths that are told by what they are about; of pages of things, anything will do.
const parts: Readonly<Record<string, readonly string[]>> = {
  '/operations/:file': ['staff-over-time.csv', 'staff-over-time.json', 'staff-over-time.csv-metadata.json'],
  '/questions/:name': ['staff-over-time'],
  '/charts/questions/:name': ['staff-over-time.svg'],
  '/embed/questions/:name': ['staff-over-time'],
  ':file': ['regions.csv', 'regions.json', 'regions.csv-metadata.json'],
  ':dataset': ['cafcass-documents'],
  ':version': ['1.0'],
  ':table': ['regions'],
};

/** Addresses of a path, with what stands there in place of its parts. */
function addressesOf(path: string): readonly string[] {
  const [part] = /:\w+/.exec(path) ?? [];
  if (part === undefined) return [path];
  const name = path.startsWith('/charts/') ? 'x.svg' : 'x';
  return (parts[path] ?? parts[part] ?? [name]).flatMap((one) => addressesOf(path.replace(part, one)));
}

const addresses = () =>
  servedPaths(server.http)
    .filter((path) => !others.includes(path) && !path.endsWith('*'))
    .flatMap(addressesOf);

/** The addresses that answer otherwise than expected when they are asked with these parameters. */
async function answeringOtherwise(search: string, isExpected: (answer: Awaited<ReturnType<typeof get>>) => boolean) {
  const found: string[] = [];
  for (const address of addresses()) {
    const answer = await get(`${address}?${search}`);
    if (!isExpected(answer)) found.push(`${address}: ${answer.status}`);
  }
  return found;
}

describe('whatever is asked by an address', () => {
  it('refuses a parameter that it does not take, by its name', async () => {
    expect(addresses().length).toBeGreaterThan(60);
    const refuses = ({ status, body }: { status: number; body: string }) =>
      status === 400 && body.includes('takes no asof');
    expect(await answeringOtherwise('asof=1', refuses)).toEqual([]);
  });

  it('refuses a release that is named twice', async () => {
    const refuses = ({ status, body }: { status: number; body: string }) =>
      status === 400 && /asOf is given 2 times|takes no asOf/i.test(body);
    expect(await answeringOtherwise('asOf=1&asOf=1', refuses)).toEqual([]);
    expect(await answeringOtherwise('asOf=1&asOf=', refuses)).toEqual([]);
  });

  it('leaves alone what other sites add to count who comes from them', async () => {
    expect(await answeringOtherwise('utm_source=x&fbclid=y', ({ body }) => !body.includes('takes no'))).toEqual([]);
  });

  it('is told as of a release where it is about the dataset', async () => {
    const paths = ['/releases.atom', '/sitemap.xml', '/openapi.json', '/operations.json', '/data', '/data.ttl'];
    for (const path of paths) expect((await get(`${path}?asOf=1`)).status, path).toBe(200);
    for (const path of ['/profile', '/schema.graphql'])
      expect((await get(`${path}?asOf=1`)).body).toContain('takes no asOf; it takes no parameters');
  });
});

it.each([
  ['/operations?asOf=1', 'questions?asOf=1'],
  ['/data/cafcass-documents?asOf=1', '/data/cafcass-documents/index.json?asOf=1'],
])('%s leads on with what it was asked with', async (url, location) => {
  expect(await get(url, { accept: 'text/html' })).toMatchObject({ status: 302, location });
});
