import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAddress } from '../profile/profile-address.js';
import { DESCRIPTOR } from './descriptor.js';
import { PackageFolder } from './package-folder.js';

/** Takes in a file before its bytes are, so that no two packages run together. */
export const beginFile = (hash: Hash, path: string, length: number): Hash => hash.update(`${path}\0${length}\0`);

/** SHA-256 over files, by path. */
export function hashOfFiles(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    beginFile(hash, path, bytes.length).update(bytes);
  return hash.digest('hex');
}

/** The hash of a package with those of the packages it uses: what it is read as depends on them. */
export const hashWithUsed = (own: string, used: readonly string[]): string =>
  used.length === 0
    ? own
    : createHash('sha256')
        .update([own, ...used].join('\n'))
        .digest('hex');

interface NamedFiles {
  readonly resources?: readonly { readonly path: unknown; readonly schema: unknown }[];
  readonly uses?: readonly { readonly path: string }[];
  readonly operations?: readonly string[];
}

/** The files and packages that a descriptor names; whether it is a good one, only reading the package tells. */
async function namedIn(descriptor: Buffer, folder: PackageFolder) {
  const {
    resources,
    uses = [],
    operations = [],
  } = JSON.parse(descriptor.toString('utf8').replace(/^\uFEFF/, '')) as NamedFiles;
  const folders = uses.map(({ path }) => path);
  if (resources === undefined) return { files: [...(await folder.list()), ...operations], folders };
  const copies = resources.map(({ schema }) => schema).filter((schema) => typeof schema === 'string');
  const paths = resources.flatMap(({ path }) => path).filter((path) => typeof path === 'string');
  return { files: [...paths, ...operations, ...copies.filter((copy) => !isAddress(copy))], folders };
}

async function addFile(hash: Hash, path: string, file: string): Promise<void> {
  const { size } = await stat(file);
  beginFile(hash, path, size);
  let read = 0;
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(part);
    read += part.length;
  }
  if (read !== size) throw new Error('the file changed while it was read');
}

/**
 * The hash that a package read from a folder has, as its files are now, without keeping them in memory.
 * @param within the folders of the packages that use it
 * @returns null where one is not there, or changes meanwhile: reading the package tells what is wrong with it
 */
export async function hashOfFolder(root: string, within: readonly string[] = []): Promise<string | null> {
  const folder = new PackageFolder(root, () => {});
  const descriptor = await folder.read(DESCRIPTOR);
  if (descriptor === null) return null;
  const hash = createHash('sha256');
  try {
    const { files, folders } = await namedIn(descriptor, folder);
    for (const path of [...new Set([DESCRIPTOR, ...files])].toSorted())
      if (path === DESCRIPTOR) beginFile(hash, path, descriptor.length).update(descriptor);
      else await addFile(hash, path, await folder.find(path));
    const used: string[] = [];
    for (const path of folders) {
      const place = join(root, path);
      const ofUsed = within.includes(place) ? null : await hashOfFolder(place, [...within, root]);
      if (ofUsed === null) return null;
      used.push(ofUsed);
    }
    return hashWithUsed(hash.digest('hex'), used);
  } catch {
    return null;
  }
}
