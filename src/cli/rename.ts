import { Command } from 'commander';
import { readConfig } from '../config.js';
import { renameId } from '../editing/rename-id.js';

async function run(id: string, to: string, { package: given }: { readonly package?: string }): Promise<void> {
  const folder = given ?? readConfig().PACKAGE_DIR ?? '.';
  const renamed = await renameId(folder, id, to);
  const lines = [
    ...[...renamed.cells].map(([file, count]) => `${file}: ${count} ${count === 1 ? 'cell' : 'cells'}`),
    `${renamed.from} of ${renamed.table} is ${renamed.to} now; the former id is kept, and still answers`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

export const renameCommand = new Command('rename')
  .argument('<old>', 'its id, such as measure:staff')
  .argument('<new>', 'the id it is to have')
  .option('--package <folder>', 'folder of the package; PACKAGE_DIR or the present folder where absent')
  .action(run);
