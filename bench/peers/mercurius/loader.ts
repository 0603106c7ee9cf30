import type { FieldNode } from 'graphql';
import { nodesOf, readingOf } from './look-ahead.ts';
import { read } from './read.ts';
import { observation, serviceArea, type Table } from './table.ts';

interface LoaderQuery {
  readonly obj: { readonly id: string };
  readonly params: { readonly first: number; readonly from?: string };
  readonly info: { readonly fieldNodes: readonly FieldNode[] };
}

interface List {
  readonly key: string;
  readonly order: string;
  /** A condition on the third value of the statement. */
  readonly since?: string;
}

/** Loads a page for each of many rows, by one statement. */
const pagesOf = (table: Table, { key, order, since }: List) => ({
  async loader(queries: readonly LoaderQuery[]) {
    const [first] = queries;
    const nodes = first?.info.fieldNodes[0] && nodesOf(first.info.fieldNodes[0]);
    if (!first || !nodes) return queries.map(() => ({ nodes: [] }));
    const { columns, joins, toObject } = readingOf(table, nodes);
    const rows = await read(
      `select ${columns}, parent from unnest($1::text[]) with ordinality as p(parent, place)
       cross join lateral (select * from ${table.name} as t where t.${key} = parent ${since ? `and ${since}` : ''}
         order by ${order} limit ${Number(first.params.first)}) as t
       ${joins} order by place, ${order}`,
      [queries.map(({ obj }) => obj.id), ...(since ? [first.params.from] : [])],
    );
    const byParent = Map.groupBy(rows, (row) => row.at(-1));
    return queries.map(({ obj }) => ({ nodes: (byParent.get(obj.id) ?? []).map(toObject) }));
  },
  opts: { cache: false },
});

/** The fields that are loaded in batches. */
export const loaders = {
  ServiceArea: {
    observations: pagesOf(observation, {
      key: 'service_area_id',
      order: 't.citation_document_id, t.citation_first_line, t.id',
      since: 't.period_start >= $2',
    }),
  },
  Region: { serviceAreas: pagesOf(serviceArea, { key: 'region_id', order: 't.position, t.id' }) },
};
