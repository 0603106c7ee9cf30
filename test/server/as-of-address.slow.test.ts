import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveServer } from '../live-server.js';
import { openThreeReleases, type ThreeReleases } from './three-releases.js';

let releases: ThreeReleases;
let server: LiveServer;
beforeAll(async () => {
  releases = await openThreeReleases();
  ({ server } = releases);
});
afterAll(() => releases?.close());

describe('an address as of an earlier release', () => {
  const get = async (url: string) => {
    const { body, statusCode, headers } = await server.http.inject(url);
    return { body, statusCode, headers };
  };
  const lasting = 'public, max-age=86400, immutable';

  it('of a table gives what it gave then, and may be kept for long', async () => {
    const { body, statusCode, headers } = await get('/operations/remarks.csv?asOf=2&first=1000');
    expect({ statusCode, control: headers['cache-control'] }).toEqual({ statusCode: 200, control: lasting });
    expect(body).toContain('horses');
    const now = await get('/operations/remarks.csv?first=1000');
    expect(now.body).toContain('zebras');
    expect(now.headers['cache-control']).toBe('public, max-age=60');
    const page = /<([^>]*)>; rel="cite-as"/.exec(String(headers.link))?.[1] ?? '';
    expect(page).toMatch(/asOf=2\.0\.0%2B[0-9a-f]{12}$/);
    expect((await get(page)).body).toContain('horses');
  });

  it('of the next rows names the release too', async () => {
    const { headers } = await get('/operations/remarks.csv?asOf=2&first=1');
    const next = /<([^>]*)>; rel="next"/.exec(String(headers.link))?.[1] ?? '';
    expect(new URL(next, 'http://localhost').searchParams.get('asOf')).toBe('2');
  });

  it('of a table of the package gives its rows as they were', async () => {
    const file = '/data/regions.csv';
    const [was, now] = [await get(`${file}?asOf=2`), await get(file)];
    expect(was.body).toContain('Nord East');
    expect(was.headers['cache-control']).toBe(lasting);
    expect(was.headers['dataset-release']).not.toBe(now.headers['dataset-release']);
    expect(now.body).not.toContain('Nord East');
    expect((await get(`${file}?asOf=1`)).body).toContain('North East');
  });

  it('of a page shows it as it was, says so, and leads on within that release', async () => {
    const { body, statusCode, headers } = await get('/regions/region:2006-north-east?asOf=2');
    expect({ statusCode, control: headers['cache-control'] }).toEqual({
      statusCode: 200,
      control: 'public, max-age=60',
    });
    expect(body).toContain('<h1>Nord East</h1>');
    expect(body).toMatch(/As of release 2\.0\.0 of \d{4}-\d\d-\d\d\. In force is 2\.0\.0 of/);
    const addresses = [...body.matchAll(/<(?:a|img)\b[^>]*? (?:href|src)="([^"]*)"[^>]*>/g)];
    const apart = addresses.filter(([tag, address = '']) => {
      const isElsewhere =
        /^(https?:|#|explorer|schema\.graphql|openapi\.json)/.test(address) || address.includes('#content');
      return !isElsewhere && !/[?;]asOf=2\.0\.0%2B[0-9a-f]{12}/.test(address) && !tag.includes('rel="latest-version"');
    });
    expect(apart.map(([, address]) => address)).toEqual([]);
    expect((await get('/regions/region:2006-north-east')).body).not.toContain('As of release');
  });

  it('of a page leads to what of it has changed since, value by value', async () => {
    const { body } = await get('/regions/region:2006-north-east?asOf=2');
    const href = /<a rel="latest-version" href="(changes[^"]*)"/.exec(body)?.[1] ?? '';
    const changes = await get(`/${href.replaceAll('&amp;', '&')}`);
    expect(changes.statusCode).toBe(200);
    expect(changes.body).toContain('1 row of region:2006-north-east changed since release 2.');
    expect(changes.body).toContain('name was “Nord East”, and is “North East”');
    expect((await get('/changes?since=1&of=region:2006-north-east')).body).toContain(
      '2 rows of region:2006-north-east',
    );
    expect((await get('/changes?since=3')).body).toContain('Nothing of the dataset has changed since release 3.');
  });

  it('of the search keeps to it in its form', async () => {
    const { body } = await get('/search?q=horses&asOf=2');
    expect(body).toContain('remark:test');
    expect(body).toMatch(/<form action="search"><input type="hidden" name="asOf" value="2\.0\.0\+[0-9a-f]{12}"/);
    expect((await get('/search?q=horses')).body).not.toContain('remark:test');
  });

  it.each(['/operations/documents.csv', '/data/regions.csv', '/data/package.zip', '/measures', '/releases.atom'])(
    '%s is not there as of a release that there is not',
    async (path) => {
      const { statusCode, body } = await get(`${path}?asOf=9`);
      expect(statusCode).toBe(404);
      expect(body).toContain('release:3 (2.0.0)');
    },
  );

  it('of a saved document by GET asks about it, and may be kept for long', async () => {
    const documents = JSON.parse(await readFile('codegen/generated/persisted-documents.json', 'utf8'));
    const [id] = Object.entries<string>(documents).find(([, text]) => /query Releases\b/.test(text)) ?? [];
    const { body, headers } = await get(`/graphql?documentId=${encodeURIComponent(id ?? '')}&asOf=2`);
    expect(JSON.parse(body).data.releases.totalCount).toBe(2);
    expect(headers['cache-control']).toBe(lasting);
  });
});

it.each(['atom', 'json'])('the feed of releases says in words what each changed: %s', async (format) => {
  const { body, headers } = await server.http.inject(`/releases.${format}`);
  expect(headers['content-type']).toContain(format === 'atom' ? 'application/atom+xml' : 'application/feed+json');
  expect(body).toMatch(/[1-9]\d* rows? added, [1-9]\d* changed, \d+ removed/);
  expect(body).toMatch(/measure:test was (added|removed): “Test”|was changed: [a-z ]+ was “/);
  expect(body).toMatch(/And \d+ more/);
});
