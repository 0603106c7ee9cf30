import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../graph/connection.js';
import type { EntityClass } from '../graph/entity-metadata.js';
import { Facet, FacetValue } from '../graph/facet.js';
import { facetEnum } from '../graph/facet-key.js';
import { Node } from '../graph/node.js';
import { ReadsAll } from '../graph/reads-all.js';
import type { FacetedConnection } from '../loading/list-facets.js';
import { defaultFacetSize, type FacetArguments, maximumFacetSize, maximumFacets } from '../query/facet.js';
import type { RequestContext } from './context.js';
import { declareField, type ResolverClass } from './declared-field.js';
import { nodeNamed } from './node.resolver.js';

/** Declares the field of a connection that counts the rows of its list. */
export function facetResolvers(entity: EntityClass): readonly ResolverClass[] {
  const keys = facetEnum(entity);
  if (!keys) return [];
  const connection = connectionOf(entity);
  class FacetResolver {}
  declareField<FacetedConnection, FacetArguments>(
    FacetResolver,
    'facets',
    ({ facetsOf }, args, _context, info) => facetsOf(args, info),
    [
      Arg('by', () => [keys.values], { description: `What to count by, ${maximumFacets} at most, each once.` }),
      Arg('first', () => Int, {
        nullable: true,
        description: `How many values of each to take, ${maximumFacetSize} at most; ${defaultFacetSize} where absent.`,
      }),
    ],
  );
  FieldResolver(() => [Facet], {
    description:
      'How many rows pass the filter, on all pages, by each value of something: one facet for each of `by`, in its order. Counted only when selected.',
  })(FacetResolver.prototype, 'facets', {});
  ReadsAll('counted')(FacetResolver.prototype, 'facets', {});
  Resolver(() => connection)(FacetResolver);
  return [FacetResolver];
}

@Resolver(() => FacetValue)
export class FacetValueResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What is referred to, such as a region; null for any other value.',
  })
  node(@Root() { nodeId }: FacetValue, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return nodeId === null ? null : nodeNamed(nodeId, context, info);
  }
}
