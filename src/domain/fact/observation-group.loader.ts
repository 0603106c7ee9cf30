import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../graph/connection.js';
import { optionsOf } from '../../graph/entity-metadata.js';
import { groupKeys } from '../../graph/group-key.js';
import { below, rowSelectionOf, type Selection, selectionOf, selectsPage } from '../../graph/selection.js';
import { FieldNodeMap } from '../../loading/field-node-map.js';
import type { Loaders } from '../../loading/loaders.js';
import { lookAhead } from '../../loading/look-ahead.js';
import { pageLoader } from '../../loading/page-loader.js';
import {
  type GroupArguments,
  type GroupQuery,
  type GroupShape,
  type GroupStatements,
  planGroups,
} from '../../query/group.js';
import type { Group } from '../../query/group-row.js';
import type { PageArguments } from '../../query/keyset.js';
import type { RawRow, Row } from '../../query/row.js';
import { oncePerSelection, referencesOf, shapeOf, wantsCursors } from '../../query/shape.js';
import type { Summable } from '../../query/summable.js';
import { Citation } from '../citation.js';
import { dimensions, Observation } from './observation.js';

const summable: Summable = {
  entity: Observation,
  value: 'value',
  period: 'period',
  measure: { reference: 'measure', label: 'label', unit: 'unit', additive: 'additive', temporality: 'temporality' },
  dimensions: [...groupKeys(Observation).values()].flatMap((key) =>
    key.kind === 'reference' && key.path === key.reference.name && key.path !== 'measure' ? [key.path] : [],
  ),
  cell: 'cell',
  breakdown: 'breakdown',
  alike: 'alike',
  schemes: Object.fromEntries(
    dimensions.flatMap(({ name, target }) => {
      const { scheme } = optionsOf(target());
      return scheme ? [[name, scheme]] : [];
    }),
  ),
  repeated: 'reprint',
  bound: { attribute: 'precision', values: ['AT_LEAST', 'AT_MOST'] },
};

const behindIt = ['observations', 'change'];

/** What is read of groups, of which so much is selected. */
export const groupShape = (groups: Selection, withCursors: boolean): GroupShape => ({
  source: summable,
  // By its id a group finds what is behind it.
  selected: new Set([...groups.fields.keys(), ...(behindIt.some((name) => groups.fields.has(name)) ? ['id'] : [])]),
  withLabels: below(groups, 'attributes').fields.has('label'),
  withCursors,
});

const groupShapeOf = oncePerSelection((_, connection) =>
  groupShape(rowSelectionOf(connection), wantsCursors(connection)),
);

/** Puts into groups what they are grouped by and their first and last observation, as far as they are selected. */
export async function lookBelow(loaders: Loaders, groups: readonly Group[], selection: Selection): Promise<void> {
  const ends = (['first', 'last'] as const).map(async (name) => {
    if (!selection.fields.has(name)) return;
    const ids = groups.flatMap((group) => group[`${name}Id`] ?? []);
    const found = await loaders.rows(shapeOf(Observation, below(selection, name)), new Set(ids));
    for (const group of groups) Object.assign(group, { [name]: found.get(group[`${name}Id`] ?? '') ?? null });
  });
  // A group refers to what its observations refer to, under the same names.
  const references = [Observation, Citation].map((entity) =>
    lookAhead(loaders, groups, referencesOf(entity, selection)),
  );
  await Promise.all([...ends, ...references]);
}

/** The rows behind the groups of one page, read for all of them that ask by the same field of the query. */
class RowsOfGroups {
  readonly #loaders: Loaders;
  readonly #plan: GroupQuery;
  readonly #byField = new FieldNodeMap<DataLoader<string, Connection<Row>>>();

  constructor(loaders: Loaders, plan: GroupQuery) {
    this.#loaders = loaders;
    this.#plan = plan;
  }

  load(group: string, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection<Row>> {
    return this.#byField.of(info, () => this.#loader(args, selectionOf(info))).load(group);
  }

  #loader(args: PageArguments, selection: Selection): DataLoader<string, Connection<Row>> {
    const shape = shapeOf(Observation, rowSelectionOf(selection));
    const { ofGroups, countOfGroups, facetsOfGroups, connection } = this.#plan.rowsBehind(shape, args, true);
    return pageLoader(this.#loaders.reader, selection, {
      pages: ofGroups,
      counts: countOfGroups,
      facets: facetsOfGroups,
      connection,
    });
  }
}

/** How groups were made. */
export type Grouping = Pick<GroupArguments, 'where' | 'latest' | 'groupBy'>;

/** What groups know of how they were made, and where to read the observations behind them. */
interface Origin {
  readonly rows: RowsOfGroups;
  readonly grouping: Grouping;
}

/** What the groups of a plan know. */
export const originOf = (
  loaders: Loaders,
  plan: GroupQuery,
  { where = null, latest = null, groupBy }: GroupArguments,
): Origin => ({
  rows: new RowsOfGroups(loaders, plan),
  grouping: { where, latest, groupBy },
});

/** A group that knows where it comes from. */
export type GroupWithRows = Group & Origin;

/** Reads groups, looking closer where one is in doubt. */
export async function readGroups(
  { reader }: Loaders,
  { statement, closer }: GroupStatements,
): Promise<readonly RawRow[]> {
  const rows = await reader.rows<RawRow>(statement);
  return closer && rows.some(({ doubtful }) => doubtful === true) ? reader.rows<RawRow>(closer()) : rows;
}

/** A page of groups, with what is selected below them. */
export async function groupsOf(
  args: GroupArguments,
  loaders: Loaders,
  info: GraphQLResolveInfo,
): Promise<Connection<GroupWithRows>> {
  const selection = selectionOf(info);
  const selected = rowSelectionOf(selection);
  const plan = planGroups(groupShapeOf(Observation, selection), args);
  const [groups, counts] = await Promise.all([
    selectsPage(selection) ? readGroups(loaders, plan.ofTable()) : [],
    selection.fields.has('totalCount') ? loaders.reader.rows<RawRow>(plan.countOfTable()) : undefined,
  ]);
  const origin = originOf(loaders, plan, args);
  const connection = plan.connection(groups, counts?.[0]?.count as number | undefined, origin);
  await lookBelow(loaders, connection.nodes, selected);
  return connection;
}
