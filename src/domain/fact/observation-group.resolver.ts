import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../../graph/connection.js';
import { Node } from '../../graph/node.js';
import { ReadsAll } from '../../graph/reads-all.js';
import type { GroupArguments } from '../../query/group.js';
import type { GroupAttribute } from '../../query/group-row.js';
import type { PageArguments } from '../../query/keyset.js';
import { declareField } from '../../resolvers/declared-field.js';
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
class ObservationGroupResolver {}

declareField<unknown, GroupArguments>(
  ObservationGroupResolver,
  'observationGroups',
  (_root, args, { loaders }, info) => groupsOf(args, loaders, info),
  [Args(() => ObservationGroupsArgs)],
);
Query(() => groups, {
  nullable: true,
  description:
    'Observations in groups, with numbers made of each group. A number that would mislead is null, and `refused` of its group says why and what to do instead.',
})(ObservationGroupResolver.prototype, 'observationGroups', {});
ReadsAll('grouped')(ObservationGroupResolver.prototype, 'observationGroups', {});

declareField<GroupWithRows, PageArguments>(
  ObservationGroupResolver,
  'observations',
  ({ id, rows }, args, _context, info) => rows.load(id, args, info),
  [Args(() => ObservationsArgs)],
);
FieldResolver(() => observations, {
  description: 'The observations behind it: where each of its numbers is printed.',
})(ObservationGroupResolver.prototype, 'observations', {});

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
