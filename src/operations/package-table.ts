import type { CellValue, DataPackage, SourceRow } from '../dataset/package/data-package.js';
import { pageLinesOf } from '../dataset/package/page-lines.js';
import type { Field } from '../dataset/profile/table-schema.js';
import { pageOfLine } from '../graph/cited-lines.js';
import { releaseColumn } from './release.js';
import type { Table, TableCell, TableCitation, TableColumn, TableDescription } from './table.js';

const typesOfFields: Readonly<Record<Field['type'], Pick<TableColumn, 'type' | 'format'>>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  list: { type: 'string' },
};

function columnOf({ name, type, description = '', constraints }: Field): TableColumn {
  const values = type === 'string' ? constraints?.enum : undefined;
  return {
    name,
    description,
    nullable: constraints?.required !== true,
    ...typesOfFields[type],
    ...(values && { values }),
  };
}

const isList = (value: CellValue): value is readonly string[] => Array.isArray(value);
const joined = (value: CellValue): TableCell => (isList(value) ? value.join('; ') : value);

/** What the rows of a package cite; none for a row that cites nothing. */
function citationReader({ tables }: DataPackage): (row: SourceRow) => TableCitation[] {
  const pageLines = new Map((tables.get('documents') ?? []).map((row) => [row.values.id, pageLinesOf(row)]));
  return ({ values: { document, first_line: firstLine, last_line: lastLine, section = null } }) => {
    if (typeof document !== 'string' || typeof firstLine !== 'number' || typeof lastLine !== 'number') return [];
    const [page, lastPage] = [firstLine, lastLine].map((line) => pageOfLine(pageLines.get(document) ?? null, line));
    return [
      {
        document,
        path: null,
        page: page ?? null,
        lastPage: lastPage ?? null,
        firstLine,
        lastLine,
        section: section === null ? null : String(section),
      },
    ];
  };
}

/** The names of the tables of a package, in its order. */
export const packageTables = ({ resources }: DataPackage): readonly string[] => [
  ...new Set(resources.map(({ table }) => table)),
];

/** What a table of a package has, without its rows; undefined for a name that no table has. */
export function packageTableDescription(source: DataPackage, name: string): TableDescription | undefined {
  const resources = source.resources.filter(({ table }) => table === name);
  const [first] = resources;
  if (!first) return undefined;
  const { fields, title, description } = first.schema;
  return {
    name,
    title: title ?? first.title ?? name,
    description: description ?? first.description ?? '',
    columns: [...fields.map(columnOf), releaseColumn],
  };
}

/** A table of a package with its rows, each with the release; undefined for a name that no table has. */
export function packageTable(source: DataPackage, name: string, release: string): Table | undefined {
  const table = packageTableDescription(source, name);
  const fields = source.resources.find(({ table }) => table === name)?.schema.fields;
  if (!table || !fields) return undefined;
  const rows = source.tables.get(name) ?? [];
  return {
    ...table,
    release,
    pages: rows.map(() => []),
    part: null,
    rows: rows.map(({ values }) => [...fields.map((field) => joined(values[field.name] ?? null)), release]),
    citations: rows.map(citationReader(source)),
  };
}
