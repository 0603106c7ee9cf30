import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '../context.js';
import { ObservationChange, ObservationChangeArgs } from './observation-change.js';
import { changeOf } from './observation-change.loader.js';
import { ObservationGroup } from './observation-group.js';
import type { GroupWithRows } from './observation-group.loader.js';

@Resolver(() => ObservationGroup)
export class ObservationChangeResolver {
  @FieldResolver(() => ObservationChange, {
    description: 'How one of its numbers changed from one day to another.',
  })
  change(
    @Root() group: GroupWithRows,
    @Args(() => ObservationChangeArgs) args: ObservationChangeArgs,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObservationChange> {
    return changeOf(group, args, loaders, info);
  }
}
