import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.js';
import { readPackage } from '../dataset/package/read-package.js';
import { type ChatModel, completionsAddress } from '../editing/chat-model.js';
import { guessedByModel } from '../editing/model-guess.js';
import { packageTexts, textsFolder } from '../editing/package-check.js';
import { columnsForNumbersOf } from '../editing/package-files.js';
import { suggestionsAsCsv, suggestionsFor } from '../editing/suggestion.js';
import { UserError } from '../user-error.js';

interface Options {
  readonly package?: string;
  readonly documents?: string;
  readonly dates: boolean;
  readonly bare: boolean;
  readonly model?: string;
  readonly modelName?: string;
  readonly modelTimeout: number;
}

/** The model that is to be asked; null where none is. */
function modelOf(
  { model: url, modelName: name, modelTimeout: seconds, bare }: Options,
  key?: string,
): ChatModel | null {
  if (url === undefined && name === undefined) return null;
  if (url === undefined || name === undefined)
    throw new UserError(
      '--model and --model-name go together; expected the address of a server, and a model that it has',
    );
  if (bare) throw new UserError('--bare leaves out the column that tells who guessed; expected it without --model');
  completionsAddress(url);
  return { url, name, key, seconds };
}

function secondsOf(given: string): number {
  const seconds = Number(given);
  if (!(seconds >= 0.1 && seconds <= 3600)) throw new InvalidArgumentError('expected seconds from 0.1 to 3600');
  return seconds;
}

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run(document: string, options: Options): Promise<void> {
  const { PACKAGE_DIR, DOCUMENTS_DIR, MODEL_KEY } = readConfig();
  const model = modelOf(options, MODEL_KEY);
  const folder = options.package ?? PACKAGE_DIR ?? '.';
  const source = await readPackage(folder);
  const texts = await packageTexts(source, await textsFolder(folder, options.documents ?? DOCUMENTS_DIR));
  const lines = new Map([...texts].map(([id, { lines }]) => [id, lines]));
  const all = suggestionsFor(source, lines, document);
  const shown = all.filter(({ isDate }) => options.dates || !isDate);
  const { suggestions, told } = model ? await guessedByModel(shown, source, model) : { suggestions: shown, told: [] };
  const columns = options.bare ? await columnsForNumbersOf(folder, document) : undefined;
  process.stdout.write(suggestionsAsCsv(suggestions, document, columns));
  told.forEach(tell);
}

export const suggestCommand = new Command('suggest')
  .argument('<document>', 'id of the document')
  .option('--package <folder>', 'folder of the package; PACKAGE_DIR or the present folder where absent')
  .option('--documents <folder>', 'folder with the texts; DOCUMENTS_DIR, or `documents` in the package, where absent')
  .option(
    '--bare',
    'only rows, in the columns of the file with the observations of the document, to be added to it',
    false,
  )
  .option('--no-dates', 'leave out what is a part of a date')
  .option(
    '--model <url>',
    'ask a language model too, at a server that speaks the protocol of OpenAI (/chat/completions), such as http://localhost:11434/v1: ' +
      'the numbers with the words around them, and what the package has to choose from, are sent there; MODEL_KEY is its key',
  )
  .option('--model-name <name>', 'the model, by the name that the server has for it')
  .option('--model-timeout <seconds>', 'how long the model may take for twenty numbers', secondsOf, 120)
  .action(run);
