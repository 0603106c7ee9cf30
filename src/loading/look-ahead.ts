import { isRecord } from '../graph/is-record.js';
import { attach, ownerOf } from '../query/attach.js';
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

/** A row that several fields of a request show, for one of them: what each puts into it is its own. */
function copyOf(row: Row): Row {
  const copy: Record<string, unknown> = { ...row };
  for (const [name, value] of Object.entries(row))
    if (isRecord(value) && value.owner === row) copy[name] = { ...value, owner: copy };
  return copy as Row;
}

/**
 * Rows that are kept for all fields of a request, with the rows they refer to as far as this field selects them: see
 * `lookAhead`.
 */
export async function ownRows(
  loaders: Loaders,
  rows: readonly Row[],
  references: readonly SelectedReference[],
): Promise<readonly Row[]> {
  const own = rows.map(copyOf);
  await lookAhead(loaders, own, references);
  return own;
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
