import { readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PgliteDriver } from '@mikro-orm/pglite';
import type { Options } from '@mikro-orm/postgresql';
import { UserError } from '../config.js';

/** How the ORM reaches a database. */
export type ConnectionOptions = Pick<Options, 'driver' | 'dbName' | 'clientUrl' | 'pool' | 'driverOptions'>;

/** The options of the ORM for a PostgreSQL inside this process, in a folder or in memory. */
export const embeddedOptions = (folder: string | undefined, dump?: Blob): ConnectionOptions => ({
  // The two drivers differ in how they connect and in nothing that we use.
  driver: PgliteDriver as never,
  dbName: folder === undefined ? 'memory://' : join(folder, 'pglite'),
  // As a function, for the ORM copies option objects and a Blob cannot be copied.
  ...(dump && { driverOptions: { pglite: () => PGlite.create({ loadDataDir: dump }) } }),
});

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds a folder; undefined where none does, or it is gone without having let go. */
function holderOf(lock: string): number | undefined {
  try {
    const holder = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return holder !== process.pid && isRunning(holder) ? holder : undefined;
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
  const holder = holderOf(lock);
  if (holder !== undefined)
    throw new UserError(
      `the embedded database in ${folder} is in use by process ${holder}; stop it, or set DATA_DIR to another folder`,
    );
  try {
    await makeFolder(folder);
    await writeFile(lock, String(process.pid));
  } catch (error) {
    throw new UserError(`the folder ${folder} of the embedded database cannot be written: ${(error as Error).message}`);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
}
