import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { entityOfId } from '../graph/entity-metadata.js';
import { Node } from '../graph/node.js';
import { maximumPageSize } from '../graph/page-argument.js';
import { badInput } from '../graph/request-error.js';
import type { Row } from '../query/row.js';
import type { RequestContext } from './context.js';

/** Anything by its global id, with what is selected below it; null where there is no such thing. */
export function nodeNamed(
  id: string,
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> | null {
  const entity = entityOfId(id);
  return entity ? loaders.one(entity, id, info) : null;
}

/** Many things by their global ids, those of one type by one look-up. */
async function nodesNamed(
  ids: readonly string[],
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> {
  const found = await Promise.all(
    [...Map.groupBy(ids, entityOfId)].map(([entity, some]) =>
      entity ? loaders.several(entity, new Set(some), info) : new Map<string, Row>(),
    ),
  );
  const rows = new Map(found.flatMap((some) => [...some]));
  return ids.map((id) => rows.get(id) ?? null);
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its global id; null where there is no such thing.' })
  node(
    @Arg('id', () => ID, { description: 'Global id, such as `service-area:a12`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return nodeNamed(id, context, info);
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Many things by their global ids, in the order of the ids, with null for each that does not exist.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Global ids, ${maximumPageSize} at most.` }) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Row | null)[]> {
    if (ids.length > maximumPageSize) throw badInput(`nodes expects ${maximumPageSize} ids at most, not ${ids.length}`);
    return nodesNamed(ids, context, info);
  }
}
