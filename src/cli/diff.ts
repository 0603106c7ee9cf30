import { Command, Option } from 'commander';
import { examinePackage } from '../dataset/examined-package.js';
import { readPackage } from '../dataset/package/read-package.js';
import { differenceInWords } from '../editing/difference-report.js';
import { type ComparedPackage, type PackageDifference, packageDifference } from '../editing/package-difference.js';

/** Reads a package to be compared. */
export async function comparedPackage(folder: string): Promise<ComparedPackage> {
  const source = await readPackage(folder);
  return { source, examined: examinePackage(source) };
}

const differenceFormats = ['text', 'json'] as const;

/** How a difference is told. */
export type DifferenceFormat = (typeof differenceFormats)[number];

/** The option that says how a difference is told. */
export const differenceFormat = (meaning: string): Option =>
  new Option('--format <format>', meaning).choices(differenceFormats).default('text');

/** Tells a difference on standard output. */
export function tellDifference(difference: PackageDifference, format: DifferenceFormat): void {
  const told = format === 'json' ? JSON.stringify(difference, null, 2) : differenceInWords(difference);
  process.stdout.write(`${told}\n`);
}

async function run(before: string, after: string, { format }: { readonly format: DifferenceFormat }): Promise<void> {
  tellDifference(packageDifference(await comparedPackage(before), await comparedPackage(after)), format);
}

export const diffCommand = new Command('diff')
  .argument('<before>', 'folder of the package as it was')
  .argument('<after>', 'folder of the package as it is now')
  .addOption(differenceFormat('how it is told'))
  .action(run);
