import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Report } from './fault.js';

/** Where a path was named: the file that names it, the line and the property or column. */
export interface Naming {
  file: string;
  line: number | null;
  column: string;
}

/** Where the files of a package come from. */
export interface PackageSource {
  /** The bytes of a file; null, with a fault reported, where the path is refused or the file cannot be read. */
  read(path: string, named?: Naming): Promise<Buffer | null>;
  /** The paths of the CSV files that there are, in their order. */
  list(): Promise<readonly string[]>;
  /** Every file that was read, by its path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Where a package stands that this one uses: what its files come from, or its folder. */
  used(name: string, path: string): Promise<PackageSource | string>;
}

/** The files of a package: each is read once, so that what was checked, loaded and kept is the same. */
export class PackageFolder implements PackageSource {
  readonly #root: string;
  readonly #report: Report;
  readonly #files = new Map<string, Buffer>();

  constructor(root: string, report: Report) {
    this.#root = root;
    this.#report = report;
  }

  get files(): ReadonlyMap<string, Buffer> {
    return this.#files;
  }

  async used(_name: string, path: string): Promise<string> {
    return join(this.#root, path);
  }

  /**
   * Where a file is.
   * @throws where it is not there, or outside the folder
   */
  async find(path: string): Promise<string> {
    const [root, file] = await Promise.all([realpath(this.#root), realpath(join(this.#root, path))]);
    // A symbolic link may lead out although the path does not.
    if (!file.startsWith(root + sep)) throw new Error('it leads out of the package folder');
    return file;
  }

  async list(): Promise<readonly string[]> {
    return csvFilesOf(await readdir(this.#root, { recursive: true }));
  }

  async read(path: string, named?: Naming): Promise<Buffer | null> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    if (named !== undefined && !isInside(path)) {
      this.#report({ ...named, message: `"${path}" is refused: ${EXPECTED}` });
      return null;
    }
    try {
      const bytes = await readFile(await this.find(path));
      this.#files.set(path, bytes);
      return bytes;
    } catch (error) {
      const by = named === undefined ? '' : `; ${named.column} of ${named.file} names it`;
      this.#report({ file: path, line: null, column: null, message: `${reason(error)}${by}` });
      return null;
    }
  }
}

/** Of the files of a folder, those that may be tables. */
export const csvFilesOf = (paths: Iterable<string>): readonly string[] =>
  Array.from(paths, (path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.csv') && !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
    .toSorted();

const EXPECTED = 'expected a relative path inside the package folder, such as "observations/one.csv"';

function isInside(path: string): boolean {
  if (path.includes('\\') || path.includes('\0') || path.startsWith('~') || /^[a-z][a-z0-9+.-]*:/i.test(path))
    return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot be read';
  if ('code' in error && error.code === 'ENOENT') return 'the file does not exist';
  return `the file cannot be read: ${error.message}`;
}
