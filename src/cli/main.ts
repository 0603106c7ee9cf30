#!/usr/bin/env -S node --max-semi-space-size=16 --heap-growing-percent=100
import './node-version.js';
import { Command } from 'commander';
import { failureOf } from '../database/database-failure.js';
import { InvalidPackage } from '../dataset/package/fault.js';
import { UserError } from '../user-error.js';
import { addCommand } from './add.js';
import { checkCommand } from './check.js';
import { diffCommand } from './diff.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { loadCommand } from './load.js';
import { mcpCommand } from './mcp.js';
import { migrateCommand } from './migrate.js';
import { printSchemaCommand } from './print-schema.js';
import { renameCommand } from './rename.js';
import { rollbackCommand } from './rollback.js';
import { serveCommand } from './serve.js';
import { settingsHelp } from './settings-help.js';
import { suggestCommand } from './suggest.js';
import { unloadCommand } from './unload.js';
import { verifyCommand } from './verify.js';

const program = new Command('cafcass-graph')
  .description('A graph of what public documents say, each number with the line it was printed on.')
  .addCommand(serveCommand)
  .addCommand(mcpCommand)
  .addCommand(migrateCommand)
  .addCommand(loadCommand)
  .addCommand(unloadCommand)
  .addCommand(rollbackCommand)
  .addCommand(initCommand)
  .addCommand(addCommand)
  .addCommand(suggestCommand)
  .addCommand(checkCommand)
  .addCommand(renameCommand)
  .addCommand(diffCommand)
  .addCommand(verifyCommand)
  .addCommand(explainCommand)
  .addCommand(printSchemaCommand)
  .addHelpText('afterAll', settingsHelp);

try {
  await program.parseAsync();
} catch (error) {
  // What a person can mend is told in words; a fault of the program keeps its trace.
  const isTheirs = error instanceof UserError || error instanceof InvalidPackage;
  const failure = failureOf(error);
  const inWords = failure ? `${failure.happened}: ${failure.remedy}, and begin again` : undefined;
  process.stderr.write(`${isTheirs ? error.message : (inWords ?? (error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
}
