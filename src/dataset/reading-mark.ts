import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownFile } from '../own-file.js';
import { hashOfFolder } from './package/folder-hash.js';
import { profileFolder } from './profile/profile.js';

const sources = fileURLToPath(new URL('..', import.meta.url));

// The rooms that decide what a package is read as; what they rest on is pinned in the package of the program.
const rooms = ['dataset', 'domain', 'graph', 'query'];

const programFiles = async (): Promise<readonly string[]> => {
  const listed = await Promise.all(rooms.map((room) => readdir(join(sources, room), { recursive: true })));
  const files = listed.flatMap((names, index) => names.map((name) => join(sources, rooms[index] as string, name)));
  const code = files.filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).toSorted();
  const profile = (await readdir(profileFolder, { recursive: true })).filter((name) => name.endsWith('.json'));
  return [ownFile('package.json'), ...profile.toSorted().map((name) => join(profileFolder, name)), ...code];
};

let ofProgram: Promise<string> | undefined;

/** A hash of what in this program decides what a package is read as. */
async function programHash(): Promise<string> {
  const hash = createHash('sha256');
  // One after the other, for a process may be let open few files at a time.
  for (const file of await programFiles()) {
    const bytes = await readFile(file);
    hash.update(`${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Marks a reading: the same bytes, read by the same program, give the same rows. */
export async function readingMark(packageHash: string): Promise<string> {
  ofProgram ??= programHash();
  return createHash('sha256')
    .update(`${await ofProgram}\n${packageHash}`)
    .digest('hex');
}

/** The mark that a package would have if it were read as it is now; null where not all of its files can be found. */
export async function markOfFolder(folder: string): Promise<string | null> {
  const hash = await hashOfFolder(folder);
  return hash === null ? null : readingMark(hash);
}
