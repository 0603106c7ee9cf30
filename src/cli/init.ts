import { join } from 'node:path';
import { Command } from 'commander';
import { makePackage } from '../editing/new-package.js';

async function run(folder: string, { title }: { readonly title?: string }): Promise<void> {
  const written = await makePackage(folder, title);
  const lines = [
    ...written.map((path) => `wrote ${join(folder, path)}`),
    `next: cafcass-graph add <text or PDF> --package ${folder}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

export const initCommand = new Command('init')
  .argument('<folder>', 'an empty folder, or one that is to be made')
  .option('--title <title>', 'title of the package; the name of the folder where absent')
  .action(run);
