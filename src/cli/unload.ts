import { Command } from 'commander';
import { readConfig } from '../config.js';
import { awaitDatabase } from '../database/await-database.js';
import { isMigrated } from '../database/migrate.js';
import { unloadDataset } from '../dataset/unload.js';
import { UserError } from '../user-error.js';
import { endAtSignal } from './broken-off.js';

async function run(name: string): Promise<void> {
  endAtSignal('unload');
  const orm = await awaitDatabase(readConfig(), (words) => process.stderr.write(`${words}\n`));
  try {
    if (!(await isMigrated(orm)))
      throw new UserError('nothing is loaded in the tables of this program; `migrate` brings older ones up to date');
    const release = await unloadDataset(orm, name);
    process.stdout.write(`release ${release}: ${name} is no longer in the graph\n`);
  } finally {
    await orm.close(true);
  }
}

export const unloadCommand = new Command('unload').argument('<name>', 'name of its package').action(run);
