import DataLoader from 'dataloader';
import { type EntityClass, entityOfId, optionsOf } from '../../graph/entity-metadata.js';
import { oncePer } from '../../graph/once.js';
import type { Loaders } from '../../loading/loaders.js';
import type { Row } from '../../query/row.js';
import { tableColumns } from '../../query/shape.js';
import { identifier, literal, type Sql, sql } from '../../query/sql.js';
import type { FieldChange } from './field-change.js';

type Content = Readonly<Record<string, unknown>>;

/** What a row was before a release, and what that made it: a later release may have kept that, or it is still so. */
function statesAround(table: string, changes: readonly Row[]): Sql {
  const former = sql`f.table_name = ${literal(table)} and f.key = k.subject and f.other = ''`;
  return sql`select k.id as c0, before.content::text as c1,
      (case when later.key is null then to_jsonb(t) else later.content end)::text as c2
    from unnest(${changes.map(({ id }) => id)}::text[], ${changes.map(({ subject }) => subject)}::text[],
      ${changes.map(({ sequence }) => String(sequence))}::int[]) as k(id, subject, sequence)
    left join lateral (select f.content from former_row as f where ${former} and f.until = k.sequence) as before on true
    left join lateral (select f.key, f.content from former_row as f where ${former} and f.since = k.sequence) as later on true
    left join ${identifier(table)} as t on t.id = k.subject`;
}

const asText = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join('; ') : String(value);
};

/** The values that differ, by the names of their fields. */
function differences(entity: EntityClass, before: Content, after: Content): readonly FieldChange[] {
  return tableColumns(entity).flatMap(({ column, path, reference }) => {
    const [was, is] = [asText(before[column]), asText(after[column])];
    if (was === is || column === 'id') return [];
    const name = [...path.slice(0, -1), reference?.name ?? path.at(-1)].join('.');
    return [{ name, before: was, after: is }];
  });
}

const contentIn = (text: unknown): Content => (typeof text === 'string' ? JSON.parse(text) : {});

const changes = oncePer(
  ({ reader }: Loaders) =>
    new DataLoader<Row, readonly FieldChange[]>(async (rows) => {
      const byEntity = Map.groupBy(rows, ({ subject }) => entityOfId(String(subject)));
      const found = new Map<string, readonly FieldChange[]>();
      await Promise.all(
        [...byEntity].map(async ([entity, ofEntity]) => {
          if (!entity) return;
          for (const { c0, c1, c2 } of await reader.lookUp(3, statesAround(optionsOf(entity).table, ofEntity)))
            found.set(String(c0), differences(entity, contentIn(c1), contentIn(c2)));
        }),
      );
      return rows.map(({ id }) => found.get(id) ?? []);
    }),
);

/** What a release changed of a row, field by field; of all rows of one table by one statement. */
export const fieldChangesOf = (change: Row, loaders: Loaders): Promise<readonly FieldChange[]> =>
  changes(loaders).load(change);
