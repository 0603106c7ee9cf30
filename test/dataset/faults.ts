import { type Fault, InvalidPackage } from '../../src/dataset/package/fault.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { checkRules } from '../../src/dataset/rule.js';
import { type AddedRow, seedsWith } from './changed-seeds.js';

/** The faults of the dataset with some rows more. */
export async function faultsWith(
  rows: readonly AddedRow[],
): Promise<{ faults: readonly Fault[]; lines: readonly number[] }> {
  const { folder, lines } = await seedsWith(...rows);
  const source = await readPackage(folder);
  try {
    checkRules(source);
    return { faults: [], lines };
  } catch (error) {
    if (!(error instanceof InvalidPackage)) throw error;
    return { faults: error.faults, lines };
  }
}
