import { Command } from 'commander';
import { readConfig } from '../config.js';
import { prepare } from './prepare.js';

async function run(folder: string | undefined): Promise<void> {
  const config = readConfig();
  const { orm, dataset, result } = await prepare(folder ? { ...config, PACKAGE_DIR: folder } : config);
  await orm.close(true);
  const { checkCount, discrepancyCount } = dataset;
  process.stdout.write(
    result.isNew
      ? `release ${result.release}: ${checkCount} checks made, ${discrepancyCount} discrepancies found\n`
      : `release ${result.release} has this content already; nothing was changed\n`,
  );
}

export const loadCommand = new Command('load')
  .description('Load a data package as a new release, whole or not at all.')
  .argument('[folder]', 'folder of the package; PACKAGE_DIR or the dataset of this project where absent')
  .action(run);
