import {
  type Collection,
  type EntityClass,
  generatedColumns,
  type LinkTable,
  membersOf,
  optionsOf,
} from '../graph/entity-metadata.js';
import { tableColumns } from './shape.js';

/** A table whose rows are told apart by release. */
export interface VersionedTable {
  readonly name: string;
  /** The columns that name a row: its id, or the two of a table of links. */
  readonly key: readonly [string, string?];
  /** Its other columns. */
  readonly values: readonly string[];
  /** That of them whose text may be longer than JSON can hold, such as of a file; absent where there is none. */
  readonly longText?: string;
}

const isOwnedLink = (by: Collection['by']): by is LinkTable => typeof by !== 'string' && by.owner === true;

const linkTablesOf = (entity: EntityClass): readonly VersionedTable[] =>
  [...membersOf(entity).values()].flatMap((member) =>
    member.kind === 'collection' && isOwnedLink(member.by)
      ? [{ name: member.by.table, key: [member.by.from, member.by.to] as const, values: [] }]
      : [],
  );

/** The tables of entities, and those that link them. */
export function entityTables(entities: readonly EntityClass[]): readonly VersionedTable[] {
  const byTable = Map.groupBy(entities, (entity) => optionsOf(entity).table);
  const tables = [...byTable].map(([name, sharing]): VersionedTable => {
    const columns = new Set(
      sharing.flatMap((entity) => [...tableColumns(entity).map(({ column }) => column), ...generatedColumns(entity)]),
    );
    columns.delete('id');
    return { name, key: ['id'], values: [...columns] };
  });
  const links = entities.flatMap(linkTablesOf);
  return [...tables, ...new Map(links.map((table) => [table.name, table])).values()];
}
