import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { unloadDataset } from '../../src/dataset/unload.js';
import type { CatalogueEntry } from '../../src/operations/catalogue.js';
import { edit, wexmoorWith } from '../editing/wexmoor-copy.js';
import { type LiveServer, openServer } from '../live-server.js';
import { connected, mcp } from '../mcp/assistant.js';
import { migratedDatabase } from '../test-database.js';

const name = 'wexmoor.incidents';
const file = 'operations/incidents.graphql';

/** A server, and an assistant that has been connected since it started. */
interface Served extends LiveServer {
  readonly client: Client;
}

let orm: MikroORM;
const others: MikroORM[] = [];
const servers: Served[] = [];

/** A connection of its own to the database; the embedded one has one for all. */
async function another(): Promise<MikroORM> {
  if (!inject('databases').server) return orm;
  const opened = await openDatabase({ DATABASE_URL: String(orm.config.get('clientUrl')), DATA_DIR: '' });
  others.push(opened);
  return opened;
}

beforeAll(async () => {
  orm = await migratedDatabase();
  for (let count = 0; count < 2; count++) {
    const server = await openServer({ answerCache: 8 * 1024 * 1024, mcp }, await another());
    servers.push({ ...server, client: await connected(server) });
  }
});
afterAll(async () => {
  for (const { client, close } of servers) {
    await client.close();
    await close();
  }
  for (const opened of [...others, orm]) await opened.close(true);
});

const load = async (folder: string) => loadDataset(orm, await readDataset(folder));

/** What a server serves of the operation, at every face. */
async function servedBy({ url, client }: Served, columns = 'period') {
  const get = (path: string, accept = '*/*') => fetch(url + path, { headers: { accept } });
  const ask = async (documentId: string) => {
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables: { first: 1 } }),
    });
    return { status: reply.status, body: (await reply.json()) as object };
  };
  const entries = (await (await get('/operations.json')).json()) as readonly CatalogueEntry[];
  const entry = entries.find((one) => one.name === name);
  const table = await get(`/operations/${name}.csv?first=1`);
  const { tools } = await client.listTools();
  const page = await get(`/questions/${name}`, 'text/html');
  const text = async (path: string) => (await get(path)).text();
  return {
    title: entry?.title ?? null,
    table: table.status,
    header: table.ok ? (await table.text()).startsWith(`${columns},`) : null,
    metadata: (await get(`/operations/${name}.csv-metadata.json`)).status,
    page: page.status,
    heading: (await page.text()).match(/<h1[^>]*>([^<]+)</)?.[1],
    start: (await text('/')).includes(`questions/${name}"`),
    questions: (await text('/questions')).includes(`questions/${name}"`),
    siteMap: (await text('/sitemap.xml')).includes(`questions/${name}<`),
    openApi: (await text('/openapi.json')).includes(`/operations/${name}.csv`),
    catalogue: (await text('/data.json')).includes(`questions/${name}`),
    tool: tools.find((tool) => tool.name === name)?.title ?? null,
    persisted: entry?.documentId ? (await ask(entry.documentId)).status : null,
    documentId: entry?.documentId ?? null,
    ask,
  };
}

const there = {
  title: 'Incidents, in all and by district',
  table: 200,
  header: true,
  metadata: 200,
  page: 200,
  heading: 'Incidents, in all and by district',
  start: true,
  questions: true,
  siteMap: true,
  openApi: true,
  catalogue: true,
  tool: 'Incidents, in all and by district',
  persisted: 200,
};
const absent = {
  title: null,
  table: 404,
  header: null,
  metadata: 404,
  page: 404,
  start: false,
  questions: false,
  siteMap: false,
  openApi: false,
  catalogue: false,
  tool: null,
  persisted: null,
};

/** Each server serves it so, as soon as it knows of the change. */
async function allServe(expected: object, columns?: string): Promise<readonly Awaited<ReturnType<typeof servedBy>>[]> {
  const title = 'title' in expected ? expected.title : null;
  const titleOf = async ({ url }: Served) => {
    const reply = await fetch(`${url}/operations/${name}.csv-metadata.json`);
    return reply.ok ? ((await reply.json()) as { readonly 'dc:title': string })['dc:title'] : null;
  };
  // A server knows of it within two seconds; this machine may have others to serve.
  for (const server of servers) await expect.poll(() => titleOf(server), { interval: 20 }).toBe(title);
  const served = await Promise.all(servers.map((server) => servedBy(server, columns)));
  for (const one of served) expect(one).toMatchObject(expected);
  return served;
}

/** The same under another title. */
const titled = (title: string) => ({ ...there, title, heading: title, tool: title });

it('the operations of a package come, change and go with its files and its releases while servers run', async () => {
  const listed = '"operations": ["operations/incidents.graphql"],';
  const folder = await wexmoorWith(['datapackage.json', listed, '']);
  await load(folder);
  await allServe(absent);
  for (const { url: of } of servers)
    expect(await (await fetch(`${of}/data/package.zip`)).text()).not.toContain('operations/incidents.graphql');

  // Files alone make no release.
  await edit(folder, ['datapackage.json', '"resources":', `${listed}\n  "resources":`]);
  expect((await load(folder)).isNew).toBe(false);
  const [before] = await allServe(there);
  // Nor is what they are in the package kept.
  for (const { url: of } of servers)
    expect(await (await fetch(`${of}/data/package.zip`)).text()).toContain('operations/incidents.graphql');
  // What was asked twice is kept, and must not be given after it has changed.
  await allServe(there);
  await edit(
    folder,
    [file, '# Incidents, in all', '# Call-outs, in all'],
    [file, 'label as period\n', 'label as time\n'],
    [file, 'in {period}', 'in {time}'],
  );
  expect((await load(folder)).isNew).toBe(false);
  await allServe(titled('Call-outs, in all and by district'), 'time');

  await edit(
    folder,
    [file, '# Call-outs, in all', '# Turn-outs, in all'],
    [file, '#   unit\n', ''],
    [file, '      unit\n', ''],
    ['measures.csv', 'employees,Employees,', 'employees,Staff,'],
  );
  expect((await load(folder)).isNew).toBe(true);
  const [after] = await allServe(titled('Turn-outs, in all and by district'), 'time');
  const notFound = { status: 404, body: { errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] } };
  expect(await after?.ask(String(before?.documentId))).toMatchObject(notFound);

  await unloadDataset(orm, 'wexmoor');
  const [gone] = await allServe(absent);
  expect(await gone?.ask(String(after?.documentId))).toMatchObject(notFound);
  const [{ url }] = servers as [Served];
  const refusal = async (operation: string) =>
    ((await (await fetch(`${url}/operations/${operation}.csv`)).json()) as { readonly detail: string }).detail;
  expect(await refusal(name)).toBe((await refusal('wexmoor.nothing')).replace('wexmoor.nothing', name));
});
