import { attach, ownerOf } from '../query/eager-load.js';
import type { Row } from '../query/row.js';
import type { SelectedReference } from '../query/shape.js';
import type { Loaders } from './loaders.js';

function idsOf(rows: readonly Row[], reference: SelectedReference): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = ownerOf(row, reference)?.[reference.key];
    if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

/**
 * Puts into rows that were read by themselves the rows they refer to, as far as the query selects them, so that the fields
 * below resolve without a promise: for each relation one batch, and for all relations of a moment one statement.
 */
export async function lookAhead(
  loaders: Loaders,
  rows: readonly Row[],
  references: readonly SelectedReference[],
): Promise<void> {
  await Promise.all(
    references.map(async (reference) => {
      const ids = reference.shape ? idsOf(rows, reference) : undefined;
      attach(rows, reference, reference.shape && ids?.size ? await loaders.rows(reference.shape, ids) : undefined);
    }),
  );
}
