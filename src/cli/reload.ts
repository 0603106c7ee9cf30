import type { MikroORM } from '@mikro-orm/postgresql';
import { readDataset } from '../dataset/dataset.js';
import { loadDataset } from '../dataset/load.js';
import { InvalidPackage } from '../dataset/package/fault.js';
import { watchFolders } from '../editing/watch-folders.js';
import { UserError } from '../user-error.js';

/**
 * Loads packages again whenever one of them is saved: each as a release of its own where it says something else. What is wrong with it is
 * told, and the release before stays in force.
 * @param stop ends it, after a load that has begun
 */
export async function reloadOnSave(orm: MikroORM, folders: readonly string[], stop: AbortSignal): Promise<void> {
  for await (const _ of watchFolders([...folders], stop)) {
    const begun = performance.now();
    try {
      for (const folder of folders) {
        const { isNew, release } = await loadDataset(orm, await readDataset(folder));
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        if (isNew) process.stdout.write(`saved: loaded as release ${release} in ${seconds} s\n`);
      }
    } catch (error) {
      if (!(error instanceof InvalidPackage || error instanceof UserError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
  }
}
