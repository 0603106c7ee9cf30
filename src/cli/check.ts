import { Command, Option } from 'commander';
import { readConfig } from '../config.js';
import { rememberStretches } from '../domain/printed.js';
import {
  type CheckFormat,
  changesBetween,
  checkFormats,
  faultLine,
  reportOf,
  verdict,
} from '../editing/check-report.js';
import { checkPackage, type PackageCheck, textsFolder } from '../editing/package-check.js';
import { watchFolders } from '../editing/watch-folders.js';
import { packageFolder } from './prepare.js';

interface Options {
  readonly documents?: string;
  readonly format: CheckFormat;
  readonly complete: boolean;
  readonly watch: boolean;
  readonly all: boolean;
}

const hasErrors = ({ faults }: PackageCheck) => faults.some(({ severity }) => severity === 'error');

const tell = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

// Enough for the texts that the rows of some thousand facts cite.
const mostRemembered = 16_000_000;

async function watchPackage(folder: string, options: Options): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  rememberStretches(mostRemembered);
  const texts = await textsFolder(folder, options.documents);
  const folders = new Set([folder, ...(texts === null ? [] : [texts])]);
  // Before the first check, so that nothing that is saved meanwhile is missed.
  const saves = watchFolders([...folders], stop.signal);
  let saved = saves.next();
  let before = await checkPackage(folder, options);
  tell(['checking', reportOf(before, 'text'), 'checked; waiting for a save']);
  for (; !(await saved).done; saved = saves.next()) {
    const begun = performance.now();
    const after = await checkPackage(folder, options);
    const changes = changesBetween(before, after);
    before = after;
    tell([
      'checking',
      ...(options.all ? after.faults.map(faultLine) : []),
      ...(changes.length > 0 ? changes : ['nothing changed']),
      verdict(after),
      `checked in ${((performance.now() - begun) / 1000).toFixed(2)} s; waiting for a save`,
    ]);
  }
}

async function run(given: string | undefined, options: Options): Promise<void> {
  const config = readConfig();
  const folder = given ?? packageFolder(config);
  const documents = options.documents ?? config.DOCUMENTS_DIR;
  const how = { ...options, ...(documents !== undefined && { documents }) };
  if (options.watch) return watchPackage(folder, how);
  const check = await checkPackage(folder, how);
  tell([reportOf(check, options.format)]);
  if (hasErrors(check)) process.exitCode = 1;
}

export const checkCommand = new Command('check')
  .argument('[folder]', 'folder of the package; PACKAGE_DIR or the dataset of this project where absent')
  .option('--documents <folder>', 'folder with the texts; DOCUMENTS_DIR, or `documents` in the package, where absent')
  .addOption(new Option('--format <format>', 'how it is told').choices(checkFormats).default('text'))
  .option('--complete', 'take each number of a text that nothing accounts for as an error', false)
  .option('--watch', 'check again at each save, and tell what changed', false)
  .option('--all', 'with --watch, tell every fault each time, as editors need', false)
  .action(run);
