import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PgliteDriver } from '@mikro-orm/pglite';
import type { MikroORM, Options } from '@mikro-orm/postgresql';
import { PGliteDialect } from 'kysely';
import { UserError } from '../user-error.js';
import { EmbeddedDatabase } from './embedded-database.js';
import type { EmbeddedSource } from './embedded-worker.js';

/** How the ORM reaches a database. */
export type ConnectionOptions = Pick<
  Options,
  'driver' | 'dbName' | 'clientUrl' | 'pool' | 'driverOptions' | 'replicas' | 'preferReadReplicas'
>;

class EmbeddedDialect extends PGliteDialect {
  constructor(readonly database: EmbeddedDatabase) {
    // Of an answer, Kysely takes the rows and how many they are.
    super({ pglite: database as never });
  }
}

/**
 * The options of the ORM for an embedded PostgreSQL.
 * @param folder in memory where absent
 * @param dump what a database in memory begins with
 * @param timeout how many milliseconds a read may take; any time where absent
 */
export function embeddedOptions({
  folder,
  dump,
  timeout,
}: {
  readonly folder?: string;
  readonly dump?: Blob;
  readonly timeout?: number | undefined;
}): ConnectionOptions {
  const source: EmbeddedSource = folder === undefined ? {} : { dataDir: join(folder, 'pglite') };
  const dialect = new EmbeddedDialect(new EmbeddedDatabase({ ...source, ...(dump && { loadDataDir: dump }) }, timeout));
  return {
    // The two drivers differ in how they connect and in nothing that we use.
    driver: PgliteDriver as never,
    dbName: source.dataDir ?? 'memory://',
    // As a function, for the ORM copies option objects.
    driverOptions: () => dialect,
  };
}

/** The embedded database behind an ORM; undefined where it has another. */
export function embeddedOf(orm: MikroORM): EmbeddedDatabase | undefined {
  const options = orm.config.get('driverOptions') as unknown;
  const dialect: unknown = typeof options === 'function' ? options() : undefined;
  return dialect instanceof EmbeddedDialect ? dialect.database : undefined;
}

/** When a process began, in ticks since the machine did, so that a number used again is not taken for its first bearer; empty where the system does not tell. */
function startOf(id: number): string {
  try {
    // The name, in brackets, may itself hold spaces and brackets.
    return readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds a folder; undefined where none does, or it is gone without having let go. */
function processOf(lock: string): number | undefined {
  try {
    const [id = '', beginning] = readFileSync(lock, 'utf8').split(' ');
    const user = Number.parseInt(id, 10);
    const isSame = beginning === undefined || beginning === startOf(user);
    return isRunning(user) && isSame ? user : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a folder and those above it. Node's own recursion never ends where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
}

/**
 * Makes the folder of an embedded database and takes it for this process: two processes would ruin it.
 * @throws UserError where it cannot be written, or another process has it
 */
export async function claimFolder(folder: string): Promise<void> {
  const lock = join(folder, 'in-use-by-process');
  const user = processOf(lock);
  if (user !== undefined)
    throw new UserError(
      `the embedded database in ${folder} is in use by process ${user}; stop it, or set DATA_DIR to another folder`,
    );
  try {
    await makeFolder(folder);
    if (existsSync(lock)) rmSync(lock);
    // Of two that begin at once, the second finds the file and fails.
    await writeFile(lock, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
  } catch (error) {
    throw new UserError(`the folder ${folder} of the embedded database cannot be written: ${(error as Error).message}`);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
}
