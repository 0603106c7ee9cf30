import type { FieldNode } from 'graphql';
import type { Fields, Table } from './table.ts';

/** A row of the driver, as an array. */
type RawRow = readonly unknown[];

/** How what is selected of a table is read: with all it refers to, by joins. */
export interface Reading {
  /** The select list; the first column is the id. */
  readonly columns: string;
  /** The joins; the table itself is `t`. */
  readonly joins: string;
  readonly toObject: (row: RawRow) => object;
}

interface Selected extends ReadonlyMap<string, Selected> {}

/** The fields below a field. The documents of the benchmark have no fragments. */
function selectedIn({ selectionSet }: FieldNode): Selected {
  const fields = (selectionSet?.selections ?? []).filter((node): node is FieldNode => node.kind === 'Field');
  return new Map(fields.map((node) => [node.name.value, selectedIn(node)]));
}

interface Parts {
  readonly columns: string[];
  readonly joins: string[];
}

function objectOf(fields: Fields, alias: string, selected: Selected, parts: Parts): (row: RawRow) => object {
  const members: [string, (row: RawRow) => unknown][] = [];
  const add = (column: string, of = alias) => parts.columns.push(`${of}.${column}`) - 1;
  for (const [name, below] of selected) {
    const field = fields[name];
    if (field === undefined) continue;
    if (typeof field === 'string') {
      const index = add(field);
      members.push([name, (row) => row[index]]);
    } else if ('fields' in field) {
      const presence = field.without === null ? null : add(`${field.without} is not null`);
      const make = objectOf(field.fields, alias, below, parts);
      members.push([name, (row) => (presence === null || row[presence] ? make(row) : null)]);
    } else {
      const inner = `${alias}_${name}`;
      parts.joins.push(`left join ${field.table.name} as ${inner} on ${inner}.id = ${alias}.${field.key}`);
      const presence = add('id', inner);
      const make = objectOf(field.table.fields, inner, below, parts);
      members.push([name, (row) => (row[presence] === null ? null : make(row))]);
    }
  }
  return (row) => {
    const object: Record<string, unknown> = {};
    for (const [name, read] of members) object[name] = read(row);
    return object;
  };
}

const readings = new WeakMap<FieldNode, Reading>();

/** How the rows below a field are read; worked out once for a document. */
export function readingOf(table: Table, fieldNode: FieldNode): Reading {
  const known = readings.get(fieldNode);
  if (known) return known;
  const parts: Parts = { columns: ['t.id'], joins: [] };
  const make = objectOf(table.fields, 't', selectedIn(fieldNode), parts);
  // The lists of a row are loaded by its id.
  const toObject = (row: RawRow) => Object.assign(make(row), { id: row[0] });
  const reading = { columns: parts.columns.join(', '), joins: parts.joins.join(' '), toObject };
  readings.set(fieldNode, reading);
  return reading;
}

/** The field `nodes` of a connection that is being resolved. */
export const nodesOf = (fieldNode: FieldNode): FieldNode | undefined =>
  fieldNode.selectionSet?.selections.find(
    (node): node is FieldNode => node.kind === 'Field' && node.name.value === 'nodes',
  );

/** Whether a field is selected below another. */
export const selects = (fieldNode: FieldNode, name: string): boolean => selectedIn(fieldNode).has(name);
