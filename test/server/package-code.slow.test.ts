import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { unloadDataset } from '../../src/dataset/unload.js';
import { type LiveServer, openServer } from '../live-server.js';
import { called, connected, mcp } from '../mcp/assistant.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let live: LiveServer;
const loadWexmoor = async () => loadDataset(orm, await readDataset('test/packages/wexmoor'));

beforeAll(async () => {
  orm = await loadedDatabase();
  // It serves what a later load brings, too.
  live = await openServer({ mcp }, orm);
});
afterAll(async () => {
  await live.close();
  await orm.close(true);
});

interface Reply {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(query: string): Promise<Reply> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${live.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await reply.json()) as Reply;
}

async function refusal(query: string): Promise<string | undefined> {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
}

const incidents = '(where: { unit: { eq: INCIDENTS } }';
const ofIncidents = `{ measures${incidents}) { nodes { id } } }`;
const noIncidents = 'where.unit: there is no Unit "INCIDENTS"';

it('a code is refused that no dataset has, and finds the rows of one that is loaded', async () => {
  expect(await refusal(ofIncidents)).toContain(noIncidents);
  await loadWexmoor();
  expect(await ask(ofIncidents)).toEqual({ data: { measures: { nodes: [{ id: 'measure:wexmoor.incidents' }] } } });
  expect(await refusal('{ measures(where: { unit: { in: ["INCIDENT"] } }) { totalCount } }')).toBe(
    'where.unit: there is no Unit "INCIDENT" (did you mean "INCIDENTS"?)',
  );
});

it('a code that a dataset declares and no row has finds nothing', async () => {
  const query = `{
    is: audits(where: { kind: { eq: PEER_CHALLENGE } }) { totalCount }
    isNot: audits(where: { kind: { ne: PEER_CHALLENGE } }) { totalCount }
    audits { totalCount }
  }`;
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ is: { totalCount: 0 }, isNot: data?.audits });
  // Of another list it is none.
  expect(await refusal('{ works(where: { kind: { eq: PEER_CHALLENGE } }) { totalCount } }')).toContain(
    'there is no WorkKind "PEER_CHALLENGE"; expected a code such as ',
  );
});

it('a table, its page and a tool refuse a misspelt code, and take one that a dataset has', async () => {
  const table = (parameters: string) => fetch(`${live.url}/operations/${parameters}`);
  const misspelt = await table('audits.json?kind=PEER_CHALENGE');
  expect(misspelt.status).toBe(400);
  expect(await misspelt.text()).toContain(
    'there is no AuditKind \\"PEER_CHALENGE\\" (did you mean \\"PEER_CHALLENGE\\"?)',
  );
  expect(await (await table('audits.json?kind=PEER_CHALLENGE')).json()).toEqual([]);
  const page = await fetch(`${live.url}/questions/audits?kind=PEER_CHALENGE`, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('PEER_CHALLENGE')]);
  expect(await (await table('measures.json?unit=INCIDENTS')).json()).toHaveLength(1);

  const client = await connected(live);
  const { isError, words } = await called(client, 'measures', { unit: 'INCIDENT' });
  expect([isError, words]).toEqual([true, expect.stringContaining('(did you mean "INCIDENTS"?)')]);
  expect(await called(client, 'measures', { unit: 'INCIDENTS' })).toMatchObject({ isError: false });
  await client.close();
});

it('as of a release a code is one of the datasets that it had', async () => {
  const asOf = (release: number) => `{ measures${incidents}, asOf: "release:${release}") { nodes { id } } }`;
  await unloadDataset(orm, 'wexmoor');
  expect(await refusal(ofIncidents)).toContain(noIncidents);
  expect(await refusal(asOf(1))).toContain(noIncidents);
  expect(await ask(asOf(2))).toEqual({ data: { measures: { nodes: [{ id: 'measure:wexmoor.incidents' }] } } });
  expect(await refusal(asOf(3))).toContain(noIncidents);
});

it('a package that is loaded again adds the codes that it has by then', async () => {
  const dataset = await readDataset('test/packages/wexmoor');
  const tables = new Map([
    ...dataset.tables,
    ['package_code_list', [{ dataset_id: dataset.id, list: 'audit-kind', codes: ['WALK_THROUGH'] }]],
  ]);
  await loadWexmoor();
  expect(await loadDataset(orm, { ...dataset, tables })).toMatchObject({ isNew: false });
  expect((await ask('{ audits(where: { kind: { eq: WALK_THROUGH } }) { totalCount } }')).errors).toBeUndefined();
  expect(await refusal('{ audits(where: { kind: { eq: PEER_CHALLENGE } }) { totalCount } }')).toContain(
    'there is no AuditKind "PEER_CHALLENGE"',
  );
});
