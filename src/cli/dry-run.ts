import { access } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Config } from '../config.js';
import { awaitDatabase } from '../database/await-database.js';
import { databaseOf, kyselyOf } from '../database/database.js';
import { examinePackage } from '../dataset/examined-package.js';
import { InvalidPackage } from '../dataset/package/fault.js';
import { publishedPackages } from '../dataset/published-package.js';
import { type ComparedPackage, type PackageDifference, packageDifference } from '../editing/package-difference.js';
import { UserError } from '../user-error.js';
import { comparedPackage } from './diff.js';

/** Whether there is a database, which an embedded one is only once something was loaded. */
const isThere = async ({ DATABASE_URL, DATA_DIR }: Config): Promise<boolean> =>
  DATABASE_URL !== undefined ||
  access(DATA_DIR).then(
    () => true,
    () => false,
  );

/** The package in force of a dataset, by its name; null where it is not loaded. */
async function loadedPackage(config: Config, name: string): Promise<ComparedPackage | null> {
  if (!(await isThere(config))) return null;
  const { DATABASE_URL, DATA_DIR, DATABASE_WAIT } = config;
  // Without the limits of requests, and from no replica: it reads a whole package, as it is now.
  const orm = await awaitDatabase({ DATABASE_URL, DATA_DIR, DATABASE_WAIT }, () => {});
  try {
    const { rows } = await sql`select where to_regclass('dataset') is not null`.execute(kyselyOf(orm));
    if (rows.length === 0) return null;
    const source = await publishedPackages(databaseOf(orm)).read({}, name);
    return source && { source, examined: examinePackage(source) };
  } catch (error) {
    if (!(error instanceof InvalidPackage)) throw error;
    throw new UserError(
      'the package of the release in force was made for another version of this program, and cannot be compared; use `diff` with its folder',
      { cause: error },
    );
  } finally {
    await orm.close(true);
  }
}

/** What loading the package in a folder would change in the database, which stays as it is. */
export async function dryRun(config: Config, folder: string): Promise<PackageDifference> {
  const after = await comparedPackage(folder);
  return packageDifference(await loadedPackage(config, after.source.name), after);
}
