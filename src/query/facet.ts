import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';
import { type FacetKey, facetKeys } from '../graph/facet-key.js';
import { badInput } from '../graph/request-error.js';
import { columnAt } from './column.js';
import { labelOf } from './label.js';
import type { RawRow } from './row.js';
import { identifier, join, raw, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';

/** What the rows of a list are counted by, and how many values of each are shown. */
export interface FacetArguments {
  readonly by: readonly string[];
  readonly first?: number | null;
}

/** How many rows have one value. */
interface CountedValue {
  readonly value: string | null;
  readonly label: string | null;
  /** The id of what is referred to; null for any other value. */
  readonly nodeId: string | null;
  readonly count: number;
}

/** The values that rows have of something, the most frequent first. */
export interface CountedFacet {
  readonly by: string;
  readonly totalCount: number;
  readonly values: readonly CountedValue[];
}

/** The facets of lists, read by one statement for all of them. */
export interface FacetQuery {
  readonly statement: SqlStatement;
  /** The facets of one list, from its part of the answer: the rows that have its parent in `parent`. */
  readonly facets: (answer: readonly RawRow[]) => readonly CountedFacet[];
}

/** How many facets may be asked for at once. */
export const maximumFacets = 10;
/** How many values of each may be shown, and how many are where that is not said. */
export const maximumFacetSize = 100;
export const defaultFacetSize = 10;

const sizeOf = ({ first }: FacetArguments): number => {
  const size = first ?? defaultFacetSize;
  if (size < 0 || size > maximumFacetSize)
    throw badInput(`first of facets expects a number from 0 to ${maximumFacetSize}, not ${size}`);
  return size;
};

function keysAsked(entity: EntityClass, { by }: FacetArguments): readonly FacetKey[] {
  if (by.length === 0 || by.length > maximumFacets)
    throw badInput(`by of facets expects 1 to ${maximumFacets} values, not ${by.length}`);
  if (new Set(by).size < by.length) throw badInput('by of facets expects each value once');
  return by.flatMap((name) => facetKeys(entity).get(name) ?? []);
}

/** One facet over the rows that are counted, as a table `list`. */
interface FacetPart {
  /** What is read of a row `t` for it, as a column of the list. */
  readonly column: Sql;
  /** The list, with tables next to it. */
  readonly from: Sql;
  readonly value: Sql;
  readonly count: Sql;
  /** What the value is the id of; undefined where it is no id. */
  readonly target: EntityClass | undefined;
}

const ofRows = { from: sql`list`, count: sql`count(*)` };

/** Rows that have the same in a column are counted before it is taken apart or looked up: these are far fewer. */
const ofAlike = (column: Sql) => ({
  from: sql`(select parent, ${column}, count(*) as rows from list group by parent, ${column}) as list`,
  count: sql`sum(rows)`,
});

/** @param listed the column of the list */
function partOf(entity: EntityClass, key: FacetKey, listed: Sql): FacetPart {
  const own = (path: string) => identifier(`t.${columnAt(entity, path).column}`);
  switch (key.kind) {
    case 'value': {
      const target = key.target?.();
      if (!key.of) return { ...ofRows, column: own(key.path), value: listed, target };
      const reached = key.of.reference.target();
      const table = identifier(optionsOf(reached).table);
      const { from, count } = ofAlike(listed);
      return {
        column: own(key.of.path),
        from: sql`${from} left join ${table} as reached on reached.id = ${listed}`,
        value: identifier(`reached.${columnAt(reached, key.path).column}`),
        count,
        target,
      };
    }
    case 'list': {
      const { from, count } = ofAlike(listed);
      return {
        column: own(key.path),
        from: sql`${from} left join lateral unnest(${listed}) as item(value) on true`,
        value: sql`item.value`,
        count,
        target: undefined,
      };
    }
    default: {
      const { table, from, to } = key.link;
      return {
        ...ofRows,
        column: identifier('t.id'),
        from: sql`list left join ${identifier(table)} as item on ${identifier(`item.${from}`)} = ${listed}`,
        value: identifier(`item.${to}`),
        target: key.target(),
      };
    }
  }
}

/**
 * Plans the facets of lists.
 * @param rows the statement of the rows that are counted: it gives, of a row `t`, the columns it is told and, in `parent`,
 *   whose list it is in
 * @throws GraphQLError BAD_USER_INPUT for no facet, too many, one twice, or a number of values out of bounds
 */
export function planFacets(entity: EntityClass, args: FacetArguments, rows: (columns: Sql) => Sql): FacetQuery {
  const keys = keysAsked(entity, args);
  const size = sizeOf(args);
  const parts = keys.map((key, index) => partOf(entity, key, identifier(`f${index}`)));
  const columns = join(parts.map(({ column }, index) => sql`${column} as ${identifier(`f${index}`)}`));
  const counted = parts.map(
    // As texts of one collation, so that those of all facets fit in one column and have one order on every server.
    ({ from, value, count }, index) => sql`select parent, ${raw(String(index))} as facet,
      ${value}::text collate "C" as value, ${count}::int as count from ${from} group by 1, 3`,
  );
  const labels = parts.flatMap(({ target }, index) =>
    target ? [sql`when ${raw(String(index))} then ${labelOf(target, sql`value`)}`] : [],
  );
  const label = labels.length > 0 ? sql`case facet ${join(labels, ' ')} else value end` : sql`value`;
  return {
    statement: sqlStatement(sql`with list as (${rows(columns)}),
        counted as (${join(counted, ' union all ')}),
        numbered as (select counted.*, count(*) over (partition by parent, facet)::int as total,
          row_number() over (partition by parent, facet order by count desc, value nulls last) as number from counted)
        select parent, facet, value, count, total, ${label} as label from numbered
        where number <= ${Math.max(size, 1)} order by facet, number`),
    facets: (answer) => {
      const byFacet = Map.groupBy(answer, ({ facet }) => facet);
      return keys.map(({ name }, index) => {
        const values = byFacet.get(index) ?? [];
        return {
          by: name,
          totalCount: (values[0]?.total ?? 0) as number,
          values: values.slice(0, size).map(({ value, label, count }) => ({
            value: value as string | null,
            label: label as string | null,
            nodeId: parts[index]?.target ? (value as string | null) : null,
            count: count as number,
          })),
        };
      });
    },
  };
}
