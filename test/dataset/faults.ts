import { type Fault, InvalidPackage } from '../../src/dataset/package/fault.js';
import { checkRules } from '../../src/dataset/rule.js';
import { type AddedRow, packageWith } from './changed-seeds.js';

/** The faults of the dataset with some rows more. */
export async function faultsWith(
  rows: readonly AddedRow[],
): Promise<{ faults: readonly Fault[]; lines: readonly number[] }> {
  const { source, lines } = await packageWith(...rows);
  try {
    checkRules(source);
    return { faults: [], lines };
  } catch (error) {
    if (!(error instanceof InvalidPackage)) throw error;
    return { faults: error.faults, lines };
  }
}
