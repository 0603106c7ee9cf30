import { type EntityClass, optionsOf, subtypesOf } from '../graph/entity.js';
import { tableColumns } from '../query/shape.js';
import { observationKey, shortHash } from './natural-key.js';
import type { DataPackage, Row, Value } from './package/data-package.js';
import { sourceTables } from './source-table.js';

/** A row as the database has it: values by column. */
export type TableRow = Readonly<Record<string, Value>>;

/** Every row a release will have, by table. */
export type Tables = ReadonlyMap<string, readonly TableRow[]>;

/** The global ids of statements need the kind of the row, which their references do not say. */
function statementPrefixes({ tables }: DataPackage, statement: EntityClass): (slug: string) => string {
  const byKind = new Map(subtypesOf(statement).map((type) => [optionsOf(type).discriminator, optionsOf(type).prefix]));
  const kinds = new Map((tables.get('statements') ?? []).map(({ values }) => [values.id, String(values.kind)]));
  return (slug) => `${byKind.get(kinds.get(slug) ?? '')}:${slug}`;
}

/** The name of a column in the package: a citation stands there without its prefix, a foreign key without its suffix. */
export const sourceColumn = (column: string): string => column.replace(/^citation_/, '').replace(/_id$/, '');

/** Turns the rows of a package into rows of the database: global ids, and citations and periods in their columns. */
export function tableRows(source: DataPackage): Tables {
  const statement = (sourceTables.statements as { entity: EntityClass }).entity;
  const statementId = statementPrefixes(source, statement);
  const globalId = (entity: EntityClass, slug: string) =>
    entity === statement ? statementId(slug) : `${optionsOf(entity).prefix}:${slug}`;

  const result = new Map<string, TableRow[]>();
  for (const [name, { entity, naturalKey }] of Object.entries(sourceTables)) {
    const columns = tableColumns(entity);
    const slugOf = ({ values }: Row): string => {
      if (!naturalKey) return String(values.id);
      if (name === 'observations') return shortHash(observationKey(values));
      return shortHash(JSON.stringify(naturalKey.map((column) => values[column])));
    };
    const rows = (source.tables.get(name) ?? []).map((row): TableRow => {
      const cells = columns.map(({ column, reference, type }): [string, Value] => {
        if (column === 'id') return [column, globalId(entity, slugOf(row))];
        const value = row.values[sourceColumn(column)] ?? (type === 'list' ? [] : null);
        const isReference = reference && value !== null;
        return [column, isReference ? globalId(reference.target(), String(value)) : value];
      });
      return Object.fromEntries(cells);
    });
    result.set(optionsOf(entity).table, rows);
  }

  const organisation = (sourceTables.organisations as { entity: EntityClass }).entity;
  const links = (source.tables.get('statements') ?? []).flatMap(({ values }) =>
    ((values.organisations ?? []) as readonly string[]).map((slug) => ({
      statement_id: statementId(String(values.id)),
      organisation_id: globalId(organisation, slug),
    })),
  );
  result.set('statement_organisation', links);
  return result;
}
