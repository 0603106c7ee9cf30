import DataLoader from 'dataloader';
import type { Connection } from '../graph/connection.js';
import { type Selection, selectsPage } from '../graph/selection.js';
import type { EagerLoad, Referred } from '../query/eager-load.js';
import type { FacetArguments, FacetQuery } from '../query/facet.js';
import type { RawRow, Row } from '../query/row.js';
import type { SqlStatement } from '../query/sql.js';
import { type FacetedConnection, faceted, facetsOfParents } from './list-facets.js';
import type { Reader } from './reader.js';

/** How the pages of many parents are read: each by one statement, whose rows have the id of their parent in `parent`. */
export interface PagesOfParents {
  readonly pages: (parents: readonly string[]) => Pick<EagerLoad, 'statement' | 'split'>;
  readonly counts: (parents: readonly string[]) => SqlStatement;
  readonly facets: (args: FacetArguments, parents: readonly string[]) => FacetQuery;
  readonly connection: (rows: readonly RawRow[], referred: Referred, totalCount?: number) => Connection<Row>;
}

/** Loads a page for each parent, for all parents of a moment by one statement; how many rows there are, by one of its own. */
export function pageLoader(
  reader: Reader,
  selection: Selection,
  { pages, counts, facets, connection }: PagesOfParents,
): DataLoader<string, FacetedConnection> {
  const facetsOf = facetsOfParents(reader, facets);
  return new DataLoader<string, FacetedConnection>(async (parents) => {
    const { statement, split } = pages(parents);
    const [answer, totals] = await Promise.all([
      selectsPage(selection) ? reader.rows<RawRow>(statement) : [],
      selection.fields.has('totalCount') ? reader.rows<RawRow>(counts(parents)) : undefined,
    ]);
    const { rows, referred } = split(answer);
    const byParent = Map.groupBy(rows, ({ parent }) => parent);
    const totalByParent = new Map(totals?.map(({ parent, count }) => [parent, count as number]));
    return parents.map((parent) =>
      faceted(
        connection(byParent.get(parent) ?? [], referred, totals && (totalByParent.get(parent) ?? 0)),
        facetsOf(parent),
      ),
    );
  });
}
