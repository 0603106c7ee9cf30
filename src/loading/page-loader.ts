import DataLoader from 'dataloader';
import type { Connection } from '../graph/connection.js';
import { type Selection, selectsPage } from '../graph/selection.js';
import type { EagerLoad } from '../query/eager-load.js';
import type { FacetArguments, FacetQuery } from '../query/facet.js';
import type { RawRow, Row } from '../query/row.js';
import type { Loaded } from '../query/shape.js';
import type { SqlStatement } from '../query/sql.js';
import { type FacetedConnection, faceted, facetsOfParents } from './list-facets.js';
import type { Reader } from './reader.js';

/** How the pages of many parents are read: each by one statement, whose rows have the id of their parent in `parent`. */
export interface PagesOfParents {
  readonly pages: (parents: readonly string[]) => Pick<EagerLoad, 'statement' | 'split'>;
  readonly counts: (parents: readonly string[]) => SqlStatement;
  readonly facets: (args: FacetArguments, parents: readonly string[]) => FacetQuery;
  readonly connection: (rows: readonly RawRow[], loaded: Loaded, totalCount?: number) => Connection<Row>;
}

/** Reads a page for each parent, for all parents by one statement; how many rows there are, by one of its own. */
export async function pagesOfParents(
  reader: Reader,
  selection: Selection,
  { pages, counts, facets, connection }: PagesOfParents,
  parents: readonly string[],
): Promise<readonly FacetedConnection[]> {
  const facetsOf = facetsOfParents(reader, facets);
  const { statement, split } = pages(parents);
  const [answer, totals] = await Promise.all([
    selectsPage(selection) ? reader.rows<RawRow>(statement) : [],
    selection.fields.has('totalCount') ? reader.rows<RawRow>(counts(parents)) : undefined,
  ]);
  const { rows, loaded } = split(answer);
  const byParent = Map.groupBy(rows, ({ parent }) => parent);
  const totalByParent = new Map(totals?.map(({ parent, count }) => [parent, Number(count)]));
  return parents.map((parent) =>
    faceted(
      connection(byParent.get(parent) ?? [], loaded, totals && (totalByParent.get(parent) ?? 0)),
      facetsOf(parent),
    ),
  );
}

/** Loads a page for each parent, for all parents of a moment together. */
export const pageLoader = (
  reader: Reader,
  selection: Selection,
  pages: PagesOfParents,
): DataLoader<string, FacetedConnection> =>
  new DataLoader((parents) => pagesOfParents(reader, selection, pages, parents));
