import type { Database } from '../database/database-source.js';
import { releaseInForce, releaseMark } from '../domain/fact/release.loader.js';
import type { DataPackage } from './package/data-package.js';
import type { PackageSource } from './package/package-folder.js';
import { readPackage } from './package/read-package.js';

/** The data package that the release in force was made of. */
export interface PublishedPackage extends DataPackage {
  readonly release: PublishedRelease;
}

interface PublishedRelease {
  /** Its place among the releases of the database, from 1. */
  readonly sequence: number;
  readonly version: string;
  /** Hash of what the release says. */
  readonly contentHash: string;
  /** When it was loaded. */
  readonly loadedAt: Date;
}

interface FileRow {
  readonly path: string;
  readonly content: string;
  readonly sequence: number;
  readonly version: string;
  readonly content_hash: string;
  readonly loaded_at: string;
}

// One statement, and so one release.
const releaseWithFiles = `select path, content, sequence, version, content_hash,
    to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as loaded_at
  from package_file, (select * from release order by sequence desc limit 1) as release order by path`;

function sourceOf(files: ReadonlyMap<string, Buffer>): PackageSource {
  return { files, read: async (path) => files.get(path) ?? null };
}

/** Reads the package of the release in force; null where nothing is loaded. */
export type PackageReader = (signal?: AbortSignal) => Promise<PublishedPackage | null>;

/** Reads packages from the database, where the load has kept them. */
export function packageReader(database: Database): PackageReader {
  let last: PublishedPackage | null = null;
  return async (signal) => {
    const [inForce] = await database.read<{ readonly c0: string }>(releaseInForce.text, [], signal);
    if (last && inForce?.c0 === releaseMark(last.release)) return last;
    const rows = await database.read<FileRow>(releaseWithFiles, [], signal);
    const [row] = rows;
    if (!row) return null;
    const files = new Map(rows.map(({ path, content }) => [path, Buffer.from(content, 'utf8')]));
    const { sequence, version, content_hash: contentHash, loaded_at: loadedAt } = row;
    const release = { sequence: Number(sequence), version, contentHash, loadedAt: new Date(loadedAt) };
    last = { ...(await readPackage(sourceOf(files))), release };
    return last;
  };
}
