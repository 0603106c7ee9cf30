import { delimiter } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { prepare } from './prepare.js';

async function run(folders: readonly string[], { allowLoss = false }: { readonly allowLoss?: boolean }): Promise<void> {
  // A load makes much and keeps little of it: what is gone is to be cleared away before more memory is taken.
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--max-semi-space-size=16');
  const config = readConfig();
  const { orm, release, loads } = await prepare(
    folders.length > 0 ? { ...config, PACKAGE_DIR: folders.join(delimiter) } : config,
    { refuseOldVersion: true, refuseLoss: !allowLoss },
  );
  await orm.close(true);
  const made = loads.filter(({ isNew }) => isNew);
  for (const { release, dataset } of made)
    process.stdout.write(
      `release ${release} of ${dataset.name}: ${dataset.checkCount} checks made, ${dataset.discrepancyCount} discrepancies found\n`,
    );
  if (made.length === 0)
    process.stdout.write(`release ${release.sequence} has this content already; nothing was changed\n`);
}

export const loadCommand = new Command('load')
  .description('Load data packages, each as a new release of its dataset, whole or not at all.')
  .argument('[folders...]', 'folders of the packages; PACKAGE_DIR or the dataset of this project where absent')
  .option('--allow-loss', 'load it even if more than a tenth of the rows of a table would be gone')
  .action(run);
