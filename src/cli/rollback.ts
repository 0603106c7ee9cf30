import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase } from '../database/database.js';
import { isMigrated } from '../database/migrate.js';
import { rollBack } from '../dataset/roll-back.js';
import { UserError } from '../user-error.js';
import { endAtSignal } from './broken-off.js';

async function run(name: string): Promise<void> {
  endAtSignal('rollback');
  const { DATABASE_URL, DATA_DIR } = readConfig();
  // Without the limits of requests, and from no replica: it reads a whole package, as it is now.
  const orm = await openDatabase({ DATABASE_URL, DATA_DIR });
  try {
    if (!(await isMigrated(orm)))
      throw new UserError(
        'the tables are not those of this program: bring them up to date with `migrate`, and begin again',
      );
    const { release, isNew, to } = await rollBack(orm, name);
    process.stdout.write(
      isNew
        ? `release ${release} has the content of release ${to.sequence} (${to.version}); give PACKAGE_DIR that package too, for the next start loads what is there\n`
        : `release ${release} has the content of release ${to.sequence} (${to.version}) already; nothing was changed\n`,
    );
  } finally {
    await orm.close(true);
  }
}

export const rollbackCommand = new Command('rollback')
  .argument('<release>', 'its id or number, its version, or its version and the beginning of its hash')
  .action(run);
