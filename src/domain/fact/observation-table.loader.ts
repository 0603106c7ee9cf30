import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../graph/connection.js';
import { groupKeys } from '../../graph/group-key.js';
import { badInput } from '../../graph/request-error.js';
import { below, rowSelectionOf, type Selection, selectionOf, selectsPage } from '../../graph/selection.js';
import type { Loaders } from '../../loading/loaders.js';
import { type GroupArguments, type GroupShape, planGroups } from '../../query/group.js';
import type { RawRow } from '../../query/row.js';
import { oncePerSelection, wantsCursors } from '../../query/shape.js';
import { Observation } from './observation.js';
import { type GroupWithRows, groupShape, lookBelow, originOf, readGroups } from './observation-group.loader.js';
import { maximumColumns } from './observation-table.js';

/** What a table is made of, and which page of its rows is wanted. */
export interface TableArguments extends Omit<GroupArguments, 'groupBy' | 'within'> {
  readonly rows: readonly string[];
  readonly columns: string;
}

interface RowOfCells {
  readonly group: GroupWithRows;
  readonly cells: readonly (GroupWithRows | null)[];
}

interface GroupsInTable extends Connection<RowOfCells> {
  readonly columns: readonly GroupWithRows[];
  readonly columnCount?: number;
}

// The groups of a table are put in their places by what names them.
const named = (shape: GroupShape): GroupShape => ({ ...shape, selected: new Set([...shape.selected, 'id']) });

const shapesOf = oncePerSelection((_, table) => ({
  rows: named(groupShape(below(rowSelectionOf(table), 'group'), wantsCursors(table))),
  columns: named(groupShape(below(table, 'columns'), false)),
  cells: named(groupShape(below(rowSelectionOf(table), 'cells'), false)),
}));

function assertKeys({ rows, columns }: TableArguments): void {
  const all = [...rows, columns];
  const times = all.filter((name) => groupKeys(Observation).get(name)?.kind === 'period');
  if (rows.length === 0) throw badInput('rows expects at least one key');
  if (new Set(all).size < all.length) throw badInput('rows and columns expect each key once');
  if (times.length > 1) throw badInput(`rows and columns expect one key of time at most, not ${times.join(' and ')}`);
}

/** The place of a cell, by what names its row and its column. */
const placeOf = (...ids: readonly string[]) => JSON.stringify(ids.flatMap((id) => JSON.parse(id)));

/** The groups of the rows and columns of a table, by their places: what both have, by one statement. */
async function cellsOf(
  { rows, columns, where = null, latest = null }: TableArguments,
  ids: Readonly<Record<'rows' | 'columns', readonly string[]>>,
  shape: GroupShape,
  selection: Selection,
  loaders: Loaders,
): Promise<ReadonlyMap<string, GroupWithRows>> {
  if (ids.rows.length === 0 || ids.columns.length === 0) return new Map();
  const within = [
    { groupBy: rows, ids: ids.rows },
    { groupBy: [columns], ids: ids.columns },
  ];
  const args = { where, latest, groupBy: [...rows, columns], within };
  const plan = planGroups(shape, args);
  const cells = plan.groups(await readGroups(loaders, plan.ofAll()), originOf(loaders, plan, args));
  await lookBelow(loaders, cells, selection);
  return new Map(cells.map((cell) => [placeOf(cell.id), cell]));
}

/**
 * A page of the rows of a table with the columns, each judged as the groups of its key are, and with the cells of both.
 * @throws GraphQLError BAD_USER_INPUT for keys, an order, a page size or a cursor that do not fit
 */
export async function tableOf(
  args: TableArguments,
  loaders: Loaders,
  info: GraphQLResolveInfo,
): Promise<GroupsInTable> {
  assertKeys(args);
  const { rows: rowKeys, columns: columnKey, where = null, latest = null, ...page } = args;
  const selection = selectionOf(info);
  const selected = rowSelectionOf(selection);
  const shapes = shapesOf(Observation, selection);
  const { reader } = loaders;
  const rowArgs = { ...page, where, latest, groupBy: rowKeys };
  const columnArgs = { where, latest, groupBy: [columnKey], first: maximumColumns };
  const rowPlan = planGroups(shapes.rows, rowArgs);
  const columnPlan = planGroups(shapes.columns, columnArgs);
  const hasCells = selected.fields.has('cells');
  const [rowAnswer, counts, columnAnswer, columnCounts] = await Promise.all([
    selectsPage(selection) ? readGroups(loaders, rowPlan.ofTable()) : [],
    selection.fields.has('totalCount') ? reader.rows<RawRow>(rowPlan.countOfTable()) : undefined,
    hasCells || selection.fields.has('columns') ? readGroups(loaders, columnPlan.ofTable()) : [],
    selection.fields.has('columnCount') ? reader.rows<RawRow>(columnPlan.countOfTable()) : undefined,
  ]);
  const totalCount = counts?.[0]?.count as number | undefined;
  const rows = rowPlan.connection(rowAnswer, totalCount, originOf(loaders, rowPlan, rowArgs));
  const columns = columnPlan.connection(columnAnswer, undefined, originOf(loaders, columnPlan, columnArgs)).nodes;
  const ids = { rows: rows.nodes.map(({ id }) => id), columns: columns.map(({ id }) => id) };
  const [cells] = await Promise.all([
    hasCells ? cellsOf(args, ids, shapes.cells, below(selected, 'cells'), loaders) : undefined,
    lookBelow(loaders, rows.nodes, below(selected, 'group')),
    lookBelow(loaders, columns, below(selection, 'columns')),
  ]);
  const rowOf = (group: GroupWithRows): RowOfCells => ({
    group,
    cells: columns.map((column) => cells?.get(placeOf(group.id, column.id)) ?? null),
  });
  const edges = rows.edges.map(({ node, cursor }) => ({ node: rowOf(node), cursor }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: rows.pageInfo,
    ...(totalCount !== undefined && { totalCount }),
    columns,
    ...(columnCounts && { columnCount: columnCounts[0]?.count as number }),
  };
}
