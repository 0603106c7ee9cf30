import { Command } from 'commander';
import { readConfig } from '../config.js';
import { InvalidPackage } from '../dataset/package/fault.js';
import type { Coverage } from '../dataset/verification/coverage.js';
import { verifyPackage } from '../dataset/verification/verify.js';
import { UserError } from '../user-error.js';
import { packageFolders } from './prepare.js';

// Rounded down, so that only all of them are 100%.
const percent = ({ words, uncovered }: Coverage) =>
  words === 0 ? '100' : (Math.floor((1000 * (words - uncovered.length)) / words) / 10).toFixed(1).replace('.0', '');

async function run(documents: string): Promise<void> {
  for (const folder of packageFolders(readConfig())) await verifyFolder(folder, documents);
}

async function verifyFolder(folder: string, documents: string): Promise<void> {
  const result = await verifyPackage(folder, documents);
  if (result.documents.length === 0)
    throw new UserError(
      `no file in ${documents} is the text of a document of the package; they are recognised by their SHA-256`,
    );
  const { citations, figures, read, declared, names, dates, coverage, missing, faults } = result;
  const lines = [
    `${citations} citations, in ${result.documents.length} documents`,
    `${figures} numbers looked for on their lines: ${read} values compared with what is printed, ${declared} declared as our conversion`,
    `${names} names and titles, and the dates of ${dates} rows`,
    ...coverage.map(
      (one) =>
        `${one.document}: ${percent(one)}% of ${one.words} numerals and number words accounted for, ${one.uncovered.length} open`,
    ),
    ...(missing.length > 0 ? [`without a text: ${missing.join(', ')}`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (faults.length > 0) throw new InvalidPackage(faults);
  process.stdout.write('everything holds\n');
}

export const verifyCommand = new Command('verify').argument('<documents>', 'folder with the texts').action(run);
