import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { databaseOf } from '../database/database.js';
import { UserError } from '../user-error.js';
import { readDataset } from './dataset.js';
import { type LoadResult, loadDataset } from './load.js';
import { type PublishedPackage, publishedPackages } from './published-package.js';

/** What came of going back. */
export interface RolledBack extends LoadResult {
  /** The release whose package is in force again. */
  readonly to: PublishedPackage['release'];
}

/**
 * Makes the package of an earlier release the one in force of its dataset again, as a release of its own: no other is changed.
 * @param name names the release, as `asOf` does
 * @throws UserError where there is no such release, or its package was not kept
 */
export async function rollBack(orm: MikroORM, name: string): Promise<RolledBack> {
  const released = await publishedPackages(databaseOf(orm))
    .sourceOf({ asOf: name })
    .catch((error: unknown) => {
      throw error instanceof GraphQLError
        ? new UserError(error.message.replace(/^asOf/, 'rollback'), { cause: error })
        : error;
    });
  if (!released)
    throw new UserError(`release ${name} has no package to go back to: it took its dataset out, or nothing is loaded`);
  const { source, release } = released;
  return { ...(await loadDataset(orm, await readDataset(source))), to: release };
}
