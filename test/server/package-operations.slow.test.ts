import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { unloadDataset } from '../../src/dataset/unload.js';
import { graphSchema } from '../../src/domain/graph.js';
import type { CatalogueEntry } from '../../src/operations/catalogue.js';
import { generalNames } from '../../src/operations/general.js';
import { OperationsInForce } from '../../src/server/operations-in-force.js';
import { readPersistedDocuments } from '../../src/server/persisted-documents.js';
import { type LiveServer, openServer } from '../live-server.js';
import { loadedDatabase, migratedDatabase } from '../test-database.js';

const loadWexmoor = async (orm: MikroORM) => loadDataset(orm, await readDataset('test/packages/wexmoor'));

let orm: MikroORM;
let live: LiveServer;
const get = (path: string, headers: Record<string, string> = {}) => fetch(live.url + path, { headers });
const entries = async () => (await (await get('/operations.json')).json()) as readonly CatalogueEntry[];

async function open(database: Promise<MikroORM>): Promise<void> {
  orm = await database;
  await loadWexmoor(orm);
  live = await openServer({}, orm);
}
const close = async () => {
  await live.close();
  await orm.close(true);
};

describe('beside the dataset of the project', () => {
  beforeAll(() => open(loadedDatabase()));
  afterAll(close);

  it('the operation of another stands behind its namespace, in the list, as a table and as a page', async () => {
    const listed = await entries();
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(expect.arrayContaining(['documents', 'staff-over-time', 'wexmoor.incidents']));
    const entry = listed.find(({ name }) => name === 'wexmoor.incidents');
    expect(entry).toMatchObject({ query: 'Incidents', example: '/operations/wexmoor.incidents.csv?first=20' });

    const csv = await (await get(entry?.example ?? '')).text();
    expect(
      csv
        .split('\r\n')
        .slice(0, 3)
        .map((line) => line.split(',').slice(0, 6).join(',')),
    ).toEqual([
      'period,from,to,period_length,district,incidents',
      '2023-24,2023-04-01,2024-03-31,1 year,,8126',
      'Apr-Jun,2023-04-01,2023-06-30,3 months,,2064',
    ]);
    const rows = (await (await get('/operations/wexmoor.incidents.json')).json()) as {
      readonly district: string | null;
      readonly page: number | null;
    }[];
    expect(rows.map(({ district }) => district).filter(Boolean)).toEqual(['Coast', 'Vale', 'Moor']);
    // Of one of its two documents the pages are known.
    expect(new Set(rows.map(({ page }) => page))).toEqual(new Set([1, 3, null]));
    expect((await get('/operations/wexmoor.incidents.csv-metadata.json')).status).toBe(200);
    const page = await get('/questions/wexmoor.incidents', { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Incidents, in all and by district');
    expect(await (await get('/', { accept: 'text/html' })).text()).toContain('questions/wexmoor.incidents');
    const { paths } = (await (await get('/openapi.json')).json()) as { readonly paths: object };
    expect(Object.keys(paths)).toContain('/operations/wexmoor.incidents.csv');
  });

  it('its document is answered by its id, and those of the client keep theirs', async () => {
    const listed = await entries();
    const persisted = await readPersistedDocuments('codegen/generated/persisted-documents.json');
    const ids = listed.filter(({ name }) => name !== 'wexmoor.incidents').map(({ documentId }) => documentId);
    expect(ids.toSorted()).toEqual([...persisted.keys()].toSorted());
    const { documentId } = listed.find(({ name }) => name === 'wexmoor.incidents') ?? expect.fail('it is not listed');
    const reply = await fetch(`${live.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables: { first: 1 } }),
    });
    expect(await reply.json()).toMatchObject({ data: { observations: { nodes: [{ value: 8126 }] } } });
  });

  it('an area without a code or a place among others is shown, exported and referred to by its id', async () => {
    const post = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${live.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
    };
    const id = 'service-area:wexmoor.saltby';
    const representations = [{ id }, { id, code: null }, { code: null }, { code: 'A1' }].map((key) => ({
      __typename: 'ServiceArea',
      ...key,
    }));
    const query = `query ($id: ID!, $representations: [_Any!]!) {
      serviceArea(id: $id) { position code name names { nodes { name onDate } } }
      serviceAreas(last: 2) { nodes { id } }
      serviceAreaNames: serviceAreas(where: { code: { isNull: true } }) { nodes { name } }
      regions(where: { scheme: { isNull: true } }) { nodes { name scheme } }
      _entities(representations: $representations) { ... on ServiceArea { name code } }
    }`;
    expect(await post({ query, variables: { id, representations } })).toEqual({
      data: {
        serviceArea: {
          position: null,
          code: null,
          name: 'Saltby',
          names: { nodes: [{ name: 'Saltby fire station', onDate: null }] },
        },
        // Behind all that have a place.
        serviceAreas: { nodes: [{ id: 'service-area:wexmoor.harrowdene' }, { id }] },
        serviceAreaNames: { nodes: [{ name: 'Harrowdene' }, { name: 'Saltby' }] },
        regions: { nodes: ['Coast', 'Moor', 'Vale'].map((name) => ({ name, scheme: null })) },
        _entities: [
          { name: 'Saltby', code: null },
          { name: 'Saltby', code: null },
          null,
          { name: 'Tyneside and Northumbria', code: 'A1' },
        ],
      },
    });
    const events = (await (await get('/operations/events.json')).json()) as readonly Record<string, unknown>[];
    expect(events.find(({ service_area_name: name }) => name === 'Saltby')).toMatchObject({ service_area: null });
    expect(await (await get(`/service-areas/${id}`, { accept: 'text/html' })).text()).toContain('Saltby');
  });

  it('what is of one dataset is left out of the questions of another', async () => {
    const rows = (await (await get('/operations/sickness.json')).json()) as { readonly document: string }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ document }) => /wexmoor/i.test(document))).toEqual([]);
  });
});

describe('a graph that has nothing of the dataset of the project', () => {
  beforeAll(() => open(migratedDatabase()));
  afterAll(close);

  // What the package has nothing of; and nothing is promised about training.
  const empty = [
    'audits',
    'awards',
    'budgets',
    'findings',
    'framework-elements',
    'programmes',
    'promises-about',
    'qualifications',
  ];

  it('serves what every graph has and what its dataset brings, each with an example that is answered', async () => {
    const listed = await entries();
    expect(listed.map(({ name }) => name)).toEqual([...(await generalNames()), 'wexmoor.incidents'].toSorted());
    const without: string[] = [];
    for (const { name, example } of listed) {
      const reply = await get(example.replace('.csv', '.json'));
      const rows = (await reply.json()) as readonly object[];
      expect(reply.status, `${name}: ${JSON.stringify(rows)}`).toBe(200);
      if (rows.length === 0) without.push(name);
      expect((await get(`/questions/${name}`, { accept: 'text/html' })).status, name).toBe(200);
    }
    expect(without).toEqual(empty);
  });
});

describe('the operations of datasets', () => {
  beforeAll(async () => {
    orm = await migratedDatabase();
    await loadWexmoor(orm);
  });
  afterAll(() => orm.close(true));

  const served = async () => {
    const told: string[] = [];
    const log = { warn: (words: string) => void told.push(words) };
    const { current } = await OperationsInForce.open({ schema: graphSchema(), database: databaseOf(orm), log });
    return { names: current.map(({ name }) => name), told };
  };

  it('that the schema does not allow any more are told and left out', async () => {
    await orm.em
      .getConnection()
      .execute(
        `update package_file set content = replace(content, 'region {', 'regions {') where path like '%.graphql'`,
      );
    const { names, told } = await served();
    expect(names).toEqual(await generalNames());
    expect(told).toEqual([
      expect.stringMatching(/^an operation of wexmoor is not served: operations\/incidents\.graphql:51: .*"regions"/),
    ]);
  });

  it('go with their dataset', async () => {
    await unloadDataset(orm, 'wexmoor');
    expect(await served()).toEqual({ names: await generalNames(), told: [] });
  });
});
