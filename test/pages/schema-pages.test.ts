import { gzipSync } from 'node:zlib';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageRequest } from '../../src/pages/page.js';
import { schemaTypePage } from '../../src/pages/schema-type.page.js';
import { typePath } from '../../src/pages/type-words.js';
import { type LiveServer, openServer } from '../live-server.js';

// A slow phone can take so much.
const heaviest = 100_000;

let server: LiveServer;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  server = await openServer();
  const { body } = await server.http.inject('/schema.graphql');
  const schema = buildSchema(body);
  const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
  const read = names.map(async (name) => [name, (await get(`/${typePath(name)}`)).html] as const);
  pages = new Map(await Promise.all(read));
});
afterAll(() => server.close());

const get = async (url: string, { http }: LiveServer = server) => {
  const { statusCode: status, body: html } = await http.inject({ url, headers: { accept: 'text/html' } });
  const [, main = ''] = html.split('<main');
  return {
    status,
    html,
    text: main
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replace(/\s+/g, ' '),
  };
};
const page = async (type: string) => {
  const { status, html, text } = await get(`/${typePath(type)}`);
  expect(status).toBe(200);
  return { html, text };
};
const linksIn = (html: string) =>
  [...(/<main.*<\/main>/s.exec(html)?.[0] ?? '').matchAll(/href="(schema[^"]*)"/g)].map(([, href = '']) => href);
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('the site of the schema', () => {
  it('lists every type that the text has, and no other', async () => {
    const { html } = await get('/schema');
    const listed = linksIn(html).flatMap((href) => /^schema\/(\w+)$/.exec(href)?.[1] ?? []);
    expect(listed.toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it('has a page for each that is light, tells each thing once, and leads to places that are there', async () => {
    const ids = new Map([...pages].map(([name, html]) => [typePath(name), new Set(idsIn(html))]));
    ids.set('schema', new Set(idsIn((await get('/schema')).html)));
    const isThere = (href: string) => {
      const [path = '', id] = href.split('#');
      return path === 'schema.graphql' || (id === undefined ? ids.has(path) : ids.get(path)?.has(id) === true);
    };
    for (const [name, html] of pages) {
      expect(/<h1>([^<]*)/.exec(html)?.[1]).toBe(name);
      expect(gzipSync(html).length, name).toBeLessThan(heaviest);
      expect(new Set(idsIn(html)).size, name).toBe(idsIn(html).length);
      expect(
        linksIn(html).filter((href) => !isThere(href)),
        name,
      ).toEqual([]);
    }
  });

  it('tells of each type all that it has, and where it is found', async () => {
    const schema = buildSchema((await server.http.inject('/schema.graphql')).body);
    for (const [name, html] of pages) {
      const type = schema.getType(name);
      const ids = new Set(idsIn(html));
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        expect(
          Object.keys(type.getFields()).filter((field) => !ids.has(`field-${field}`)),
          name,
        ).toEqual([]);
      if (isEnumType(type))
        expect(
          type.getValues().filter((value) => !html.includes(`<code>${value.name}</code>`)),
          name,
        ).toEqual([]);
      if (name !== 'Query') expect(ids.has('leading') || html.includes('for which these stand'), name).toBe(true);
    }
  });

  it('says of a field what it gives, whether that may be null, and what it takes', async () => {
    const { html, text } = await page('Observation');
    expect(text).toContain('It is one of those for which these stand: Node.');
    expect((await page('Statement')).text).toMatch(/these stand: Node\.\s*It stands for Answer, Commitment, /);
    expect(html).toContain('<code>[<a href="schema/Reading">Reading</a>!]!</code>');
    expect(text).toMatch(/readings\s*\[Reading!\]!\s*a list without nulls; never null/);
    expect(text).toMatch(/region\s*Region\s*may be null/);
    const where = await page('Query');
    expect(where.text).toMatch(/where: ObservationWhere\s*Which rows to take; all where absent\. \(may be left out\)/);
    expect((await page('ObservationGroup')).text).toContain('"SUM" where it is left out');
  });

  it('says what is not to be used any more, and why', async () => {
    const schema = buildSchema(`
      type Query { old(with: Colour = RED @deprecated(reason: "no \`with\`")): [Int] @deprecated(reason: "take \`new\`") }
      enum Colour { RED BLUE @deprecated(reason: "it is gone") }`);
    const shown = async (name: string) => {
      const made = await schemaTypePage({ schema, operations: [], hasExplorer: false, name } as unknown as PageRequest);
      return render(made?.body ?? expect.fail('there is none'));
    };
    const query = await shown('Query');
    expect(query).toMatch(/Deprecated: <span>take <\/span><code>new<\/code>/);
    expect(query).toMatch(/Deprecated: <span>no <\/span><code>with<\/code>/);
    expect(query).toContain('a list that may have nulls; may be null');
    expect(query).toContain('&quot;RED&quot; where it is left out');
    expect(await shown('Colour')).toMatch(/BLUE.*Deprecated: <span>it is gone/);
  });

  it('tells which fields lead to a type, also by a page of a list, and which take it', async () => {
    const leading = async (type: string) => (await page(type)).html.split('id="leading"')[1] ?? '';
    const toMeasure = await leading('Measure');
    for (const place of [
      'schema/Query#field-measure"',
      'schema/Query#field-measures"',
      'schema/Observation#field-measure"',
    ])
      expect(toMeasure).toContain(place);
    expect(toMeasure).not.toContain('schema/MeasureConnection#field-nodes');
    expect(await leading('MeasureWhere')).toContain('<a href="schema/Query#field-measures">measures(where:)</a>');
    expect(await leading('MeasureConnection')).toContain('schema/Query#field-measures"');
  });

  it('tells the values of enums and of lists of codes, once, with what they mean', async () => {
    expect((await page('Verdict')).text).toMatch(/Value\s*Meaning/);
    const { text } = await page('Unit');
    expect(text).toMatch(/FULL_TIME_EQUIVALENTS\s*Posts, as full-time equivalents\./);
    expect(text.match(/FULL_TIME_EQUIVALENTS/g)).toHaveLength(1);
  });

  it('shows a question that uses a type, with its page and the explorer', async () => {
    const { html } = await page('Measure');
    const [, name = ''] = /<h2 id="example">.*?href="questions\/([^"]+)"/s.exec(html) ?? [];
    expect(html).toContain(`href="explorer?question=${name}"`);
    expect((await get(`/questions/${name}`)).status).toBe(200);
  });

  it('finds types, fields and values by their words', async () => {
    const { text, html } = await get('/schema?find=gathers over');
    expect(text).toContain('Temporality FLOW');
    expect(html).toContain('href="schema/Temporality"');
    expect((await get('/schema?find=Measure.temporality')).html).toContain('href="schema/Measure#field-temporality"');
    expect((await get('/schema?find=nosuchword')).text).toContain('Nothing of the schema has these words.');
  });

  it('names the nearest where there is no such type, and tells nothing that is for gateways', async () => {
    const { status, text } = await get('/schema/Mesure');
    expect(status).toBe(404);
    expect(text).toContain('There is no type "Mesure" (did you mean "Measure"?).');
    for (const name of ['_Service', '__Type', 'constructor']) expect((await get(`/schema/${name}`)).status).toBe(404);
  });

  it('is in the footer and the map of the site', async () => {
    expect((await get('/measures')).html).toContain('<a href="schema">the schema</a>');
    expect((await server.http.inject('/sitemap.xml')).body).toMatch(/<loc>[^<]*\/schema<\/loc>/);
  });
});

describe('a server that does not tell its schema', () => {
  let closed: LiveServer;
  beforeAll(async () => {
    closed = await openServer({ introspection: false });
  });
  afterAll(() => closed.close());

  it('has no pages of it, and leads to none', async () => {
    for (const url of ['/schema', '/schema/Observation', '/schema.graphql'])
      expect((await get(url, closed)).status).toBe(404);
    expect((await get('/measures', closed)).html).not.toMatch(/href="schema/);
    expect((await closed.http.inject('/sitemap.xml')).body).not.toMatch(/\/schema</);
  });
});
