import { versionedTables } from '../domain/former-tables.js';
import { entities } from '../domain/registry.js';
import { optionsOf } from '../graph/entity-metadata.js';
import { once } from '../graph/once.js';
import type { VersionedTable } from '../query/versioned-table.js';
import { type NoteChanges, quotedName } from './replace-rows.js';

// What has no id has no name by which its changes could be told.
const toldTables = once(() => new Set(entities.map((entity) => optionsOf(entity).table)));
const keptTables = once(() => new Map(versionedTables().map((table) => [table.name, table])));

/** Tells what a release did to each row. */
const tellChanges =
  (sequence: number): NoteChanges =>
  async (session, changes) => {
    await session.query(
      `insert into release_change (id, release_id, sequence, kind, subject)
        select 'release-change:' || $1::int || '-' || coalesce(n.id, o.id), 'release:' || $1::int, $1::int,
          case when o.id is null then 'ADDED' when n.id is null then 'REMOVED' else 'CHANGED' end, coalesce(n.id, o.id)
        from ${changes}`,
      [sequence],
    );
  };

/** The values of a row `o` as JSON, but for a long text; null where there is no such row. */
function contentOf({ key: [key], values, longText }: VersionedTable): string {
  if (!longText) return 'to_jsonb(o)';
  const named = values.filter((column) => column !== longText).map((column) => `'${column}', o.${quotedName(column)}`);
  return `case when o.${quotedName(key)} is not null then jsonb_build_object(${named.join(', ')}) end`;
}

/** Keeps what each row was until a release, for those who ask as of one before. */
const keepFormer =
  (table: VersionedTable, sequence: number): NoteChanges =>
  async (session, changes) => {
    const {
      name,
      key: [key, other],
      longText,
    } = table;
    const either = (column: string) => `coalesce(n.${quotedName(column)}, o.${quotedName(column)})`;
    await session.query(
      `insert into former_row (table_name, key, other, since, until, content, long_text)
        select $1, named.key, named.other, coalesce(
          (select max(f.until) from former_row as f
            where f.table_name = $1 and f.key = named.key and f.other = named.other), 1), $2, named.content, named.long_text
        from (select ${either(key)} as key, ${other ? either(other) : `''`} as other, ${contentOf(table)} as content,
            ${longText ? `o.${quotedName(longText)}` : 'null'} as long_text
          from ${changes}) as named`,
      [name, sequence],
    );
  };

/**
 * What is done with the rows of a table that a release changes.
 * @param isTold whether each change is told: not of the first release of a dataset, of which all is new
 */
export function notesOf(table: string, sequence: number, isTold = true): NoteChanges {
  const kept = keptTables().get(table);
  const notes = [
    ...(isTold && toldTables().has(table) ? [tellChanges(sequence)] : []),
    ...(kept ? [keepFormer(kept, sequence)] : []),
  ];
  return async (session, changes) => {
    for (const note of notes) await note(session, changes);
  };
}
