import { delimiter, join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Listr, ListrLogger } from 'listr2';
import type { Config } from '../config.js';
import { awaitDatabase } from '../database/await-database.js';
import { kyselyOf } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { makeReaderRole } from '../database/reader-role.js';
import { type DatasetContent, readDataset } from '../dataset/dataset.js';
import { type LoadOptions, type LoadResult, loadDataset } from '../dataset/load.js';
import { isInForce, type LoadedRelease, loadedRelease } from '../dataset/loaded-release.js';
import { type Fault, InvalidPackage } from '../dataset/package/fault.js';
import { markOfFolder } from '../dataset/reading-mark.js';
import { graphSchema } from '../domain/graph.js';
import { checkPackageOperations } from '../operations/package-operation.js';
import { ownFile } from '../own-file.js';
import { UserError } from '../user-error.js';
import { estimator } from './estimate.js';

/** The folders of the packages to load: the dataset of this project where none is set. */
export const packageFolders = ({ PACKAGE_DIR }: Config): readonly string[] =>
  PACKAGE_DIR?.split(delimiter).filter((folder) => folder !== '') ?? [ownFile('seeds')];

/**
 * The folder of the one package that a command is about.
 * @throws UserError where there are several
 */
export function onePackage([only = '', ...others]: readonly string[]): string {
  if (others.length > 0)
    throw new UserError(
      `there are ${others.length + 1} packages, as given or by PACKAGE_DIR; expected the folder of one`,
    );
  return only;
}

/** The same, of those that are set. */
export const packageFolder = (config: Config): string => onePackage(packageFolders(config));

/** What came of the load of a package. */
interface Load extends LoadResult {
  readonly dataset: DatasetContent;
}

/** A database that is up to date and loaded. */
export interface Prepared {
  readonly orm: MikroORM;
  /** The release that the graph answers from. */
  readonly release: LoadedRelease;
  /** What came of each package, in the order in which they were loaded; nothing of those that were loaded as they are. */
  readonly loads: readonly Load[];
}

/** How a database is prepared. */
interface PrepareOptions {
  /** What is not to be loaded although it is sound. */
  readonly care?: Pick<LoadOptions, 'refuseLoss' | 'refuseOldVersion'>;
  /** Whether no progress is shown, where standard output is for something else. */
  readonly isSilent?: boolean;
  /** The folders of the packages; those that are set where absent. */
  readonly folders?: readonly string[];
}

interface Progress {
  orm: MikroORM;
  /** The folders of the packages that are not loaded as they are. */
  folders: readonly string[];
  migrations: number;
  /** Those packages, what is used by others first. */
  datasets: readonly DatasetContent[];
  loads: readonly Load[];
}

// What fails is told once, on standard error, by the program; here only which step it was.
class StepLogger extends ListrLogger {
  override log(...[level, message, options]: Parameters<ListrLogger['log']>): void {
    super.log(level, message, level === 'FAILED' ? undefined : options);
  }
}

/** Puts what is used by others before them; no two use each other. */
function usedFirst(datasets: readonly DatasetContent[]): readonly DatasetContent[] {
  const ordered = new Set<DatasetContent>();
  const add = (dataset: DatasetContent) => {
    for (const used of datasets.filter(({ name }) => dataset.uses.includes(name))) add(used);
    ordered.add(dataset);
  };
  for (const dataset of datasets) add(dataset);
  return [...ordered];
}

/** Faults of the package in a folder, each in a file of that folder. */
export const invalidIn = (folder: string, faults: readonly Fault[]): InvalidPackage =>
  new InvalidPackage(faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })));

/**
 * Reads the package in a folder.
 * @throws InvalidPackage with its faults
 */
async function readFrom(folder: string): Promise<DatasetContent> {
  try {
    return await readDataset(folder);
  } catch (error) {
    if (!(error instanceof InvalidPackage)) throw error;
    throw invalidIn(folder, error.faults);
  }
}

/** @throws InvalidPackage where a saved operation cannot be asked */
async function requireGoodOperations(datasets: readonly DatasetContent[]): Promise<void> {
  const faults: Fault[] = [];
  for (const dataset of datasets) await checkPackageOperations(graphSchema, dataset, (fault) => faults.push(fault));
  if (faults.length > 0) throw new InvalidPackage(faults);
}

const total = ({ tables }: DatasetContent) => [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);

const isMissing = ({ folders }: Partial<Progress>) => folders?.length !== 0;

/**
 * Opens the database, brings its tables up to date and loads the packages, showing progress. A package of which every byte is as
 * it was when the release in force was made is not read again.
 */
export async function prepare(
  config: Config,
  { care = { refuseLoss: true }, isSilent = false, folders = packageFolders(config) }: PrepareOptions = {},
): Promise<Prepared> {
  const tasks = new Listr<Partial<Progress>>(
    [
      {
        title: config.DATABASE_URL ? 'Open the database' : `Open the embedded database in ${config.DATA_DIR}`,
        task: async (progress, task) => {
          progress.orm = await awaitDatabase(config, (words) => {
            task.output = words;
          });
        },
      },
      {
        title: 'Look what is loaded',
        task: async (progress, task) => {
          const missing: string[] = [];
          for (const folder of folders) {
            const mark = await markOfFolder(folder);
            if (mark === null || !(await isInForce(progress.orm as MikroORM, mark))) missing.push(folder);
          }
          progress.folders = missing;
          task.title = missing.length === 0 ? 'The dataset is loaded as it is' : 'The dataset is not loaded as it is';
        },
      },
      {
        title: 'Read and check the dataset',
        enabled: isMissing,
        task: async (progress, task) => {
          const datasets: DatasetContent[] = [];
          for (const folder of progress.folders ?? []) datasets.push(await readFrom(folder));
          await requireGoodOperations(datasets);
          progress.datasets = usedFirst(datasets);
          task.title = datasets
            .map(
              (dataset) => `${dataset.name} ${dataset.version}: ${total(dataset)} rows, ${dataset.checkCount} checks`,
            )
            .join('; ');
        },
      },
      {
        title: 'Migrate',
        enabled: isMissing,
        task: async (progress, task) => {
          progress.migrations = await migrate(progress.orm as MikroORM);
          task.title = `Migrations applied: ${progress.migrations}`;
        },
      },
      {
        title: 'Let requests read as a role that may only read',
        enabled: () => config.DATABASE_URL !== undefined,
        task: async (progress, task) => {
          // Where a copy of the database came to another server, everything is there but the role.
          if (!(await makeReaderRole(kyselyOf(progress.orm as MikroORM))))
            task.title = 'Requests read with the rights of the user of the database, which may not make a role';
        },
      },
      {
        title: 'Load the dataset',
        enabled: isMissing,
        task: async (progress, task) => {
          const { orm, datasets, migrations = 0 } = progress as Progress;
          const report = estimator((words) => {
            task.output = words;
          });
          const loads: Load[] = [];
          for (const dataset of datasets)
            loads.push({
              dataset,
              ...(await loadDataset(orm, dataset, { ...care, force: migrations > 0, report })),
            });
          progress.loads = loads;
          task.title = loads
            .map(({ isNew, release }) =>
              isNew ? `Loaded as release ${release}` : `Release ${release} is already loaded`,
            )
            .join('; ');
        },
      },
    ],
    {
      renderer: 'default',
      silentRendererCondition: isSilent,
      // The command decides what a signal does.
      registerSignalListeners: false,
      rendererOptions: { showErrorMessage: false },
      fallbackRenderer: 'simple',
      fallbackRendererOptions: { logger: new StepLogger({ useIcons: true }) },
      ctx: {},
    },
  );
  try {
    const { orm, loads = [] } = (await tasks.run()) as Progress;
    return { orm, loads, release: (await loadedRelease(orm)) as LoadedRelease };
  } catch (error) {
    await tasks.ctx?.orm?.close(true);
    throw error;
  }
}
