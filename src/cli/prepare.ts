import type { MikroORM } from '@mikro-orm/postgresql';
import { Listr, ListrLogger } from 'listr2';
import type { Config } from '../config.js';
import { awaitDatabase } from '../database/await-database.js';
import { kyselyOf } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { makeReaderRole } from '../database/reader-role.js';
import { type Dataset, readDataset } from '../dataset/dataset.js';
import { loadDataset } from '../dataset/load.js';
import { isInForce, type LoadedRelease, loadedRelease } from '../dataset/loaded-release.js';
import { markOfFolder } from '../dataset/reading-mark.js';
import { estimator } from './estimate.js';
import { ownFile } from './own-file.js';

/** The folder of the package to load: the dataset of this project where none is set. */
export const packageFolder = ({ PACKAGE_DIR }: Config): string => PACKAGE_DIR ?? ownFile('seeds');

/** A database that is up to date and loaded. */
export interface Prepared {
  readonly orm: MikroORM;
  readonly release: LoadedRelease;
  /** False where the database had this content already. */
  readonly isNew: boolean;
}

interface Progress {
  orm: MikroORM;
  isInForce: boolean;
  migrations: number;
  dataset: Dataset;
  isNew: boolean;
}

// What fails is told once, on standard error, by the program; here only which step it was.
class StepLogger extends ListrLogger {
  override log(...[level, message, options]: Parameters<ListrLogger['log']>): void {
    super.log(level, message, level === 'FAILED' ? undefined : options);
  }
}

const total = ({ tables }: Dataset) => [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);

/**
 * Opens the database, brings its tables up to date and loads the package, showing progress. A package of which every byte is as
 * it was when the release in force was made is not read again.
 */
export async function prepare(config: Config): Promise<Prepared> {
  const folder = packageFolder(config);
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
        title: 'Look whether the dataset is loaded',
        task: async (progress, task) => {
          const mark = await markOfFolder(folder);
          progress.isInForce = mark !== null && (await isInForce(progress.orm as MikroORM, mark));
          task.title = progress.isInForce ? 'The dataset is loaded as it is' : 'The dataset is not loaded as it is';
        },
      },
      {
        title: 'Read and check the dataset',
        enabled: ({ isInForce }) => !isInForce,
        task: async (progress, task) => {
          const dataset = await readDataset(folder);
          progress.dataset = dataset;
          task.title = `Dataset ${dataset.version}: ${total(dataset)} rows, ${dataset.checkCount} checks`;
        },
      },
      {
        title: 'Migrate',
        enabled: ({ isInForce }) => !isInForce,
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
        enabled: ({ isInForce }) => !isInForce,
        task: async (progress, task) => {
          const { orm, dataset, migrations = 0 } = progress as Progress;
          const report = estimator((words) => {
            task.output = words;
          });
          const { isNew, release } = await loadDataset(orm, dataset, { force: migrations > 0, report });
          progress.isNew = isNew;
          task.title = isNew ? `Loaded as release ${release}` : `Release ${release} is already loaded`;
        },
      },
    ],
    {
      renderer: 'default',
      // The command decides what a signal does.
      registerSignalListeners: false,
      rendererOptions: { showErrorMessage: false },
      fallbackRenderer: 'simple',
      fallbackRendererOptions: { logger: new StepLogger({ useIcons: true }) },
      ctx: {},
    },
  );
  try {
    const { orm, isNew = false } = (await tasks.run()) as Progress;
    return { orm, isNew, release: (await loadedRelease(orm)) as LoadedRelease };
  } catch (error) {
    await tasks.ctx?.orm?.close(true);
    throw error;
  }
}
