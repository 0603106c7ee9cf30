import { expect, it } from 'vitest';
import { Dataset } from '../../src/domain/dimension/dataset.js';
import { Discrepancy } from '../../src/domain/fact/discrepancy.js';
import { Observation } from '../../src/domain/fact/observation.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { addressOf } from '../../src/pages/address.js';
import { pageRoutes } from '../../src/pages/routes.js';
import type { LiveServer } from '../live-server.js';
import { pageOfEachThing } from '../pages/page-of-each-thing.js';
import { axeFaults, bringAxe } from './axe.js';
import { inBrowser } from './site.js';

const routes = [...pageRoutes().keys()];
const kindOf = (path: string) => path.split(/[/?]/)[0] ?? '';

// Those of facts have no names to be listed by, and a dataset is in no menu.
async function pageOfFirst(
  server: LiveServer,
  entity: typeof Observation | typeof Discrepancy | typeof Dataset,
): Promise<string> {
  const query = `{ list: ${optionsOf(entity).many}(first: 1) { nodes { id } } }`;
  const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return addressOf(answer.json().data.list.nodes[0].id) ?? '';
}

/** A page of every kind, with the status it is sent with: those of errors too, and one that names an older release. */
async function everyKind(server: LiveServer): Promise<ReadonlyMap<string, number>> {
  const shown = [
    ...routes.filter((route) => !route.includes(':')),
    ...(await pageOfEachThing(server)),
    await pageOfFirst(server, Observation),
    await pageOfFirst(server, Discrepancy),
    await pageOfFirst(server, Dataset),
    'questions/staff-over-time?sort-by=staff&sort-order=down&asOf=1',
    'questions/documents',
    'search?q=training',
    'schema/Observation',
    'schema/Unit',
    'schema?find=measure',
  ];
  const failing = { 'regions/region:nowhere': 404, 'no-such-page': 404, 'questions/staff-over-time?colour=red': 400 };
  return new Map([...shown.map((path) => [path, 200] as const), ...Object.entries(failing)]);
}

const wide = 1280;
// The second is what the wide one is after zoom to 200 %.
const narrow = [390, 640];

inBrowser('a page of each kind', (site) => {
  it('is looked at', async () => {
    const kinds = new Set([...(await everyKind(site.server)).keys()].map(kindOf));
    expect(routes.filter((route) => !kinds.has(kindOf(route)))).toEqual([]);
  });

  it('has nothing that axe finds, and nothing that runs out of it: light and dark, wide, narrow, and after zoom', () =>
    site.visit('/', async (page, seen) => {
      const found: string[] = [];
      for (const [path, status] of await everyKind(site.server)) {
        await page.setViewportSize({ width: wide, height: 800 });
        const answer = await page.goto(`${site.server.url}/${path}`);
        expect([path, answer?.status()]).toEqual([path, status]);
        // The browser tells of such a status in its console.
        if (status !== 200) seen.faults.pop();
        await bringAxe(page);
        const look = async (which: Parameters<typeof axeFaults>[1], name: string) =>
          found.push(...(await axeFaults(page, which)).map((fault) => `/${path} ${name} ${fault}`));
        await look('all', 'in light');
        await page.emulateMedia({ colorScheme: 'dark' });
        await look('colours', 'in dark');
        await page.emulateMedia({ colorScheme: 'light' });
        const seeWidth = async (width: number) => {
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) found.push(`/${path} needs ${needed} pixels of ${width}`);
        };
        await seeWidth(wide);
        for (const width of narrow) {
          await page.setViewportSize({ width, height: 800 });
          await look('sizes', `at ${width}`);
          await seeWidth(width);
        }
      }
      expect(found).toEqual([]);
    }));
});
