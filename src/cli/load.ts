import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { releaseCounts } from '../dataset/release-counts.js';
import { verifyPackage } from '../dataset/verification/verify.js';
import { countLine } from '../editing/difference-report.js';
import { endAtSignal } from './broken-off.js';
import { type DifferenceFormat, differenceFormat, tellDifference } from './diff.js';
import { dryRun } from './dry-run.js';
import { invalidIn, onePackage, packageFolders, prepare } from './prepare.js';

interface Options {
  readonly allowLoss: boolean;
  readonly dryRun: boolean;
  readonly format: DifferenceFormat;
}

async function run(folders: readonly string[], options: Options): Promise<void> {
  // A load makes much and keeps little of it: what is gone is to be cleared away before more memory is taken. How large the young
  // generation may become is settled before a program begins: `npm run cli` and the command itself keep it small.
  setFlagsFromString('--heap-growing-percent=15');
  const config = readConfig();
  endAtSignal('load');
  const packages = folders.length > 0 ? folders : packageFolders(config);
  if (options.dryRun) return tellDifference(await dryRun(config, onePackage(packages)), options.format);
  for (const folder of config.DOCUMENTS_DIR ? packages : []) {
    const { contrary } = await verifyPackage(folder, config.DOCUMENTS_DIR as string);
    if (contrary.length > 0) throw invalidIn(folder, contrary);
  }
  const care = { refuseOldVersion: true, refuseLoss: !options.allowLoss };
  const { orm, release, loads } = await prepare(config, { care, folders: packages });
  const made = loads.filter(({ isNew }) => isNew);
  for (const { release, dataset } of made) {
    const counts = await releaseCounts(orm, release);
    process.stdout.write(
      [
        `release ${release} of ${dataset.name}: ${dataset.checkCount} checks made, ${dataset.discrepancyCount} discrepancies found\n`,
        ...counts.map(({ type, added, changed, removed }) => `  ${countLine(type, added, changed, removed)}\n`),
      ].join(''),
    );
  }
  await orm.close(true);
  if (made.length === 0)
    process.stdout.write(`release ${release.sequence} has this content already; nothing was changed\n`);
}

export const loadCommand = new Command('load')
  .argument('[folders...]', 'folders of the packages; PACKAGE_DIR or the dataset of this project where absent')
  .option('--allow-loss', 'load it even if more than a tenth of the rows of a table would be gone', false)
  .option('--dry-run', 'tell what would change, and leave the database as it is', false)
  .addOption(differenceFormat('how a dry run is told'))
  .action(run);
