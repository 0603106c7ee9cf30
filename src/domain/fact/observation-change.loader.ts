import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { oncePerPair } from '../../graph/once.js';
import { badInput } from '../../graph/request-error.js';
import { below, type Selection, selectionOf } from '../../graph/selection.js';
import { FieldNodeMap } from '../../loading/field-node-map.js';
import type { Loaders } from '../../loading/loaders.js';
import { planGroups } from '../../query/group.js';
import { comparables } from '../../query/group-table.js';
import type { RawRow } from '../../query/row.js';
import { roughLength } from '../period-length.js';
import type { ObservationChange, ObservationChangeArgs } from './observation-change.js';
import {
  type Grouping,
  type GroupWithRows,
  groupShape,
  lookBelow,
  originOf,
  readGroups,
} from './observation-group.loader.js';

/** The observations of a group on one day, and what tells whether they may be compared with those of another. */
interface Side {
  readonly on: string;
  readonly group: GroupWithRows;
  readonly number: number | null;
  readonly comparable: Readonly<Record<(typeof comparables)[number], unknown>>;
}

const sideShape = oncePerPair((selection: Selection, number: string) => {
  const shape = groupShape(selection, false);
  return { ...shape, selected: new Set([...shape.selected, 'id', 'unit', number, ...comparables]) };
});

type Change = Omit<ObservationChange, 'from' | 'to'>;

/** What is wrong with comparing two sides; null where nothing is. */
function faultOf(from: Side, to: Side, number: string): string | null {
  for (const { on, group } of [from, to])
    for (const { numbers, reason } of group.refused)
      if (numbers.some((name) => name === number)) return `on ${on} ${reason}`;
  if (from.group.unit !== to.group.unit) return `the units differ (${from.group.unit} and ${to.group.unit})`;
  const [earlier, later] = [from.comparable, to.comparable];
  if (earlier.series !== later.series) {
    const [one, other] = [earlier, later].map(({ series }) => String(series).split(' ')[0]);
    return `the numbers of the two days are about different things (${one} and ${other} series): group by what tells them apart, or take with \`where\` what there is on both`;
  }
  const [one, other] = [earlier, later].map(({ since, until }) => roughLength(String(since), String(until)));
  if (!(earlier.stands && later.stands) && one !== other)
    return `this measure gathers over its time, and the times differ in length (${one} and ${other}): take one length with \`where\``;
  return null;
}

function changeBetween(from: Side | undefined, to: Side | undefined, number: string): Change {
  const none = { value: null, unit: null, refused: null };
  if (!from || !to) return none;
  const refused = faultOf(from, to, number);
  if (refused !== null || from.number === null || to.number === null) return { ...none, refused };
  // Without the traces of binary fractions.
  const value = Number((to.number - from.number).toPrecision(12));
  return { value, unit: to.group.unit as ObservationChange['unit'], refused: null };
}

/** The changes of the groups of one page, read for all of them that ask by the same field of the query. */
class ChangesOfGroups {
  readonly #loaders: Loaders;
  readonly #grouping: Grouping;
  readonly #byField = new FieldNodeMap<DataLoader<string, ObservationChange>>();

  constructor(loaders: Loaders, grouping: Grouping) {
    this.#loaders = loaders;
    this.#grouping = grouping;
  }

  load(group: string, args: ObservationChangeArgs, info: GraphQLResolveInfo): Promise<ObservationChange> {
    return this.#byField.of(info, () => this.#loader(args, selectionOf(info))).load(group);
  }

  #loader({ of, from, to }: ObservationChangeArgs, selection: Selection): DataLoader<string, ObservationChange> {
    const number = of.toLowerCase();
    if (from >= to) throw badInput(`change expects a day in "from" before that in "to", not ${from} and ${to}`);
    return new DataLoader(async (ids) => {
      const [earlier, later] = await Promise.all([
        this.#sides(ids, from, number, below(selection, 'from')),
        this.#sides(ids, to, number, below(selection, 'to')),
      ]);
      return ids.map((id) => {
        const [one, other] = [earlier.get(id), later.get(id)];
        return {
          ...changeBetween(one, other, number),
          from: one?.group ?? null,
          to: other?.group ?? null,
        } as unknown as ObservationChange;
      });
    });
  }

  /** What the groups have on a day, by their ids. */
  async #sides(
    ids: readonly string[],
    on: string,
    number: string,
    selection: Selection,
  ): Promise<ReadonlyMap<string, Side>> {
    const { where, latest = null, groupBy } = this.#grouping;
    const isOn = { period: { start: { lte: on }, end: { gte: on } } };
    const args = { where: where ? { and: [where, isOn] } : isOn, latest, groupBy, within: [{ groupBy, ids }] };
    const plan = planGroups(sideShape(selection, number), args);
    const answer = await readGroups(this.#loaders, plan.ofAll());
    const groups = plan.groups(answer, originOf(this.#loaders, plan, args));
    await lookBelow(this.#loaders, groups, selection);
    return new Map(
      groups.map((group, index) => {
        const raw = answer[index] as RawRow & Side['comparable'];
        return [group.id, { on, group, number: (group[number] ?? null) as number | null, comparable: raw }];
      }),
    );
  }
}

const changesOf = oncePerPair((grouping: Grouping, loaders: Loaders) => new ChangesOfGroups(loaders, grouping));

/** How a number of a group changed from one day to another; of all groups of a page by two statements. */
export const changeOf = (
  { id, grouping }: GroupWithRows,
  args: ObservationChangeArgs,
  loaders: Loaders,
  info: GraphQLResolveInfo,
): Promise<ObservationChange> => changesOf(grouping, loaders).load(id, args, info);
