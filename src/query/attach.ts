import type { FieldNode } from 'graphql';
import type { Connection } from '../graph/connection.js';
import { areSameNodes } from '../graph/selection.js';
import type { Row } from './row.js';
import type { Loaded, SelectedList, SelectedReference, Shape } from './shape.js';

/** The object in which a reference stands: the row, or an embedded value of it; null where there is no such value. */
export function ownerOf(row: Row, { within }: SelectedReference): Record<string, unknown> | null {
  let owner: Record<string, unknown> | null = row;
  for (const step of within) owner = (owner?.[step] ?? null) as Record<string, unknown> | null;
  return owner;
}

/** Puts into rows what they refer to by one reference; where only ids are selected, the row has them already. */
export function attach(rows: readonly Row[], reference: SelectedReference, found?: ReadonlyMap<string, Row>): void {
  const { name, key, shape } = reference;
  for (const row of rows) {
    const owner = ownerOf(row, reference);
    if (!owner) continue;
    // An embedded value has none of its parts that are null.
    const id = (owner[key] ?? null) as string | null;
    if (id === null) owner[name] = null;
    else if (shape) owner[name] = found?.get(id) ?? null;
    else owner[name] ??= { id };
  }
}

// No name of a value: rows have them by the names of the schema.
const belowRow = Symbol('below');

interface Below {
  readonly lists: readonly SelectedList[];
  readonly loaded: Loaded;
}

/** Puts into rows all they refer to and the lists they have, as far as they were read with them. */
export function attachAll(rows: readonly Row[], { references, lists }: Shape, loaded: Loaded): void {
  for (const reference of references) attach(rows, reference, loaded.rows.get(reference));
  if (lists.length === 0) return;
  const read: Below = { lists, loaded };
  for (const row of rows as readonly { [belowRow]?: Below }[]) row[belowRow] = read;
}

/** The page of a list that was read with the row that has it; undefined where it was not. */
export function pageBelow(row: Row, fieldNodes: readonly FieldNode[]): Connection<Row> | undefined {
  const read = (row as { readonly [belowRow]?: Below })[belowRow];
  const list = read?.lists.find((other) => areSameNodes(other.fieldNodes, fieldNodes));
  if (!read || !list) return undefined;
  const { pages, counts } = read.loaded;
  return list.connection(
    pages.get(list)?.get(row.id) ?? [],
    read.loaded,
    list.counts ? (counts.get(list)?.get(row.id) ?? 0) : undefined,
  );
}
