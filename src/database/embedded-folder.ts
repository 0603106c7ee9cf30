import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../user-error.js';
import { failureOf, saidBy } from './database-failure.js';

/** The version of PostgreSQL that the embedded database is; the files of another are nothing it can read. */
export const embeddedVersion = '18';

/** Where in its folder an embedded database has its files. */
export const databaseIn = (folder: string): string => join(folder, 'pglite');

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

// How many files the database and the program around it have open at a time, with some to spare.
const neededFiles = 512;

/** Makes sure that as many files can be open as are needed: without, the database fails in the middle of what it writes. */
async function assertManyFiles(folder: string): Promise<void> {
  // Where the system does not tell, there is no limit that we know.
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const [, most] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  if (most !== undefined && Number(most) < neededFiles)
    throw new UserError(
      `the embedded database in ${folder} has up to ${neededFiles} files open at a time, and this process may open ${most}; nothing was done; raise \`ulimit -n\`, or set DATABASE_URL`,
    );
}

const startAnew = (database: string) =>
  `or remove the folder ${database} and start again: the dataset is then loaded anew, as release 1`;

const damaged = (folder: string, reason: string, cause?: unknown) =>
  new UserError(
    `the embedded database in ${folder} cannot be used, for its files are damaged or no database (${reason}); nothing was removed; put a copy of the folder in its place, ${startAnew(databaseIn(folder))}`,
    { cause },
  );

/** What stands in a folder; null where there is none. */
async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Whether there is a database yet.
 * @throws UserError where what is there is none, or one of another version
 */
async function isMade(folder: string): Promise<boolean> {
  const database = databaseIn(folder);
  const names = await namesIn(database).catch((error: unknown) => {
    throw damaged(folder, saidBy(error), error);
  });
  if (!names?.length) return false;
  // Where it is missing, a new database would be written over the one there is.
  if (!names.includes('PG_VERSION')) throw damaged(folder, 'there is no file PG_VERSION');
  const version = (await readFile(join(database, 'PG_VERSION'), 'utf8')).trim();
  if (version === embeddedVersion) return true;
  throw new UserError(
    `the embedded database in ${folder} is of PostgreSQL ${version}, and this program runs ${embeddedVersion}; nothing was removed; use the program that made it, ${startAnew(database)}`,
  );
}

/**
 * Opens the database in a folder that was claimed. One that was left half made, because the program ended as it made it, is
 * made again.
 * @throws UserError where there is something that cannot be opened, or this process may open too few files
 */
export async function openInFolder<Opened>(folder: string, open: () => Promise<Opened>): Promise<Opened> {
  await assertManyFiles(folder);
  const unfinished = join(folder, 'pglite-is-being-made');
  if (existsSync(unfinished)) await rm(databaseIn(folder), { recursive: true, force: true });
  if (!(await isMade(folder))) await writeFile(unfinished, '');
  try {
    const opened = await open();
    await rm(unfinished, { force: true });
    return opened;
  } catch (error) {
    const { cause } = error as Error;
    // What the compiler of PGlite says to its own users is for nobody here.
    const said = saidBy(cause).replace(/ Build with .*/, '');
    throw failureOf(cause) ? error : damaged(folder, said, cause);
  }
}
