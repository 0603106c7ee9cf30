import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { ValueOf } from '../../graph/described-enum.js';
import { oncePer } from '../../graph/once.js';
import { selectionOf } from '../../graph/selection.js';
import { isStorable } from '../../graph/storable.js';
import type { Loaders } from '../../loading/loaders.js';
import { ownRows } from '../../loading/look-ahead.js';
import { columnAt } from '../../query/column.js';
import { type Row, rowReader, selectList } from '../../query/row.js';
import { shapeOf, tableColumns } from '../../query/shape.js';
import { identifier, join, raw, type Sql, sql } from '../../query/sql.js';
import type { GraphContext } from '../context.js';
import type { MeasureRole } from '../dimension/measure.js';
import { roughLengthSql } from '../period-length.js';
import { cellNameOf } from './cell.js';
import { type DimensionName, dimensions, Observation } from './observation.js';
import { shownFirst } from './plainest.js';

/** Where a figure is looked for: on a day, there of a time of some length, or in a document, there for a period as it prints it, or on a line. */
interface Whereabouts {
  readonly on?: string;
  readonly document?: string;
  readonly start?: string;
  readonly end?: string;
  readonly line?: string;
  /** Of what gathers over its time, how long that is: see `roughLength`. */
  readonly length?: string;
}

/** Names one figure: by its cell, or by the role of its measure and what it is broken down by; and where it is looked for. */
export type FigureKey = Whereabouts & {
  readonly cell?: string;
  readonly role?: ValueOf<typeof MeasureRole>;
  readonly subject?: string;
} & { readonly [Dimension in DimensionName]?: string };

const whereabouts = ['on', 'document', 'start', 'end', 'line', 'length'] as const;
const named = ['subject', ...dimensions.map(({ name }) => name)] as const;
const allNames = ['cell', 'role', ...named, ...whereabouts] as const;

const observationColumns = tableColumns(Observation);
const toRow = rowReader(observationColumns, 1);

/** The names a key sets. */
const namesOf = (key: FigureKey) => allNames.filter((name) => key[name] !== undefined);

type Names = ReturnType<typeof namesOf>;

/** What a figure must be to be the one of a key: of its cell, or broken down by just what the key sets. */
function isOf(names: Names): readonly Sql[] {
  if (names.includes('cell')) return [sql`t.cell = k.cell`];
  const set = named.filter((name) => names.includes(name));
  const breakdown = set
    .filter((name) => name !== 'subject')
    .map((name) => cellNameOf(name))
    .toSorted();
  return [
    sql`t.measure_id = any (array(select id from measure where role = k.role))`,
    // As an index of the totals has it.
    breakdown.length === 0 ? sql`t.breakdown = '{}'` : sql`t.breakdown = ${breakdown}::text[]`,
    ...set.map((name) => sql`${identifier(`t.${columnAt(Observation, name).column}`)} = ${identifier(`k.${name}`)}`),
  ];
}

/** Where a figure is that is looked for there. Only what is set is tested: what may be set keeps PostgreSQL from its indexes. */
const isAt: Readonly<Record<(typeof whereabouts)[number], Sql>> = {
  // Kept from the indexes of periods: half of all begin before a day, and of one thing there are fewer.
  on: sql`(k.on is null or k.on::date between t.period_start and t.period_end)`,
  document: sql`t.citation_document_id = k.document`,
  start: sql`t.period_start = k.start::date`,
  end: sql`t.period_end = k.end::date`,
  line: sql`t.citation_first_line = k.line::int`,
  length: sql`(${raw(roughLengthSql('t'))} = k.length or (select temporality from measure where id = t.measure_id) <> 'FLOW')`,
};

/** The figures of keys that set the same names. The position of the key, from 1, is the first column. */
function figuresOfKeys(keys: readonly FigureKey[], names: Names): Sql {
  const given = join(names.map((name) => sql`${keys.map((key) => key[name] ?? null)}::text[]`));
  const aliases = join([...names, 'position'].map((name) => identifier(name)));
  const tests = [
    ...isOf(names),
    ...whereabouts.filter((name) => names.includes(name)).map((name) => isAt[name]),
    // A figure of a certain line may be a further printing.
    ...(names.includes('line') ? [] : [sql`not t.reprint`]),
  ];
  return sql`
    select k.position::text as c0, found.* from unnest(${given}) with ordinality as k(${aliases})
    cross join lateral (
      select ${selectList(observationColumns, 1)} from observation as t
      where ${join(tests, ' and ')} order by ${raw(shownFirst('t'))} limit 1) as found`;
}

/**
 * Finds one figure for each key, all keys of a request by one statement. What a key does not set the figure is not broken
 * down by: a breakdown is never served as the total.
 */
class FigureLoader {
  readonly #loader: DataLoader<FigureKey, Row | null, string>;

  constructor({ reader }: Loaders) {
    this.#loader = new DataLoader<FigureKey, Row | null, string>(
      async (keys) => {
        const found = new Map<FigureKey, Row>();
        const alike = Map.groupBy(keys, (key) => namesOf(key).join());
        await Promise.all(
          [...alike.values()].map(async (some) => {
            const query = figuresOfKeys(some, namesOf(some[0] as FigureKey));
            const rows = await reader.lookUp(observationColumns.length + 1, query);
            for (const row of rows) found.set(some[Number(row.c0) - 1] as FigureKey, toRow(row));
          }),
        );
        return keys.map((key) => found.get(key) ?? null);
      },
      { cacheKeyFn: (key) => JSON.stringify(allNames.map((name) => key[name] ?? null)) },
    );
  }

  /** The figure a key names; null where no document prints it. */
  load(key: FigureKey): Promise<Row | null> {
    return this.#loader.load(key);
  }
}

/** The figures a request looks up. */
export const figureLoader = oncePer((loaders: Loaders) => new FigureLoader(loaders));

/** The figure a key names, with what the query selects below it; null where no document prints it. */
export async function oneFigure(
  key: FigureKey,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  // No text of the database has a NUL, which it would refuse.
  if (Object.values(key).some((text) => text !== undefined && !isStorable(text))) return null;
  const row = await figureLoader(loaders).load(key);
  if (!row) return null;
  const [own = null] = await ownRows(loaders, [row], shapeOf(Observation, selectionOf(info)).references);
  return own;
}

/** Where a figure is printed, to look for another in the same row of a table. */
export function sameLineAs(figure: Row): { readonly document: string; readonly line: string } {
  const { documentId, firstLine } = figure.citation as { readonly documentId: string; readonly firstLine: number };
  return { document: documentId, line: String(firstLine) };
}
