import { METHODS } from 'node:http';
import type { HTTPMethods } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRoutes } from '../../src/pages/routes.js';
import { type LiveServer, openServer } from '../live-server.js';
import { servedPaths } from './served-paths.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const ask = (method: string, url: string, headers: Record<string, string> = {}) =>
  server.http.inject({ method: method as HTTPMethods, url, headers });

// Of the pages of things, and of the charts of pages, some stand for all: they are made alike.
const places = [
  ['/', 'GET, HEAD'],
  ['/questions', 'GET, HEAD'],
  ['/questions/staff-over-time', 'GET, HEAD'],
  ['/organisations/organisation:cafcass', 'GET, HEAD'],
  ['/search', 'GET, HEAD'],
  ['/sitemap.xml', 'GET, HEAD'],
  ['/data.json', 'GET, HEAD'],
  ['/data.ttl', 'GET, HEAD'],
  ['/data', 'GET, HEAD'],
  ['/data/schema-org.jsonld', 'GET, HEAD'],
  ['/data/croissant.jsonld', 'GET, HEAD'],
  ['/data/csv-metadata.json', 'GET, HEAD'],
  ['/charts/questions/staff-over-time.svg', 'GET, HEAD'],
  ['/embed/questions/staff-over-time', 'GET, HEAD'],
  ['/releases.atom', 'GET, HEAD'],
  ['/releases.json', 'GET, HEAD'],
  ['/graphql', 'GET, HEAD, POST'],
  ['/health', 'GET, HEAD'],
  ['/health/live', 'GET, HEAD'],
  ['/health/ready', 'GET, HEAD'],
  ['/schema.graphql', 'GET, HEAD'],
  ['/openapi.json', 'GET, HEAD'],
  ['/operations', 'GET, HEAD'],
  ['/operations.json', 'GET, HEAD'],
  ['/operations/staff-over-time.csv', 'GET, HEAD'],
  ['/data/regions.csv', 'GET, HEAD'],
  ['/data/package.zip', 'GET, HEAD'],
  ['/data/cafcass-documents/regions.csv', 'GET, HEAD'],
  ['/data/cafcass-documents/package.zip', 'GET, HEAD'],
  ['/data/cafcass-documents/index.json', 'GET, HEAD'],
  ['/data/cafcass-documents/schema-org.jsonld', 'GET, HEAD'],
  ['/data/cafcass-documents/croissant.jsonld', 'GET, HEAD'],
  ['/data/cafcass-documents/csv-metadata.json', 'GET, HEAD'],
  ['/profile', 'GET, HEAD'],
  ['/profile/1.0/codes.json', 'GET, HEAD'],
  ['/profile/1.0/datapackage.json', 'GET, HEAD'],
  ['/profile/1.0/tables/regions.json', 'GET, HEAD'],
] as const;
const known = places.map(([url, allow]) => ({ url, allow }));
// The explorer is a place of its own only where it is built.
const ofThings = [...pageRoutes().keys()].filter((path) => path.endsWith('/:name'));
const pages = [...pageRoutes().keys()]
  .concat(ofThings.flatMap((path) => [`charts/${path}`, `embed/${path}`]))
  .map((path) => `/${path}`)
  .concat('/explorer', '/explorer/');

describe('the paths', () => {
  it('are all there are', () => {
    const own = servedPaths(server.http).filter((path) => !path.endsWith('*'));
    const matched = own.filter((pattern) => {
      const path = new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
      return pages.includes(pattern) || known.some(({ url }) => path.test(url));
    });
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((pattern) => !matched.includes(pattern))).toEqual([]);
  });
});

describe.each(known)('$url', ({ url, allow }) => {
  const taken = allow.split(', ');
  const refused = METHODS.filter((method) => !taken.includes(method) && !['CONNECT', 'OPTIONS'].includes(method));

  it.each(refused)('does not take %s', async (method) => {
    // Whatever is in the body.
    const reply = await server.http.inject({
      method: method as HTTPMethods,
      url,
      headers: { 'content-type': 'application/json', 'content-encoding': 'none' },
      payload: '{',
    });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers.allow).toBe(`${allow}, OPTIONS`);
    const told = `what is here takes ${allow}`;
    if (url === '/graphql')
      expect(reply.json()).toEqual({ errors: [{ message: told, extensions: { code: 'BAD_REQUEST' } }] });
    else {
      expect(reply.headers['content-type']).toContain('application/problem+json');
      expect(reply.json()).toMatchObject({ status: 405, title: 'Method Not Allowed', detail: told });
    }
  });

  it('tells with OPTIONS what it takes, to pages of other sites too', async () => {
    const reply = await ask('OPTIONS', url);
    expect({ status: reply.statusCode, allow: reply.headers.allow, body: reply.body }).toEqual({
      status: 204,
      allow: `${allow}, OPTIONS`,
      body: '',
    });
    const preflight = await ask('OPTIONS', url, {
      origin: 'https://example.org',
      'access-control-request-method': 'GET',
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-max-age': '86400' });
    expect(preflight.headers['access-control-allow-methods']).toContain('GET');
  });

  it('answers a HEAD as a GET, without a body', async () => {
    const headers = { 'apollo-require-preflight': 'true' };
    const asked = url === '/graphql' ? `${url}?query={__typename}` : url;
    const [get, head] = [await ask('GET', asked, headers), await ask('HEAD', asked, headers)];
    expect(get.statusCode).toBe(200);
    expect({ status: head.statusCode, type: head.headers['content-type'], body: head.body }).toEqual({
      status: 200,
      type: get.headers['content-type'],
      body: '',
    });
  });
});

describe('where there is nothing', () => {
  it.each(METHODS.filter((method) => !['CONNECT', 'QUERY'].includes(method)))('%s finds nothing', async (method) => {
    for (const url of ['/nothing', '/graphql/more', '/data/more/of-it/all'])
      expect((await ask(method, url)).statusCode).toBe(404);
  });
});
