import { type GraphQLSchema, isAbstractType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { EntityClass } from '../graph/entity-metadata.js';
import { typeNameOf } from '../graph/node.js';
import { askableAsOf } from './as-of-argument.js';
import { resolveAsDeclared } from './declared-field.js';
import { entityResolvers } from './entity.resolver.js';
import { FacetValueResolver, facetResolvers } from './facet.resolver.js';
import { NodeResolver } from './node.resolver.js';

/**
 * Builds the schema from declared entities: their generic fields, and the hand-written resolvers given.
 * @param entities every type of the graph
 * @param resolvers classes with fields that are written by hand
 */
export function buildGraph(entities: readonly EntityClass[], resolvers: readonly (new () => object)[]): GraphQLSchema {
  const generic = entities.flatMap((entity) => [...entityResolvers(entity), ...facetResolvers(entity)]);
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, FacetValueResolver, ...generic, ...resolvers] as unknown as NonEmptyArray<
      new () => object
    >,
    orphanedTypes: entities.map((entity) => entity as new () => object),
    validate: false,
  });
  resolveAsDeclared(schema);
  askableAsOf(schema);
  const query = schema.getQueryType();
  if (query)
    query.description = 'What can be asked: everything by its id, lists of every type, search, and groups of numbers.';
  // type-graphql answers with a promise, one for each row, and the compiled executor cannot wait for it.
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type))
      type.resolveType = ({ id }: { id?: unknown }) => (typeof id === 'string' ? typeNameOf(id) : undefined);
  return schema;
}

/** The schema as text, sorted, so that two printings differ only where the schemas do. */
export const printGraph = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
