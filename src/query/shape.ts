import type { FieldNode } from 'graphql';
import type { Connection } from '../graph/connection.js';
import {
  computedOf,
  type EntityClass,
  membersOf,
  needsOfOwner,
  optionsOf,
  subtypesOf,
} from '../graph/entity-metadata.js';
import { oncePer, oncePerPair } from '../graph/once.js';
import { below, includingPath, isOnlyId, rowSelectionOf, type Selection } from '../graph/selection.js';
import { type Column, columnsOf } from './column.js';
import type { RawRow, Row } from './row.js';
import type { Sql } from './sql.js';

/** What is read of the rows below one field of a query: worked out once for a document, however often it is asked. */
export interface Shape {
  readonly entity: EntityClass;
  readonly columns: readonly Column[];
  readonly references: readonly SelectedReference[];
  /** The lists of each row that are read with it. */
  readonly lists: readonly SelectedList[];
}

/** A reference that is selected. */
export interface SelectedReference {
  /** Where in the row: the names of the embedded values around it. */
  readonly within: readonly string[];
  readonly name: string;
  /** Where the row has the id. */
  readonly key: string;
  /** What is read of the rows referred to; null where only their ids are selected, which the row has already. */
  readonly shape: Shape | null;
}

/** A list that is selected of each row, with its arguments. */
export interface SelectedList {
  /** The nodes of its field in the query. */
  readonly fieldNodes: readonly FieldNode[];
  /** What is read of its own rows. */
  readonly shape: Shape;
  /**
   * Its pages: the columns of the shape, those of the cursors, and in `parent` whose row it is; null where none is selected.
   * @param parents a table with the ids of the rows that have the list, in `parent`
   */
  readonly pages: ((parents: Sql) => Sql) | null;
  /** The names of the columns of its cursors. */
  readonly keyNames: readonly string[];
  /** How many rows it has on all pages, in `count`, of each parent; null where that is not selected. */
  readonly counts: ((parents: Sql) => Sql) | null;
  /** Whether its statement may be refused, as one that tests an id may that there is not. */
  readonly isFiltered: boolean;
  readonly connection: (rows: readonly RawRow[], loaded: Loaded, totalCount?: number) => Connection<Row>;
}

/** What was read with rows by one statement. */
export interface Loaded {
  /** The rows referred to by each reference, by id, with what they refer to in turn. */
  readonly rows: ReadonlyMap<SelectedReference, ReadonlyMap<string, Row>>;
  /** The rows of each list, by the id of the row that has it. */
  readonly pages: ReadonlyMap<SelectedList, ReadonlyMap<unknown, readonly RawRow[]>>;
  /** How many rows each list has, in the same way; none that has no row. */
  readonly counts: ReadonlyMap<SelectedList, ReadonlyMap<unknown, number>>;
}

const membersOfTable = (entity: EntityClass) =>
  new Map([entity, ...subtypesOf(entity)].flatMap((type) => [...membersOf(type)]));

/** The columns of an entity and of all that share its table. */
export const tableColumns = oncePer((entity: EntityClass): readonly Column[] => {
  const columns = [entity, ...subtypesOf(entity)].flatMap(columnsOf);
  return [...new Map(columns.map((column) => [column.column, column])).values()];
});

/** The columns a selection needs: the id, the values selected, the keys of the references selected, what resolvers need. */
function selectedColumns(entity: EntityClass, selection: Selection): readonly Column[] {
  const { needs = {} } = optionsOf(entity);
  const needed = Object.keys(needs).flatMap((field) => (selection.fields.has(field) ? [needs[field] ?? []] : []));
  if (needed.includes('everything')) return tableColumns(entity);
  const names = new Set(['id', ...selection.fields.keys(), ...needed.flat()]);
  const members = membersOfTable(entity);
  const within = new Map<string, ReadonlySet<string> | null>();
  for (const [name, selected] of selection.fields) {
    const member = members.get(name);
    if (member?.kind !== 'embedded') continue;
    const inner = embeddedColumns(member.target(), withSources(member.target(), selected));
    within.set(name, inner);
    if (inner === null) for (const needed of needsOfOwner(member.target())) names.add(needed);
  }
  return tableColumns(entity).filter(({ path: [name = '', inner], reference }) => {
    if (inner === undefined) return names.has(reference?.name ?? name);
    return names.has(name) && (within.get(name)?.has(reference?.name ?? inner) ?? true);
  });
}

/** The members of an embedded value to read: those selected, and one that tells whether there is a value; null for all. */
function embeddedColumns(value: EntityClass, selection: Selection): ReadonlySet<string> | null {
  const members = membersOf(value);
  const computed = computedOf(value);
  const names = [...selection.fields.keys()].filter((name) => name !== '__typename' && !computed.has(name));
  // A field with a resolver of its own may need any part of the value.
  if (!names.every((name) => members.has(name))) return null;
  const sure = [...members.values()].filter(({ nullable }) => !nullable).map(({ name }) => name);
  // Where any member may be null, only all of them tell whether there is a value.
  if (sure.length === 0) return null;
  return new Set(names.some((name) => sure.includes(name)) ? names : [...names, ...sure.slice(0, 1)]);
}

function* selectedReferences(
  entity: EntityClass,
  selection: Selection,
  within: readonly string[] = [],
): Generator<SelectedReference> {
  const members = membersOfTable(entity);
  for (const [name, selected] of selection.fields) {
    const member = members.get(name);
    if (member?.kind === 'reference')
      yield { within, name, key: `${name}Id`, shape: isOnlyId(selected) ? null : shapeOf(member.target(), selected) };
    else if (member?.kind === 'embedded')
      yield* selectedReferences(member.target(), withSources(member.target(), selected), [...within, name]);
  }
}

/** Works something out once for a selection on an entity. */
export function oncePerSelection<Made>(make: (entity: EntityClass, selection: Selection) => Made) {
  const made = oncePerPair((selection: Selection, entity: EntityClass) => make(entity, selection));
  return (entity: EntityClass, selection: Selection): Made => made(selection, entity);
}

/** A selection with what the fields in it are computed from. */
const withSources = oncePerSelection(
  (entity, selection): Selection =>
    [...selection.fields.keys()].flatMap((name) => computedOf(entity).get(name) ?? []).reduce(includingPath, selection),
);

/** What is read of a connection: its rows, and whether their cursors. */
export interface ConnectionShape {
  readonly shape: Shape;
  /** Whether the cursors of rows are selected. */
  readonly withCursors: boolean;
}

/** The references that a selection names, of an entity or of a value embedded in one. */
export const referencesOf = oncePerSelection((entity, selection): readonly SelectedReference[] => [
  ...selectedReferences(entity, withSources(entity, selection)),
]);

/** What a selection needs of the rows of an entity, without the lists below them: their arguments are not known here. */
export const shapeOf = oncePerSelection(
  (entity, selection): Shape => ({
    entity,
    columns: selectedColumns(entity, withSources(entity, selection)),
    references: referencesOf(entity, selection),
    lists: [],
  }),
);

/** All values of the rows of an entity, and nothing they refer to. */
export const wholeShapeOf = oncePer(
  (entity: EntityClass): Shape => ({ entity, columns: tableColumns(entity), references: [], lists: [] }),
);

/** Whether the cursors of a connection are selected. */
export const wantsCursors = (connection: Selection) =>
  below(connection, 'edges').fields.has('cursor') ||
  below(connection, 'pageInfo').fields.has('startCursor') ||
  below(connection, 'pageInfo').fields.has('endCursor');

/** What is read of a connection that is selected. */
export const connectionShapeOf = oncePerSelection(
  (entity, connection): ConnectionShape => ({
    shape: shapeOf(entity, rowSelectionOf(connection)),
    withCursors: wantsCursors(connection),
  }),
);
