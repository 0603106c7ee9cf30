import { Args, Query, Resolver } from 'type-graphql';
import { ReadsAll } from '../../graph/reads-all.js';
import { declareField } from '../../resolvers/declared-field.js';
import { ObservationTableArgs, observationTableConnection } from './observation-table.js';
import { type TableArguments, tableOf } from './observation-table.loader.js';

@Resolver()
export class ObservationTableResolver {}

declareField<unknown, TableArguments>(
  ObservationTableResolver,
  'observationTable',
  (_root, args, { loaders }, info) => tableOf(args, loaders, info),
  [Args(() => ObservationTableArgs)],
);
Query(() => observationTableConnection, {
  nullable: true,
  description:
    'Observations in a table: a group for each row, for each column, and for each cell. A number of any of them that would mislead is null, and `refused` beside it says why.',
})(ObservationTableResolver.prototype, 'observationTable', {});
ReadsAll('grouped')(ObservationTableResolver.prototype, 'observationTable', {});
