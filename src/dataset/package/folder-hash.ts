import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PackageFolder } from './package-folder.js';
import { DESCRIPTOR } from './resource-list.js';

/** Takes in a file before its bytes are, so that no two packages run together. */
export const beginFile = (hash: Hash, path: string, length: number): Hash => hash.update(`${path}\0${length}\0`);

/** SHA-256 over files, by path. */
export function hashOfFiles(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    beginFile(hash, path, bytes.length).update(bytes);
  return hash.digest('hex');
}

/** The files that a descriptor names; whether it is a good one, only reading the package tells. */
function namedIn(descriptor: Buffer): readonly string[] {
  const { resources } = JSON.parse(descriptor.toString('utf8').replace(/^\uFEFF/, '')) as {
    readonly resources: readonly { readonly path: unknown; readonly schema: unknown }[];
  };
  const named = resources.flatMap(({ path, schema }) => [path, schema]);
  return named.filter((path) => typeof path === 'string');
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
 * The hash that `hashOfFiles` gives for the files of a package, as they are now, without keeping them in memory.
 * @returns null where one is not there, or changes meanwhile: reading the package tells what is wrong with it
 */
export async function hashOfFolder(root: string): Promise<string | null> {
  const folder = new PackageFolder(root, () => {});
  const descriptor = await folder.read(DESCRIPTOR);
  if (descriptor === null) return null;
  const hash = createHash('sha256');
  try {
    for (const path of [...new Set([DESCRIPTOR, ...namedIn(descriptor)])].toSorted())
      if (path === DESCRIPTOR) beginFile(hash, path, descriptor.length).update(descriptor);
      else await addFile(hash, path, await folder.find(path));
    return hash.digest('hex');
  } catch {
    return null;
  }
}
