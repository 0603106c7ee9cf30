import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../graph/connection.js';
import type { CountedFacet, FacetArguments, FacetQuery } from '../query/facet.js';
import type { RawRow, Row } from '../query/row.js';
import { FieldNodeMap } from './field-node-map.js';
import type { Reader } from './reader.js';

/**
 * What the rows of one list are counted by.
 * @throws GraphQLError BAD_USER_INPUT for what they cannot be counted by
 */
export type FacetsOfList = (args: FacetArguments, info: GraphQLResolveInfo) => Promise<readonly CountedFacet[]>;

/** A page that can have the rows of its list counted. */
export type FacetedConnection = Connection<Row> & { readonly facetsOf: FacetsOfList };

/** A page with what counts the rows of its list. */
export const faceted = (connection: Connection<Row>, facetsOf: FacetsOfList): FacetedConnection =>
  // Added and not copied: its edges are made only where they are read.
  Object.assign(connection, { facetsOf });

/** Counts the rows of a list that is nobody's. */
export const facetsOfTable =
  (reader: Reader, plan: (args: FacetArguments) => FacetQuery): FacetsOfList =>
  async (args) => {
    const { statement, facets } = plan(args);
    return facets(await reader.rows<RawRow>(statement));
  };

/** Counts the rows of the lists of many parents, of all that ask by the same field of the query by one statement. */
export function facetsOfParents(
  reader: Reader,
  plan: (args: FacetArguments, parents: readonly string[]) => FacetQuery,
): (parent: string) => FacetsOfList {
  const byField = new FieldNodeMap<DataLoader<string, readonly CountedFacet[]>>();
  const loaderOf = (args: FacetArguments) =>
    new DataLoader<string, readonly CountedFacet[]>(async (parents) => {
      const { statement, facets } = plan(args, parents);
      const answer = Map.groupBy(await reader.rows<RawRow>(statement), ({ parent }) => parent);
      return parents.map((parent) => facets(answer.get(parent) ?? []));
    });
  return (parent) => (args, info) => byField.of(info, () => loaderOf(args)).load(parent);
}
