import type { LoadingSession } from '../database/loading-session.js';
import { UserError } from '../user-error.js';
import { scopeOf } from './dataset-tables.js';
import { quotedName } from './replace-rows.js';
import type { StoredTables } from './table-row.js';

// A release corrects what is there: where so many rows go, a file is more likely missing than meant to go.
const mostLost = 0.1;

interface Count {
  readonly table: string;
  readonly rows: number;
}

/** How many rows of a dataset some tables have now. */
async function countsOf(
  { query }: LoadingSession,
  dataset: string,
  tables: Iterable<string>,
): Promise<readonly Count[]> {
  const counts = Array.from(
    tables,
    (table) =>
      `select '${table}' as table, count(*)::int as rows from ${quotedName(table)} as o where ${scopeOf(table, dataset)}`,
  );
  return counts.length === 0 ? [] : query<Count>(counts.join(' union all '));
}

/**
 * Sees that a release keeps most of the rows there are.
 * @param dataset its global id
 * @param after the rows that it will have
 * @throws UserError where more than a tenth of those of a table would be gone
 */
export async function requireFewLost(session: LoadingSession, dataset: string, after: StoredTables): Promise<void> {
  const lost = (await countsOf(session, dataset, after.keys())).flatMap(({ table, rows }) => {
    const left = after.get(table)?.length ?? 0;
    return rows - left > rows * mostLost ? [`${table} would have ${left} rows of ${rows}`] : [];
  });
  if (lost.length > 0)
    throw new UserError(
      `the release would lose more than a tenth of what is there: ${lost.join(', ')}; nothing was loaded. Load it with --allow-loss if that is meant`,
    );
}
