import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { openDatabase, openMemoryDatabase } from '../src/database/database.js';
import { embeddedOf } from '../src/database/embedded.js';
import { migrate } from '../src/database/migrate.js';
import { readDataset } from '../src/dataset/dataset.js';
import { loadDataset } from '../src/dataset/load.js';

/** Where test files find a database that is migrated, one that is loaded too, and a loaded one that nobody changes. */
interface Templates {
  readonly migrated: string;
  readonly loaded: string;
  readonly shared: string;
}

/** What test files copy. */
export interface TestDatabases extends Templates {
  /** The server's URL; absent where the others are dumps of an embedded database. */
  readonly server?: string;
  /** A folder with a file for each of them that is made. */
  readonly made: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** Tells that one is made. */
type Tell = (name: keyof Templates) => Promise<void>;

const failure = (made: string) => join(made, 'failure');

/** Waits for one of the databases: they are made while the first test files run. */
export async function templateOf(databases: TestDatabases, name: keyof Templates): Promise<string> {
  const { made } = databases;
  while (!existsSync(join(made, name))) {
    if (existsSync(failure(made))) throw new Error(await readFile(failure(made), 'utf8'));
    await passing(20);
  }
  return databases[name];
}

async function makeEmbedded({ migrated, loaded }: Templates, tell: Tell): Promise<void> {
  const [orm, dataset] = await Promise.all([openMemoryDatabase(), readDataset('seeds')]);
  const dump = async (file: string) => {
    const blob = (await embeddedOf(orm)?.dump()) as Blob;
    await writeFile(file, Buffer.from(await blob.arrayBuffer()));
  };
  await migrate(orm);
  await dump(migrated);
  await tell('migrated');
  await loadDataset(orm, dataset);
  await dump(loaded);
  await tell('loaded');
  await tell('shared');
  await orm.close(true);
}

export const databaseUrl = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).toString();

const open = (url: string) => openDatabase({ DATABASE_URL: url, DATA_DIR: '' });

/** Sends statements to the server itself. */
async function execute<Row extends object>(server: string, ...statements: readonly string[]): Promise<readonly Row[]> {
  const orm = await open(server);
  const rows: Row[] = [];
  for (const statement of statements) rows.push(...(await orm.em.getConnection().execute<Row[]>(statement)));
  await orm.close(true);
  return rows;
}

async function makeOnServer(server: string, { migrated, loaded, shared }: Templates, tell: Tell): Promise<void> {
  const [dataset] = await Promise.all([readDataset('seeds'), execute(server, `create database ${migrated}`)]);
  const migratedOrm = await open(databaseUrl(server, migrated));
  await migrate(migratedOrm);
  await migratedOrm.close(true);
  // Of one that is copied no other copy can be made.
  await execute(server, `create database ${loaded} template ${migrated}`);
  await tell('migrated');
  const loadedOrm = await open(databaseUrl(server, loaded));
  await loadDataset(loadedOrm, dataset);
  await loadedOrm.close(true);
  await execute(
    server,
    `create database ${shared} template ${loaded}`,
    `alter database ${shared} set default_transaction_read_only = on`,
  );
  await tell('loaded');
  await tell('shared');
}

/** Those of the test files, too. */
async function dropOnServer(server: string): Promise<void> {
  const made = await execute<{ name: string }>(
    server,
    `select datname as name from pg_database where starts_with(datname, 'cafcass_test_${process.pid}_')`,
  );
  await execute(server, ...made.map(({ name }) => `drop database ${name} with (force)`));
}

/** What starts the program starts what is tested. */
const buildProgram = () =>
  promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);

/**
 * Prepares once what every test file copies: the embedded database, or a server's where DATABASE_URL is set. And builds the program,
 * where there are files that start it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const made = await mkdtemp(join(tmpdir(), 'cafcass-graph-test-'));
  const server = process.env.DATABASE_URL;
  const place = (name: string) => (server ? `cafcass_test_${process.pid}_${name}` : join(made, `${name}.tar`));
  const [migrated, loaded] = [place('migrated'), place('loaded')];
  const templates: Templates = { migrated, loaded, shared: server ? place('shared') : loaded };
  const tell: Tell = (name) => writeFile(join(made, name), '');
  const making = (server ? makeOnServer(server, templates, tell) : makeEmbedded(templates, tell)).catch(
    async ({ stack }: Error) => {
      await writeFile(`${failure(made)}.part`, String(stack));
      await rename(`${failure(made)}.part`, failure(made));
    },
  );
  project.provide('databases', { ...templates, made, ...(server && { server }) });
  if (!['test', 'quick'].includes(project.config.mode)) await buildProgram();
  return async () => {
    await making;
    if (server) await dropOnServer(server);
    await rm(made, { recursive: true });
  };
}
