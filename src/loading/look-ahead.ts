import type { Row } from '../query/row.js';
import type { ReferencePlace } from '../query/shape.js';
import { attach, holderOf } from '../query/together.js';
import type { Loaders } from './loaders.js';

function idsOf(rows: readonly Row[], place: ReferencePlace): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = holderOf(row, place)?.[place.key];
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
  references: readonly ReferencePlace[],
): Promise<void> {
  await Promise.all(
    references.map(async (place) => {
      const ids = place.shape ? idsOf(rows, place) : undefined;
      attach(rows, place, place.shape && ids?.size ? await loaders.rows(place.shape, ids) : undefined);
    }),
  );
}
