import type { Database } from '../database/database-source.js';
import type { PackageOperation } from './package/data-package.js';
import { DESCRIPTOR, type Descriptor, operationNameAt } from './package/descriptor.js';

/** The saved operations that a dataset in force brings. */
export interface PublishedOperations {
  /** The name of the dataset. */
  readonly dataset: string;
  readonly namespace: string;
  readonly operations: readonly PackageOperation[];
}

interface FileRow {
  readonly name: string;
  readonly namespace: string;
  readonly path: string;
  readonly content: string;
}

const files = `select name, namespace, path, content from dataset
  join package_file on package_file.dataset_id = dataset.id
  where not withdrawn and (path = $1 or path like '%.graphql') order by name, path`;

/** The saved operations of the datasets in force, from the database, where loads have kept their files. */
export async function publishedOperations(database: Database): Promise<readonly PublishedOperations[]> {
  const rows = await database.read<FileRow>(files, [DESCRIPTOR]);
  return [...Map.groupBy(rows, ({ name }) => name)].map(([dataset, ofDataset]) => {
    const texts = new Map(ofDataset.map(({ path, content }) => [path, content]));
    // It was found to be a good one before it was loaded.
    const { operations = [] } = JSON.parse(texts.get(DESCRIPTOR) ?? '{}') as Partial<Descriptor>;
    return {
      dataset,
      namespace: ofDataset[0]?.namespace ?? '',
      operations: operations.flatMap((path) => {
        const [name, text] = [operationNameAt(path), texts.get(path)];
        return name !== null && text !== undefined ? [{ name, path, text }] : [];
      }),
    };
  });
}
