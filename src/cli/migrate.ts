import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase, openMemoryDatabase } from '../database/database.js';
import { createMigration, migrate } from '../database/migrate.js';
import { schemaDifference } from '../database/schema-difference.js';
import { UserError } from '../user-error.js';
import { endAtSignal } from './broken-off.js';

interface Options {
  readonly check?: true;
  readonly create?: string;
}

async function run({ check, create }: Options): Promise<void> {
  endAtSignal('migrate');
  // The two for contributors need a database of nobody.
  const orm = await (check || create ? openMemoryDatabase() : openDatabase(readConfig()));
  try {
    const applied = await migrate(orm);
    if (create) {
      process.stdout.write(`${await createMigration(orm, create)}\n`);
    } else if (check) {
      const { up } = await schemaDifference(orm);
      if (up.length > 0)
        throw new UserError(`the migrations do not make what the entities declare; missing:\n${up.join('\n')}`);
      process.stdout.write('the migrations make what the entities declare\n');
    } else process.stdout.write(`migrations applied: ${applied}\n`);
  } finally {
    await orm.close(true);
  }
}

export const migrateCommand = new Command('migrate')
  .option('--check', 'only tell whether the migrations make what the entities declare')
  .option('--create <name>', 'write the migration that is missing')
  .action(run);
