import DataLoader from 'dataloader';
import type { Loaders } from '../../loading/loaders.js';
import { perRequest } from '../../loading/per-request.js';
import { columnAt } from '../../query/column.js';
import { type Row, rowReader, selectList } from '../../query/row.js';
import { tableColumns } from '../../query/shape.js';
import { identifier, join, type Sql, sql } from '../../query/sql.js';
import { dimensions } from './cell.js';
import { Observation } from './observation.js';

const times = ['on', 'document', 'start', 'end'] as const;

/** Names one figure: a measure, the dimensions that are set, and a day, or a document and the period as it prints it. */
export type FigureKey = {
  readonly measure: string;
  readonly on?: string;
  readonly document?: string;
  readonly start?: string;
  readonly end?: string;
} & {
  readonly [Dimension in (typeof dimensions)[number]]?: string;
};

const observationColumns = tableColumns(Observation);
const toRow = rowReader(observationColumns, 1);

/**
 * The figures of keys that set the same dimensions; the others must be null, said so that an index can find them. The
 * position of the key, from 1, is the first column.
 */
function figuresOfKeys(keys: readonly FigureKey[]): Sql {
  const names = ['measure', ...dimensions.filter((name) => typeof keys[0]?.[name] === 'string')] as const;
  const given = join([...names, ...times].map((name) => sql`${keys.map((key) => key[name] ?? null)}::text[]`));
  const aliases = join(
    [...names, 'on_day', 'document', 'start_day', 'end_day', 'position'].map((name) => identifier(name)),
  );
  const isSet = new Set<string>(names);
  const same = ['measure', ...dimensions].map((name) => {
    const column = identifier(`t.${columnAt(Observation, name).column}`);
    return isSet.has(name) ? sql`${column} = ${identifier(`k.${name}`)}` : sql`${column} is null`;
  });
  // Of several, one printed plainly goes before one of our reading, and that before one that is rounded or a bound; then
  // the one of the shortest time, the latest, and, for the answer to be one, that of the first document by id.
  return sql`
    select k.position::text as c0, found.* from unnest(${given}) with ordinality as k(${aliases})
    cross join lateral (
      select ${selectList(observationColumns, 't', 1)} from observation as t
      where ${join(same, ' and ')} and not t.reprint
        and (k.on_day is null or k.on_day::date between t.period_start and t.period_end)
        and (k.document is null or k.document = t.citation_document_id)
        and (k.start_day is null or (k.start_day::date, k.end_day::date) = (t.period_start, t.period_end))
      order by array_position(array['EXACT', 'INFERRED'], t.precision::text), t.period_end - t.period_start, t.period_end desc nulls last,
        t.citation_document_id, t.id limit 1) as found`;
}

/**
 * Finds one figure for each key, all keys of a request by one statement. Every dimension that a key does not set must be
 * null in the figure: a breakdown is never served as the total.
 */
class FigureLoader {
  readonly #loader: DataLoader<FigureKey, Row | null, string>;

  constructor({ reader }: Loaders) {
    this.#loader = new DataLoader<FigureKey, Row | null, string>(
      async (keys) => {
        const found = new Map<FigureKey, Row>();
        const alike = Map.groupBy(keys, (key) => dimensions.filter((name) => typeof key[name] === 'string').join());
        await Promise.all(
          [...alike.values()].map(async (some) => {
            const rows = await reader.lookUp(observationColumns.length + 1, figuresOfKeys(some));
            for (const row of rows) found.set(some[Number(row.c0) - 1] as FigureKey, toRow(row));
          }),
        );
        return keys.map((key) => found.get(key) ?? null);
      },
      {
        cacheKeyFn: (key) =>
          JSON.stringify(['measure', ...dimensions, ...times].map((name) => key[name as keyof FigureKey] ?? null)),
      },
    );
  }

  /** The figure a key names; null where no document prints it. */
  load(key: FigureKey): Promise<Row | null> {
    return this.#loader.load(key);
  }
}

/** The figures a request looks up. */
export const figuresOf = perRequest((loaders) => new FigureLoader(loaders));
