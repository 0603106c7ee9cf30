#!/usr/bin/env -S node --max-semi-space-size=16 --heap-growing-percent=100
import './node-version.js';
import { Command } from 'commander';
import { failureOf } from '../database/database-failure.js';
import { DatabaseTimeout } from '../database/database-timeout.js';
import { InvalidPackage } from '../dataset/package/fault.js';
import { UserError } from '../user-error.js';
import { commands } from './commands.js';
import { settingsHelp } from './settings-help.js';

const program = new Command('cafcass-graph')
  .description('A graph of what public documents say, each number with the line it was printed on.')
  .addHelpText('afterAll', settingsHelp);

// Of `help load` too, `load` is what is called.
const called = process.argv.slice(2).find((word) => commands.has(word));
for (const [name, { listed, read }] of commands) program.addCommand(name === called ? await read() : listed);

const tooSlow = {
  happened: 'the database did not answer within STATEMENT_TIMEOUT',
  remedy: 'raise it, or see what keeps the database busy',
};

try {
  await program.parseAsync();
} catch (error) {
  // What a person can mend is told in words; a fault of the program keeps its trace.
  const isTheirs = error instanceof UserError || error instanceof InvalidPackage;
  const failure = error instanceof DatabaseTimeout ? tooSlow : failureOf(error);
  // What writes says itself what became of it.
  const inWords = failure
    ? `${failure.happened}; what is loaded stays as it is; ${failure.remedy}, and begin again`
    : undefined;
  process.stderr.write(`${isTheirs ? error.message : (inWords ?? (error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
}
