import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { addDocument, type DocumentDescription } from '../editing/new-document.js';

interface Options extends Omit<DocumentDescription, 'texts'> {
  readonly package?: string;
  readonly keep: boolean;
}

async function run(file: string, { package: given, keep, ...described }: Options): Promise<void> {
  const { PACKAGE_DIR, DOCUMENTS_DIR } = readConfig();
  const folder = given ?? PACKAGE_DIR ?? '.';
  const texts = keep ? null : (DOCUMENTS_DIR ?? join(folder, 'documents'));
  const { id, title, lines, pages, sha256, text, empty } = await addDocument(folder, file, { ...described, texts });
  const said = [
    `${id}: “${title}”, ${lines} lines${pages === null ? '' : ` on ${pages} pages`}`,
    `text      ${text}`,
    `sha256    ${sha256}`,
    ...(empty.length > 0 ? [`left empty in documents.csv: ${empty.join(', ')}`] : []),
    `next: cafcass-graph suggest ${id} --package ${folder}`,
  ];
  process.stdout.write(`${said.join('\n')}\n`);
}

export const addCommand = new Command('add')
  .argument('<file>', 'a text in UTF-8, in which a form feed ends a page, or a PDF')
  .option('--package <folder>', 'folder of the package; PACKAGE_DIR or the present folder where absent')
  .option('--id <id>', 'its id; made of the title, or of the name of the file, where absent')
  .option('--title <title>', 'its title; that of the PDF, or the name of the file, where absent')
  .option('--kind <kind>', 'what it is, such as report or letter')
  .option('--subject <name>', 'the body it is about; that of the other documents where absent')
  .option('--published <words>', 'when it came out, as it is printed, such as July 2024')
  .option('--address <url>', 'where it can be read')
  .option(
    '--keep',
    'leave the text where it is; a copy in DOCUMENTS_DIR, or `documents` in the package, where absent',
    false,
  )
  .action(run);
