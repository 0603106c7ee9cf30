import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '../context.js';
import { ObservationTableArgs, observationTableConnection } from './observation-table.js';
import { type TableArguments, tableOf } from './observation-table.loader.js';

@Resolver()
export class ObservationTableResolver {
  @Query(() => observationTableConnection, {
    nullable: true,
    description:
      'Observations in a table: a group for each row, for each column, and for each cell. A number of any of them that would mislead is null, and `refused` beside it says why.',
  })
  observationTable(
    @Args(() => ObservationTableArgs) args: ObservationTableArgs,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return tableOf(args as TableArguments, loaders, info);
  }
}
