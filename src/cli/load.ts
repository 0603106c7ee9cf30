import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { prepare } from './prepare.js';

async function run(folder: string | undefined): Promise<void> {
  // A load makes much and keeps little of it: what is gone is to be cleared away before more memory is taken.
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--max-semi-space-size=16');
  const config = readConfig();
  const { orm, release, isNew } = await prepare(folder ? { ...config, PACKAGE_DIR: folder } : config);
  await orm.close(true);
  const { sequence, checks, discrepancies } = release;
  process.stdout.write(
    isNew
      ? `release ${sequence}: ${checks} checks made, ${discrepancies} discrepancies found\n`
      : `release ${sequence} has this content already; nothing was changed\n`,
  );
}

export const loadCommand = new Command('load')
  .description('Load a data package as a new release, whole or not at all.')
  .argument('[folder]', 'folder of the package; PACKAGE_DIR or the dataset of this project where absent')
  .action(run);
