import { Command } from 'commander';
import { readConfig } from '../config.js';
import { readPackage } from '../dataset/package/read-package.js';
import { packageTexts, textsFolder } from '../editing/package-check.js';
import { columnsForNumbersOf } from '../editing/package-files.js';
import { suggestionsAsCsv, suggestionsFor } from '../editing/suggestion.js';

interface Options {
  readonly package?: string;
  readonly documents?: string;
  readonly dates: boolean;
  readonly bare: boolean;
}

async function run(document: string, { package: given, documents, dates, bare }: Options): Promise<void> {
  const { PACKAGE_DIR, DOCUMENTS_DIR } = readConfig();
  const folder = given ?? PACKAGE_DIR ?? '.';
  const source = await readPackage(folder);
  const texts = await packageTexts(source, await textsFolder(folder, documents ?? DOCUMENTS_DIR));
  const lines = new Map([...texts].map(([id, { lines }]) => [id, lines]));
  const all = suggestionsFor(source, lines, document);
  const shown = all.filter(({ isDate }) => dates || !isDate);
  process.stdout.write(
    suggestionsAsCsv(shown, document, bare ? await columnsForNumbersOf(folder, document) : undefined),
  );
}

export const suggestCommand = new Command('suggest')
  .description(
    'List every number of a document for which no row accounts, as rows to fill, with what they may be by what was transcribed before. Nothing is written.',
  )
  .argument('<document>', 'id of the document')
  .option('--package <folder>', 'folder of the package; PACKAGE_DIR or the present folder where absent')
  .option('--documents <folder>', 'folder with the texts; DOCUMENTS_DIR, or `documents` in the package, where absent')
  .option(
    '--bare',
    'only rows, in the columns of the file with the observations of the document, to be added to it',
    false,
  )
  .option('--no-dates', 'leave out what is a part of a date')
  .action(run);
