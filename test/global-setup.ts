import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { TestProject } from 'vitest/node';
import { openDatabase, openMemoryDatabase } from '../src/database/database.js';
import { embeddedOf } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';
import { readDataset } from '../src/dataset/dataset.js';
import { loadDataset } from '../src/dataset/load.js';

/** Where test files find a database that is migrated, one that is loaded too, and a loaded one that nobody changes. */
export interface TestDatabases {
  readonly migrated: string;
  readonly loaded: string;
  readonly shared: string;
  /** The server's URL; absent where the others are dumps of an embedded database. */
  readonly server?: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

async function dump(orm: MikroORM, file: string): Promise<string> {
  const blob = (await embeddedOf(orm)?.dump()) as Blob;
  await writeFile(file, Buffer.from(await blob.arrayBuffer()));
  return file;
}

async function embeddedDatabases(provide: (databases: TestDatabases) => void): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-test-'));
  const [orm, dataset] = await Promise.all([openMemoryDatabase(), readDataset('seeds')]);
  await migrate(orm);
  const migrated = await dump(orm, join(folder, 'migrated.tar'));
  await loadDataset(orm, dataset);
  const loaded = await dump(orm, join(folder, 'loaded.tar'));
  await orm.close(true);
  provide({ migrated, loaded, shared: loaded });
  return () => rm(folder, { recursive: true });
}

export const databaseUrl = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).toString();

const open = (server: string, name: string) => openDatabase({ DATABASE_URL: databaseUrl(server, name), DATA_DIR: '' });

async function serverDatabases(
  server: string,
  provide: (databases: TestDatabases) => void,
): Promise<() => Promise<void>> {
  const [migrated, loaded, shared] = ['migrated', 'loaded', 'shared'].map(
    (name) => `cafcass_test_${process.pid}_${name}`,
  ) as [string, string, string];
  const admin = await openDatabase({ DATABASE_URL: server, DATA_DIR: '' });
  const execute = <Rows extends object[]>(statement: string) => admin.em.getConnection().execute<Rows>(statement);
  await execute(`create database ${migrated}`);
  const orm = await open(server, migrated);
  await migrate(orm);
  await orm.close(true);
  await execute(`create database ${loaded} template ${migrated}`);
  const loadedOrm = await open(server, loaded);
  await loadDataset(loadedOrm, await readDataset('seeds'));
  await loadedOrm.close(true);
  await execute(`create database ${shared} template ${loaded}`);
  await execute(`alter database ${shared} set default_transaction_read_only = on`);
  provide({ migrated, loaded, shared, server });
  return async () => {
    // Those of the test files, too.
    const made = await execute<{ name: string }[]>(
      `select datname as name from pg_database where starts_with(datname, 'cafcass_test_${process.pid}_')`,
    );
    for (const { name } of made) await execute(`drop database ${name} with (force)`);
    await admin.close(true);
  };
}

/** Prepares once what every test file copies: the embedded database, or a server's where DATABASE_URL is set. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  const provide = (databases: TestDatabases) => project.provide('databases', databases);
  const { DATABASE_URL } = process.env;
  return DATABASE_URL ? serverDatabases(DATABASE_URL, provide) : embeddedDatabases(provide);
}
