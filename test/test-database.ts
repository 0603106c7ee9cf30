import { readFile } from 'node:fs/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import * as project from '../src/database/database.js';
import { embeddedOf } from '../src/database/embedded.js';
import { databaseUrl, templateOf } from './global-setup.js';

let copies = 0;

/** What opens a database: that of the project, or of a changed copy of it. */
export type Opener = Pick<typeof project, 'openDatabase' | 'openMemoryDatabase'>;

type Limits = Pick<project.DatabaseSettings, 'STATEMENT_TIMEOUT'>;

async function copyOf(
  name: 'migrated' | 'loaded',
  { openDatabase, openMemoryDatabase }: Opener,
  limits: Limits = {},
): Promise<MikroORM> {
  const databases = inject('databases');
  const template = await templateOf(databases, name);
  const { server } = databases;
  if (!server) return openMemoryDatabase(new Blob([await readFile(template)]), limits);
  const copy = `${template}_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${copies++}`;
  const admin = await openDatabase({ DATABASE_URL: server, DATA_DIR: '' });
  // A template can be copied by one at a time.
  await admin.em.getConnection().execute('select pg_advisory_lock(20062022)');
  await admin.em.getConnection().execute(`create database ${copy} template ${template}`);
  await admin.close(true);
  return openDatabase({ DATABASE_URL: databaseUrl(server, copy), DATA_DIR: '', ...limits });
}

/** The URL of the database on a server that nobody changes. */
export async function sharedUrl(): Promise<URL> {
  const databases = inject('databases');
  return new URL(databaseUrl(String(databases.server), await templateOf(databases, 'shared')));
}

let shared: Promise<MikroORM> | undefined;

async function openShared(): Promise<MikroORM> {
  const databases = inject('databases');
  if (databases.server) return project.openDatabase({ DATABASE_URL: (await sharedUrl()).href, DATA_DIR: '' });
  return project.openMemoryDatabase(new Blob([await readFile(await templateOf(databases, 'shared'))]));
}

/** A database with the dataset of the project, which refuses to be changed; test files that follow each other share it, so that none closes it. */
export async function sharedDatabase(): Promise<MikroORM> {
  shared ??= openShared();
  const orm = await shared;
  // Of the embedded one each time: it begins anew where somebody who asked has gone, such as a browser that was closed.
  if (!inject('databases').server) await orm.em.getConnection().execute('set default_transaction_read_only = on');
  return orm;
}

/** A database of this test file's own, with tables and no rows. */
export const migratedDatabase = (opener: Opener = project): Promise<MikroORM> => copyOf('migrated', opener);

/** A database of this test file's own, with the dataset of the project. */
export const loadedDatabase = (opener: Opener = project, limits?: Limits): Promise<MikroORM> =>
  copyOf('loaded', opener, limits);

/** The dataset of the project as a test changes it, by single statements; it is as it was when it is closed. */
export interface ChangeableDatabase {
  readonly orm: MikroORM;
  close(): Promise<void>;
}

let isChanging = false;

/** On a server a copy. The embedded database has one session: there, what is changed is never committed, for a copy takes seconds to start. */
export async function changeableDatabase(): Promise<ChangeableDatabase> {
  if (inject('databases').server) {
    const orm = await loadedDatabase();
    return { orm, close: () => orm.close(true) };
  }
  if (isChanging) throw new Error('a test before this one has not closed the database it changes');
  const orm = await sharedDatabase();
  const execute = (statement: string) => orm.em.getConnection().execute<{ id: string }[]>(statement);
  isChanging = true;
  await execute('begin read write');
  await execute('set constraints all immediate');
  const [begun] = await execute('select pg_current_xact_id()::text as id');
  const close = async () => {
    isChanging = false;
    // Fails where a statement has failed before it, and nothing could be read since.
    const [ended] = await execute('select pg_current_xact_id_if_assigned()::text as id').finally(() =>
      execute('rollback'),
    );
    if (ended?.id !== begun?.id) throw new Error('what a test changed was committed, in a database that others read');
  };
  return { orm, close };
}

/** A loaded database of this test file's own, changed before anybody reads it, with limits for those who read it. */
export async function changedDatabase(change: readonly string[], limits: Limits): Promise<MikroORM> {
  const { server } = inject('databases');
  const orm = await loadedDatabase(project, server ? limits : {});
  for (const statement of change) await orm.em.getConnection().execute(statement);
  const embedded = embeddedOf(orm);
  if (!embedded) return orm;
  // One in memory that is ended in the middle of a statement begins anew as it began.
  const dump = await embedded.dump();
  await orm.close(true);
  return project.openMemoryDatabase(dump, limits);
}
