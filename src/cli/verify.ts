import { Command } from 'commander';
import { readConfig, UserError } from '../config.js';
import { verifyPackage } from '../dataset/verify.js';
import { packageFolder } from './prepare.js';

async function run(documents: string): Promise<void> {
  const result = await verifyPackage(packageFolder(readConfig()), documents);
  if (result.documents.length === 0)
    throw new UserError(
      `no file in ${documents} is the text of a document of the package; they are recognised by their SHA-256`,
    );
  process.stdout.write(
    `${result.figures} numbers stand on their lines and ${result.citations} other citations point to text, in ${result.documents.length} documents\n`,
  );
  if (result.missing.length > 0) process.stdout.write(`without a text: ${result.missing.join(', ')}\n`);
}

export const verifyCommand = new Command('verify')
  .description('Check every citation against the texts of the documents, and that nothing was copied out of them.')
  .argument('<documents>', 'folder with the texts')
  .action(run);
