import type { SourceRow } from './package/data-package.js';

const namesOf = ({ values: { name, title, aliases } }: SourceRow): ReadonlySet<string> =>
  new Set(
    [name ?? title, ...((aliases ?? []) as readonly string[])]
      .filter((form) => typeof form === 'string')
      .map((form) => form.trim().toLowerCase()),
  );

/**
 * Rows of one table that bear one name, and of which not every one says in its note how it differs: one thing may have
 * become two rows.
 * @returns each such row, with the name and another row that bears it
 */
export function rowsOfOneName(
  rows: readonly SourceRow[],
): readonly { readonly row: SourceRow; readonly name: string; readonly other: SourceRow }[] {
  const named = rows.flatMap((row) => [...namesOf(row)].map((name) => ({ name, row })));
  return [...Map.groupBy(named, ({ name }) => name)].flatMap(([name, same]) =>
    same.flatMap(({ row }) => {
      const other = same.find((one) => one.row !== row);
      return other && !row.values.note ? [{ row, name, other: other.row }] : [];
    }),
  );
}
