import type { Database } from '../database/database-source.js';
import { releaseInForce } from '../domain/fact/release.loader.js';
import type { DataPackage, Licence } from './package/data-package.js';
import { csvFilesOf, type PackageSource } from './package/package-folder.js';
import { readPackage } from './package/read-package.js';

/** A data package in force. */
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

// One statement, and so one release. Where none is named, it is the dataset without a namespace, else the one loaded first.
const releaseWithFiles = `with chosen as (
    select id from dataset where not withdrawn and ($1::text is null or name = $1)
    order by namespace <> '', (select min(sequence) from release where dataset_id = dataset.id) limit 1)
  select path, content, sequence, version, content_hash,
    to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as loaded_at
  from chosen join package_file on package_file.dataset_id = chosen.id
  cross join lateral (select * from release where dataset_id = chosen.id order by sequence desc limit 1) as release
  order by path`;

/** The packages of the datasets in force. */
export interface PublishedPackages {
  /** That of a dataset, by its name; of the one that is meant where none is named. Null where there is none. */
  read(signal: AbortSignal | undefined, name?: string): Promise<PublishedPackage | null>;
  /** The names of the datasets. */
  names(signal: AbortSignal | undefined): Promise<readonly string[]>;
  /** What their content may be used under. */
  licences(signal: AbortSignal | undefined): Promise<readonly Licence[]>;
}

const names = 'select name from dataset where not withdrawn order by name';

const licences = `select licence as title, licence_address as path from dataset
  where not withdrawn and licence is not null group by 1, 2 order by min(name)`;

/** Reads packages from the database, where loads have kept them. */
export function publishedPackages(database: Database): PublishedPackages {
  let inForce: string | undefined;
  const known = new Map<string | undefined, PublishedPackage>();

  const filesOf = async (name: string | null, signal: AbortSignal | undefined) => {
    const rows = await database.read<FileRow>(releaseWithFiles, [name], signal);
    return { first: rows[0], files: new Map(rows.map(({ path, content }) => [path, Buffer.from(content, 'utf8')])) };
  };
  const sourceOf = (files: ReadonlyMap<string, Buffer>, signal: AbortSignal | undefined): PackageSource => ({
    files,
    list: async () => csvFilesOf(files.keys()),
    read: async (path) => files.get(path) ?? null,
    used: async (name) => sourceOf((await filesOf(name, signal)).files, signal),
  });

  return {
    read: async (signal, name) => {
      const [now] = await database.read<{ readonly c0: string }>(releaseInForce.text, [], signal);
      if (now?.c0 !== inForce) known.clear();
      inForce = now?.c0;
      const last = known.get(name);
      if (last) return last;
      const { first, files } = await filesOf(name ?? null, signal);
      if (!first) return null;
      const { sequence, version, content_hash: contentHash, loaded_at: loadedAt } = first;
      const release = { sequence: Number(sequence), version, contentHash, loadedAt: new Date(loadedAt) };
      const published = { ...(await readPackage(sourceOf(files, signal))), release };
      known.set(name, published);
      return published;
    },
    names: async (signal) =>
      (await database.read<{ readonly name: string }>(names, [], signal)).map(({ name }) => name),
    licences: (signal) => database.read<Licence>(licences, [], signal),
  };
}
