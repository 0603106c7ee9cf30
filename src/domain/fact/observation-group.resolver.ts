import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../../graph/connection.js';
import { Node } from '../../graph/node.js';
import type { GroupAttribute } from '../../query/group-row.js';
import { nodeNamed } from '../../resolvers/node.resolver.js';
import type { GraphContext } from '../context.js';
import { Observation } from './observation.js';
import {
  ObservationGroup,
  ObservationGroupAttribute,
  ObservationGroupsArgs,
  ObservationsArgs,
} from './observation-group.js';
import { type GroupWithRows, groupsOf } from './observation-group.loader.js';

const groups = connectionOf(ObservationGroup);
const observations = connectionOf(Observation);

@Resolver(() => ObservationGroup)
class ObservationGroupResolver {
  @Query(() => groups, {
    nullable: true,
    description:
      'Observations in groups, with numbers made of each group. A number that would mislead is null, and `refused` of its group says why and what to do instead.',
  })
  observationGroups(
    @Args(() => ObservationGroupsArgs) args: ObservationGroupsArgs,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return groupsOf(args as Parameters<typeof groupsOf>[0], loaders, info);
  }

  @FieldResolver(() => observations, {
    description: 'The observations behind it: where each of its numbers is printed.',
  })
  observations(
    @Root() { id, rows }: GroupWithRows,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return rows.load(id, args as Parameters<typeof rows.load>[1], info);
  }
}

@Resolver(() => ObservationGroupAttribute)
class ObservationGroupAttributeResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'What is referred to, such as the region of a service area; null for any other value.',
  })
  node(@Root() { nodeId }: GroupAttribute, @Ctx() context: GraphContext, @Info() info: GraphQLResolveInfo) {
    return nodeId === null ? null : nodeNamed(nodeId, context, info);
  }
}

export const observationGroupResolvers = [ObservationGroupResolver, ObservationGroupAttributeResolver];
