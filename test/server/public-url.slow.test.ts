import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/operations/catalogue.js';
import { type LiveServer, openServer } from '../live-server.js';

const publicUrl = 'https://data.example.org/cafcass';

describe('a server that others reach under a path', () => {
  let live: LiveServer;
  beforeAll(async () => {
    live = await openServer({ publicUrl });
  });
  afterAll(() => live.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(live.url + path, { headers });

  it('begins every link of its lists with that address', async () => {
    const entries = (await (await get('/operations.json')).json()) as CatalogueEntry[];
    for (const { name, links, example } of entries) {
      for (const [format, link] of Object.entries(links))
        expect(link).toBe(`${publicUrl}/operations/${name}.${format}`);
      expect(example.startsWith(`${publicUrl}/operations/${name}.`)).toBe(true);
    }
    const { servers } = (await (await get('/openapi.json')).json()) as { servers: object[] };
    expect(servers).toEqual([{ url: publicUrl }]);
  });

  it('begins with it the link to the next page', async () => {
    const { headers } = await get('/operations/service-areas.csv?first=2');
    expect(headers.get('link')).toMatch(
      /^<https:\/\/data\.example\.org\/cafcass\/operations\/service-areas\.csv\?first=2&after=[^>]+>; rel="next", /,
    );
  });
});
