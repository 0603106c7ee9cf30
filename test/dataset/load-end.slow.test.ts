import { spawnSync } from 'node:child_process';
import type { MikroORM } from '@mikro-orm/postgresql';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrate.js';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import type { StoredRows } from '../../src/dataset/table-row.js';
import { UserError } from '../../src/user-error.js';
import { databaseUrl } from '../global-setup.js';
import { projectDataset } from '../project-dataset.js';
import { loadedDatabase, migratedDatabase } from '../test-database.js';

const { server } = inject('databases');

const execute = (orm: MikroORM, statement: string) =>
  orm.em.getConnection().execute<Record<string, unknown>[]>(statement);

/** The end of some work that fails, in a sentence of one line. */
async function endOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  const { message } = error as UserError;
  expect(message.split('\n')).toHaveLength(1);
  return message;
}

/** The dataset as another release of it: all notes of regions are others. */
async function otherRelease(): Promise<DatasetContent> {
  const dataset = await projectDataset();
  const regions = [...(dataset.tables.get('region') ?? [])].map((row) => ({ ...row, note: 'other' }));
  return { ...dataset, hash: 'other', tables: new Map<string, StoredRows>([...dataset.tables, ['region', regions]]) };
}

/** What is done with a region as it is written; with `deferred`, as the transaction is kept. */
const whenWritten = (action: string, deferred = '') => [
  `create function act() returns trigger language plpgsql as $$ begin ${action}; return null; end $$`,
  `create constraint trigger act after insert on region ${deferred} for each row execute function act()`,
];
const endSession = 'perform pg_terminate_backend(pg_backend_pid())';

describe('a migration that fails', () => {
  it('is told with its name, and nothing of it is kept', async () => {
    const orm = await migratedDatabase();
    onTestFinished(() => orm.close(true));
    const [last] = await execute(orm, 'select name from mikro_orm_migrations order by name desc limit 1');
    await execute(orm, `delete from mikro_orm_migrations where name = '${last?.name}'`);
    const tables = () =>
      execute(orm, `select relname from pg_class where relnamespace = 'public'::regnamespace order by 1`);
    const before = await tables();
    expect(await endOf(migrate(orm))).toMatch(
      new RegExp(
        `^the tables were not brought up to date, for ${last?.name} failed: the database refused \\(.*(already exists|does not exist)\\); the database is as it was, for migrations are kept all together; mend what it names, and begin again$`,
      ),
    );
    expect(await tables()).toEqual(before);
    expect(await execute(orm, `select from mikro_orm_migrations where name = '${last?.name}'`)).toEqual([]);
  });
});

describe('a load that the database ends', () => {
  it('for a reason of its own is told', async () => {
    const orm = await loadedDatabase();
    onTestFinished(() => orm.close(true));
    for (const statement of whenWritten(`raise exception 'no more room' using errcode = 'disk_full'`))
      await execute(orm, statement);
    expect(await endOf(loadDataset(orm, await otherRelease()))).toBe(
      'the dataset was not loaded: the disk of the database is full (no more room); nothing of it was kept, and release 1 stays in force; make room on it, and begin again',
    );
    expect(await execute(orm, `select count(*)::int as n from region where note = 'other'`)).toEqual([{ n: 0 }]);
  });

  it('where nothing was loaded before is told', async () => {
    const orm = await migratedDatabase();
    onTestFinished(() => orm.close(true));
    await execute(orm, 'drop table region cascade');
    expect(await endOf(loadDataset(orm, await otherRelease()))).toBe(
      'the dataset was not loaded: the database refused (relation "region" does not exist); nothing of it was kept, and the database has no release, as before; mend what it names, and begin again',
    );
  });
});

describe.runIf(server)('a server', () => {
  /** The database of a program that was begun, and the same for who looks on. */
  async function twoConnections(): Promise<readonly [MikroORM, MikroORM]> {
    const orm = await loadedDatabase();
    const [row] = await execute(orm, 'select current_database() as name');
    const other = await openDatabase({ DATABASE_URL: databaseUrl(String(server), String(row?.name)), DATA_DIR: '' });
    onTestFinished(() => other.close(true));
    return [orm, other];
  }
  const releases = (orm: MikroORM) => execute(orm, 'select sequence from release order by sequence');

  it('that ends the session in the middle of a load is told, and the program can end', async () => {
    const [orm, other] = await twoConnections();
    for (const statement of whenWritten(endSession)) await execute(other, statement);
    expect(await endOf(loadDataset(orm, await otherRelease()))).toMatch(
      /^the dataset was not loaded: the database went away \(.*\); nothing of it was kept, and release 1 stays in force; see that it runs, and begin again$/,
    );
    await orm.close(true);
    expect(await releases(other)).toEqual([{ sequence: 1 }]);
  });

  it('that ends it as the load is kept leaves open whether it was', async () => {
    const [orm, other] = await twoConnections();
    for (const statement of whenWritten(endSession, 'deferrable initially deferred')) await execute(other, statement);
    expect(await endOf(loadDataset(orm, await otherRelease()))).toMatch(
      /^the database went away \(.*\) as the load was to be kept: either the whole new release is in force or release 1 stays in force; see that the database runs, and load again, which changes nothing that is there$/,
    );
    await orm.close(true);
  });

  it('that ended a connection while nobody used it loads over another', async () => {
    const [orm, other] = await twoConnections();
    await execute(orm, 'select 1');
    const dataset = await otherRelease();
    const [{ name } = {}] = await execute(other, 'select current_database() as name');
    // Another process ends it, while this one cannot hear that it was ended before it asks.
    const ending = spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { default: pg } = await import('pg');
      const client = new pg.Client(process.argv[1]);
      await client.connect();
      const { rowCount } = await client.query(\`select pg_terminate_backend(pid) from pg_stat_activity where datname = '\${process.argv[2]}'\`);
      console.log(rowCount);
      await client.end();`,
      String(server),
      String(name),
    ]);
    expect(Number(ending.stdout)).toBeGreaterThan(1);
    await loadDataset(orm, dataset);
    expect(await releases(other)).toEqual([{ sequence: 1 }, { sequence: 2 }]);
    await orm.close(true);
  });

  it('that ends the session in the middle of a migration is told, and the program can end', async () => {
    const [orm, other] = await twoConnections();
    const [last] = await execute(other, 'delete from mikro_orm_migrations returning name');
    expect(last).toBeDefined();
    await execute(
      other,
      `create function act() returns event_trigger language plpgsql as $$ begin ${endSession}; end $$;
      create event trigger act on ddl_command_start execute function act()`,
    );
    expect(await endOf(migrate(orm))).toMatch(
      /^the tables were not brought up to date, for Migration\d+_\w+ failed: the database went away \(.*\); the database is as it was, .*; see that it runs, and begin again$/,
    );
    await orm.close(true);
    await execute(other, 'drop event trigger act');
  });

  it('that has reached a limit is told', async () => {
    const [orm, other] = await twoConnections();
    const [row] = await execute(other, 'select current_database() as name');
    await execute(other, `alter database ${row?.name} set temp_file_limit = 0`);
    await execute(other, `alter database ${row?.name} set work_mem = '64kB'`);
    const fresh = await openDatabase({ DATABASE_URL: databaseUrl(String(server), String(row?.name)), DATA_DIR: '' });
    onTestFinished(() => fresh.close(true));
    expect(await endOf(loadDataset(fresh, await otherRelease()))).toMatch(
      /^the dataset was not loaded: the database has reached a limit of its settings \(temporary file size exceeds temp_file_limit \(0kB\)\); nothing of it was kept, and release 1 stays in force; raise it, and begin again$/,
    );
    await orm.close(true);
  });
});
