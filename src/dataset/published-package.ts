import { LRUCache } from 'lru-cache';
import type { Database } from '../database/database-source.js';
import { releaseInForce } from '../domain/fact/release.loader.js';
import { sourceNamed } from '../domain/former-tables.js';
import { isStorable } from '../graph/storable.js';
import type { DataPackage, Licence } from './package/data-package.js';
import { csvFilesOf, type PackageSource } from './package/package-folder.js';
import { readPackage } from './package/read-package.js';

/** What answers statements as of a release. */
type RowSource = Awaited<ReturnType<typeof sourceNamed>>;

/** A data package as a release was made of it. */
export interface PublishedPackage extends DataPackage {
  readonly release: PublishedRelease;
}

/** What is told of the release that a package was published as. */
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

const publishedRelease = ({
  sequence,
  version,
  content_hash: contentHash,
  loaded_at: loadedAt,
}: FileRow): PublishedRelease => ({
  sequence: Number(sequence),
  version,
  contentHash,
  loadedAt: new Date(loadedAt),
});

// One statement, and so one release. Where none is named, it is the dataset without a namespace, else the one loaded first.
const releaseWithFiles = `with chosen as (
    select id from dataset where not withdrawn and ($1::text is null or name = $1)
    order by namespace <> '', (select min(sequence) from release where dataset_id = dataset.id) limit 1)
  select path, content, sequence, version, content_hash,
    to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as loaded_at
  from chosen join package_file on package_file.dataset_id = chosen.id
  cross join lateral (select * from release where dataset_id = chosen.id order by sequence desc limit 1) as release
  order by path`;

/** What a package is read for. */
export interface PackageRequest {
  readonly signal?: AbortSignal | undefined;
  /** Names the release it is of; the one in force where absent. */
  readonly asOf?: string | undefined;
}

/** A package as it was released, to be read again. */
export interface ReleasedSource {
  readonly source: PackageSource;
  readonly release: PublishedRelease;
}

/**
 * The packages of the datasets of a release.
 * @throws GraphQLError RELEASE_NOT_FOUND where they are asked for as of a release that there is not
 */
export interface PublishedPackages {
  /** That of a dataset, by its name; of the one that is meant where none is named. Null where there is none. */
  read(request: PackageRequest, name?: string): Promise<PublishedPackage | null>;
  /** What the files come from of the dataset whose release it is, and that release; null where it took the dataset out. */
  sourceOf(request: PackageRequest): Promise<ReleasedSource | null>;
  /** The names of the datasets. */
  names(request: PackageRequest): Promise<readonly string[]>;
  /** What their content may be used under. */
  licences(request: PackageRequest): Promise<readonly Licence[]>;
}

const ownerOfRelease = `select d.name from dataset as d
  join (select dataset_id from release order by sequence desc limit 1) as r on r.dataset_id = d.id`;

const names = 'select name from dataset where not withdrawn order by name';

const licences = `select licence as title, licence_address as path from dataset
  where not withdrawn and licence is not null group by 1, 2 order by min(name)`;

// The files may have another form, and the release be the same.
const stateOfFiles = `select (${releaseInForce.text}) as release,
  (select string_agg(mark, ' ' order by dataset_id) from package_reading) as readings`;

// Those in force, and those of the releases asked about last.
const mostKept = 6;

/** Reads packages from the database, where loads have kept them. */
export function publishedPackages(database: Database): PublishedPackages {
  const kept = new LRUCache<string, PublishedPackage>({ max: mostKept });
  const rowsOf = async ({ asOf }: PackageRequest): Promise<RowSource> =>
    asOf === undefined ? database : sourceNamed(database, asOf);

  const filesOf = async (source: RowSource, name: string | null, signal: AbortSignal | undefined) => {
    const rows = await source.read<FileRow>(releaseWithFiles, [name], signal);
    return { first: rows[0], files: new Map(rows.map(({ path, content }) => [path, Buffer.from(content, 'utf8')])) };
  };
  const packageSource = (
    source: RowSource,
    files: ReadonlyMap<string, Buffer>,
    signal: AbortSignal | undefined,
  ): PackageSource => ({
    files,
    list: async () => csvFilesOf(files.keys()),
    read: async (path) => files.get(path) ?? null,
    used: async (name) => packageSource(source, (await filesOf(source, name, signal)).files, signal),
  });

  return {
    read: async (request, name) => {
      if (name !== undefined && !isStorable(name)) return null;
      const { signal } = request;
      const source = await rowsOf(request);
      const [state] = await source.read<{ readonly release: string; readonly readings: string }>(
        stateOfFiles,
        [],
        signal,
      );
      const key = `${state?.release} ${state?.readings} ${name ?? ''}`;
      const known = kept.get(key);
      if (known) return known;
      const { first, files } = await filesOf(source, name ?? null, signal);
      if (!first) return null;
      const published = {
        ...(await readPackage(packageSource(source, files, signal))),
        release: publishedRelease(first),
      };
      kept.set(key, published);
      return published;
    },
    sourceOf: async (request) => {
      const { signal } = request;
      const source = await rowsOf(request);
      const [owner] = await source.read<{ readonly name: string }>(ownerOfRelease, [], signal);
      const { first, files } = await filesOf(source, owner?.name ?? null, signal);
      return first ? { source: packageSource(source, files, signal), release: publishedRelease(first) } : null;
    },
    names: async (request) => {
      const source = await rowsOf(request);
      return (await source.read<{ readonly name: string }>(names, [], request.signal)).map(({ name }) => name);
    },
    licences: async (request) => (await rowsOf(request)).read<Licence>(licences, [], request.signal),
  };
}
