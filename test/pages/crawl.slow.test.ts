import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRoutes } from '../../src/pages/routes.js';
import { type LiveServer, openServer } from '../live-server.js';
import { pageOfEachThing } from './page-of-each-thing.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

// So many pages of each kind are looked at; of the questions, all.
const ofEachKind = 3;
const heaviest = 100_000;

const routes = [...pageRoutes().keys()];
const kindOf = (path: string) => {
  const [folder = '', name] = path.split('?')[0]?.split('/') ?? [];
  return routes.find((route) => route === (name === undefined ? folder : `${folder}/:name`));
};

const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href = '']) =>
    (href.split('#')[0] ?? '').replaceAll('&amp;', '&'),
  );

interface Seen {
  readonly path: string;
  readonly status: number;
  readonly html: string;
  readonly from: string;
}

/** Follows the links of the pages from the first one on, some of each kind. */
async function crawl(): Promise<readonly Seen[]> {
  const seen = new Map<string, Seen>();
  const taken = new Map<string, number>();
  const open = [
    { path: '', from: 'nowhere' },
    ...(await pageOfEachThing(server)).map((path) => ({ path, from: 'the list of its kind' })),
  ];
  for (let next = open.shift(); next; next = open.shift()) {
    const { path, from } = next;
    const kind = kindOf(path);
    if (kind === undefined || seen.has(path)) continue;
    const count = taken.get(kind) ?? 0;
    const isQuestion = kind === 'questions/:name' && !path.includes('?');
    if (count >= ofEachKind && !isQuestion) continue;
    if (!isQuestion) taken.set(kind, count + 1);
    const { statusCode: status, body: html } = await server.http.inject(`/${path}`);
    seen.set(path, { path, status, html, from });
    open.push(...linksIn(html).map((link) => ({ path: link === '.' ? '' : link, from: path })));
  }
  return [...seen.values()];
}

describe('the pages that are reached from the first one', () => {
  let pages: readonly Seen[] = [];
  beforeAll(async () => {
    pages = await crawl();
  });

  it('are of every kind but those of facts that nothing leads to', () => {
    const kinds = new Set(pages.map(({ path }) => kindOf(path)));
    expect(routes.filter((route) => !kinds.has(route))).toEqual([]);
  });

  it('are all there', () => {
    expect(
      pages.filter(({ status }) => status !== 200).map(({ path, status, from }) => ({ path, status, from })),
    ).toEqual([]);
  });

  it('say what they are, once, and show nothing that is no word', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<h1>/g)?.length, path).toBe(1);
      expect(html.match(/<title>[^<]+<\/title>/g)?.length, path).toBe(1);
      const text = html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
      expect(text, path).not.toMatch(/\[object |undefined|\bNaN\b/);
    }
  });

  it('have titles that tell them apart', () => {
    const titled = pages
      .filter(({ path }) => !path.includes('?'))
      .map(({ path, html }) => ({ path, title: /<title>([^<]+)/.exec(html)?.[1] ?? '' }));
    const shared = [...Map.groupBy(titled, ({ title }) => title)].filter(([, all]) => all.length > 1);
    expect(shared.map(([title, all]) => [title, all.map(({ path }) => path)])).toEqual([]);
  });

  it('are light: none is heavier than what a slow phone can take', () => {
    const heavy = pages.filter(({ html }) => gzipSync(html).length > heaviest);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('need no script, and nothing of another host', () => {
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/<script(?! type="application\/ld\+json")/);
      // A reader may be led elsewhere, by a link that is pressed.
      expect(html, path).not.toMatch(/\bsrc="(?:https?:)?\/\//);
      expect(html, path).not.toMatch(/<link (?!rel="canonical")[^>]*href="(?:https?:)?\/\//);
    }
  });
});
