import type { Logger } from 'pino';
import { describeFault } from '../dataset/package/fault.js';
import { type PublishedOperations, publishedOperations } from '../dataset/published-operations.js';
import { generalOperations } from '../operations/general.js';
import { byOperationName, type SavedOperation } from '../operations/operation.js';
import { readPackageOperations } from '../operations/package-operation.js';
import { ReleaseWatch } from './cache/release-watch.js';
import type { ServerParts } from './execution/apollo.js';
import { releaseSource } from './execution/release-source.js';

/** What the saved operations are read with. */
interface OperationSources extends Pick<ServerParts, 'schema' | 'database'> {
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * The saved operations that are served: those that every graph has, and those of its datasets in force. One that the schema no
 * longer allows, because its package was loaded by another version of the program, is told and left out.
 */
export class OperationsInForce {
  readonly #sources: OperationSources;
  readonly #general: readonly SavedOperation[];
  /** Those of each dataset, by all that they were read from. */
  #ofDatasets: ReadonlyMap<string, readonly SavedOperation[]> = new Map();
  #current: readonly SavedOperation[];

  private constructor(sources: OperationSources, general: readonly SavedOperation[]) {
    this.#sources = sources;
    this.#general = general;
    this.#current = general;
  }

  /** Reads them. */
  static async open(sources: OperationSources): Promise<OperationsInForce> {
    const operations = new OperationsInForce(sources, await generalOperations(sources.schema));
    await operations.follow();
    return operations;
  }

  /** In the order of their names: the same array as long as they are the same. */
  get current(): readonly SavedOperation[] {
    return this.#current;
  }

  /** Reads those of the datasets again, and serves what has changed. */
  async follow(): Promise<void> {
    const before = this.#ofDatasets;
    const published = await publishedOperations(this.#sources.database);
    const read = await Promise.all(
      published.map(async (ofDataset) => {
        const key = JSON.stringify(ofDataset);
        return [key, before.get(key) ?? (await this.#read(ofDataset))] as const;
      }),
    );
    if (read.length === before.size && read.every(([key]) => before.has(key))) return;
    this.#ofDatasets = new Map(read);
    this.#current = [...this.#general, ...read.flatMap(([, operations]) => operations)].toSorted(byOperationName);
  }

  #read(ofDataset: PublishedOperations): Promise<readonly SavedOperation[]> {
    const { schema, log } = this.#sources;
    return readPackageOperations(schema, ofDataset, (fault) =>
      log.warn(`an operation of ${ofDataset.dataset} is not served: ${describeFault(fault)}`),
    );
  }
}

/**
 * Watches the releases of a database.
 * @param served has the operations of a release read before it is taken for the one in force
 */
export const watchReleases = (
  database: ServerParts['database'],
  served: Pick<OperationsInForce, 'follow'>,
): ReleaseWatch => new ReleaseWatch(releaseSource(database), () => served.follow());
