import type { MikroORM } from '@mikro-orm/postgresql';
import { Listr, ListrLogger } from 'listr2';
import type { Config } from '../config.js';
import { openDatabase } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { type Dataset, readDataset } from '../dataset/dataset.js';
import { type LoadResult, loadDataset } from '../dataset/load.js';
import { ownFile } from './own-file.js';

/** The folder of the package to load: the dataset of this project where none is set. */
export const packageFolder = ({ PACKAGE_DIR }: Config): string => PACKAGE_DIR ?? ownFile('seeds');

/** A database that is up to date and loaded. */
export interface Prepared {
  readonly orm: MikroORM;
  readonly dataset: Dataset;
  readonly result: LoadResult;
}

interface Progress {
  orm: MikroORM;
  migrations: number;
  dataset: Dataset;
  result: LoadResult;
}

// What fails is told once, on standard error, by the program; here only which step it was.
class StepLogger extends ListrLogger {
  override log(...[level, message, options]: Parameters<ListrLogger['log']>): void {
    super.log(level, message, level === 'FAILED' ? undefined : options);
  }
}

const total = ({ tables }: Dataset) => [...tables.values()].reduce((sum, rows) => sum + rows.length, 0);

/** Opens the database, brings its tables up to date and loads the package, showing progress. */
export async function prepare(config: Config): Promise<Prepared> {
  const tasks = new Listr<Partial<Progress>>(
    [
      {
        title: 'Read and check the dataset',
        task: async (progress, task) => {
          progress.dataset = await readDataset(packageFolder(config));
          task.title = `Dataset ${progress.dataset.version}: ${total(progress.dataset)} rows, ${progress.dataset.checkCount} checks`;
        },
      },
      {
        title: config.DATABASE_URL ? 'Open the database' : `Open the embedded database in ${config.DATA_DIR}`,
        task: async (progress) => {
          progress.orm = await openDatabase(config);
        },
      },
      {
        title: 'Migrate',
        task: async (progress, task) => {
          progress.migrations = await migrate(progress.orm as MikroORM);
          task.title = `Migrations applied: ${progress.migrations}`;
        },
      },
      {
        title: 'Load the dataset',
        task: async (progress, task) => {
          const { orm, dataset, migrations = 0 } = progress as Progress;
          progress.result = await loadDataset(orm, dataset, { force: migrations > 0 });
          const { isNew, release } = progress.result;
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
    const { orm, dataset, result } = (await tasks.run()) as Progress;
    return { orm, dataset, result };
  } catch (error) {
    await tasks.ctx?.orm?.close(true);
    throw error;
  }
}
