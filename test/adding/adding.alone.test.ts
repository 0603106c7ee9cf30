import { readFile } from 'node:fs/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { loadedDatabase, migratedDatabase } from '../test-database.js';
import { additions, changesUnderOneName } from './additions.js';
import { ScratchCopy } from './scratch-copy.js';

/** The parts of the copy that tests use. */
interface Modules {
  readonly config: typeof import('../../src/config.js');
  readonly database: typeof import('../../src/database/database.js');
  readonly migrate: typeof import('../../src/database/migrate.js');
  readonly difference: typeof import('../../src/database/schema-difference.js');
  readonly dataset: typeof import('../../src/dataset/dataset.js');
  readonly load: typeof import('../../src/dataset/load.js');
  readonly graph: typeof import('../../src/domain/graph.js');
  readonly operation: typeof import('../../src/operations/operation.js');
  readonly http: typeof import('../../src/server/http.js');
}

const modulePaths: Readonly<Record<keyof Modules, string>> = {
  config: 'config.ts',
  database: 'database/database.ts',
  migrate: 'database/migrate.ts',
  difference: 'database/schema-difference.ts',
  dataset: 'dataset/dataset.ts',
  load: 'dataset/load.ts',
  graph: 'domain/graph.ts',
  operation: 'operations/operation.ts',
  http: 'server/http.ts',
};

async function modulesOf(copy: ScratchCopy): Promise<Modules> {
  const found: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(modulePaths)) found[name] = await copy.module(path);
  return found as unknown as Modules;
}

/** The lists of the document: under each heading, the files in order. */
const lists = new Map(
  (await readFile('docs/adding.md', 'utf8'))
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string[]] => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path),
    ]),
);

/** A path with the names of documents as the lists have them. */
const asListed = (path: string) => path.replace(/^(seeds\/\w+)\/[^/]+\.csv$/, '$1/<document>.csv');

describe('docs/adding.md', () => {
  it('lists for every addition the files that it touches, in order', () => {
    const touched = Object.entries(additions).map(([name, edits]): [string, string[]] => [
      name,
      Object.keys(edits).map((path) => (path.startsWith('profile/tables/') ? path : asListed(path))),
    ]);
    expect([...lists]).toEqual(touched);
  });

  it('lists at most eight for a dimension', () => {
    expect(lists.get('A dimension')?.length).toBeLessThanOrEqual(8);
  });
});

describe('what is added', () => {
  let copy: ScratchCopy;
  let modules: Modules;
  let orm: MikroORM;
  let http: FastifyInstance;
  /** The text of the migration that is written. */
  let migration: string;
  const rows = <Row>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
  const ask = async (query: string) =>
    (await http.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();

  /** Writes the migration that the database lacks, and gives its text. */
  const written = async (name: string) => {
    const file = await modules.migrate.createMigration(orm, name, copy.path('migrations'));
    return readFile(copy.path(`migrations/${file}`), 'utf8');
  };

  beforeAll(async () => {
    copy = await ScratchCopy.make();
    for (const edits of [...Object.values(additions), changesUnderOneName]) await copy.edit(edits);
    modules = await modulesOf(copy);
    const { database, migrate, graph, operation } = modules;
    orm = await loadedDatabase(database);
    migration = await written('Courts');
    await migrate.migrate(orm);
    await modules.load.loadDataset(orm, await modules.dataset.readDataset(copy.path('seeds')));
    const schema = graph.graphSchema();
    http = await modules.http.buildServer({
      schema,
      schemaText: '',
      introspection: true,
      limits: readConfig({}),
      trustedProxies: [],
      trusted: false,
      pendingMigrations: async () => 0,
      answerCache: 0,
      metrics: null,
      tracing: null,
      shared: null,
      contact: null,
      repository: null,
      mcp: null,
      database: database.databaseOf(orm),
      operations: {
        current: await operation.readOperations(schema, copy.path('codegen/operations'), copy.path('seeds/operations')),
        follow: async () => {},
      },
      documents: new Map(),
      onlyPersisted: false,
      compiling: true,
      texts: { lines: () => null },
      requestTimeout: 60_000,
      stopGrace: 3000,
      publicUrl: '',
      log: pino({ level: 'silent' }),
    });
  });
  afterAll(async () => {
    await http?.close();
    await orm?.close(true);
    await copy.remove();
  });

  it('is told by the migration, with all that names it', () => {
    const [up = ''] = migration.toLowerCase().split(/down\(\)/);
    const made = up.split(/this\.addsql\([`'"]/);
    expect(made).toContainEqual(expect.stringMatching(/^create table "court"/));
    expect(made).toContainEqual(expect.stringMatching(/^create table "statement_court"/));
    expect(made).toContainEqual(expect.stringMatching(/add (?:column )?"court_id"/));
    expect(made).toContainEqual(expect.stringMatching(/^create index observation_measure_series_index [^;]*court_id/));
    expect(made).toContainEqual(expect.stringMatching(/index observation_measure_latest_index .*period_start desc,/));
    expect(made).toContainEqual(expect.stringMatching(/constraint "?statement_commitment_form"? check .* or /));
    expect(made).toContainEqual(expect.stringMatching(/^create or replace function .*'\(\/‘/s));
    expect(new Set(made).size).toBe(made.length);
    const names = made.map((statement) => /^create (?:unique )?index "?(\w+)/.exec(statement)?.[1]).filter(Boolean);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is all there after the migration', async () => {
    await expect(written('Again')).rejects.toThrow('already make');
  });

  it('changes no id, and no row that was there', async () => {
    const changes = await rows<{ kind: string; subject: string }>('select kind, subject from release_change');
    expect(changes.filter(({ kind }) => kind !== 'ADDED')).toEqual([]);
    expect(changes.map(({ subject }) => subject.replace(/(?<=^observation:).*/, '…')).toSorted()).toEqual([
      'court:north-court',
      'court:south-court',
      'measure:hearings',
      'observation:…',
      'observation:…',
      'remark:north-court-sits',
    ]);
  });

  it('is answered by the graph: a dimension with its figures and statements', async () => {
    const { data, errors } = await ask(`{
      courts(orderBy: [{ name: ASC }]) {
        nodes { id observations { nodes { value cell breakdown court { name } } } statements { nodes { id } } }
      }
      measure(id: "measure:hearings") { breakdowns }
      observations(where: { court: { name: { eq: "Court of the North" } } }) { totalCount }
      observationGroups(groupBy: [COURT], where: { measure: { id: { eq: "measure:hearings" } } }) {
        nodes { court { name } sum }
      }
      search(text: "Court of the South", types: [COURT]) { nodes { node { ... on Court { id } } } }
    }`);
    expect(errors).toBeUndefined();
    const cell = (court: string) => `measure=hearings;subject=cafcass;court=${court}`;
    const figure = (name: string, court: string, value: number) => ({
      nodes: [{ value, cell: cell(court), breakdown: ['court'], court: { name } }],
    });
    expect(data).toEqual({
      courts: {
        nodes: [
          {
            id: 'court:north-court',
            observations: figure('Court of the North', 'north-court', 31),
            statements: { nodes: [{ id: 'remark:north-court-sits' }] },
          },
          {
            id: 'court:south-court',
            observations: figure('Court of the South', 'south-court', 32),
            statements: { nodes: [] },
          },
        ],
      },
      measure: { breakdowns: ['court'] },
      observations: { totalCount: 1 },
      observationGroups: {
        nodes: [
          { court: { name: 'Court of the North' }, sum: 31 },
          { court: { name: 'Court of the South' }, sum: 32 },
        ],
      },
      search: { nodes: [{ node: { id: 'court:south-court' } }] },
    });
  });

  it('is a table: an operation, in a format, and of the dataset too', async () => {
    const text = async (url: string) => (await http.inject(url)).body.replaceAll(/2\.0\.0\+\w+/g, '(release)');
    expect((await text('/operations/courts.tsv')).toLowerCase()).toContain(`court of the north\t31\t`);
    expect((await text('/operations/courts.tsv')).split('\n')[0]).toBe(
      'court\thearings\tdocument\tfirst_line\tlast_line\tsection\trelease',
    );
    expect((await text('/operations/courts.tsv?header=0')).toLowerCase()).not.toContain('hearings');
    expect(await text('/operations/courts.tsv?header=2')).toContain('header expects 1 or 0');
    expect((await text('/data/courts.tsv')).split('\n')).toContain(
      'north-court\tCourt of the North\t\tboard-meeting-2022-01\t1\t1\t\t(release)',
    );
    const { paths } = (await http.inject('/openapi.json')).json();
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/operations/courts.tsv', '/data/courts.tsv']));
  });

  it('is a page at an address of its own', async () => {
    const { statusCode, body } = await http.inject('/courts');
    expect([statusCode, body.split('\n').toSorted()]).toEqual([200, ['', 'Court of the North', 'Court of the South']]);
  });

  it('is a setting, and a wrong one is told', () => {
    const { readConfig } = modules.config;
    expect(readConfig({})).toMatchObject({ SITTING_DAYS: 5 });
    expect(readConfig({ SITTING_DAYS: '6' })).toMatchObject({ SITTING_DAYS: 6 });
    expect(() => readConfig({ SITTING_DAYS: 'most' })).toThrow(
      'SITTING_DAYS expects a number of days from 1 to 7, not "most"',
    );
  });

  it('is gone when the migration is undone', async () => {
    await orm.migrator.down();
    const unnamed = (text: string) => text.replaceAll(/Migration\d+_\w+/g, 'Migration');
    expect(unnamed(await written('Anew'))).toBe(unnamed(migration));
  });

  it('is not told whole by what MikroORM finds alone', async () => {
    const other = await migratedDatabase(modules.database);
    await other.schema.update();
    const { up } = await modules.difference.schemaDifference(other);
    expect(up).toContainEqual(expect.stringMatching(/^create index observation_measure_series_index .*court_id/is));
    await other.close(true);
  });
});
