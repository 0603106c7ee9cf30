import { ArgsType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graph/connection.js';
import { ReadsAll } from '../../graph/reads-all.js';
import { GroupPageArgs, ObservationGroup, observationGroupKeys } from './observation-group.js';

/** How many columns a table has at most. */
export const maximumColumns = 50;

/** How to arrange observations in a table. */
@ArgsType()
export class ObservationTableArgs extends GroupPageArgs {
  @Field(() => [observationGroupKeys.values], {
    description: 'What each row is of: at least one key, as of `groupBy` of `observationGroups`.',
  })
  rows!: string[];

  @Field(() => observationGroupKeys.values, {
    description: 'What each column is of: one key that is none of `rows`; a key of time only where these have none.',
  })
  columns!: string;
}

@ObjectType({ description: 'A row of a table of observations.', simpleResolvers: true })
export class ObservationTableRow {
  @Field(() => ObservationGroup, {
    description:
      'What the row is of, and numbers made of all its observations, in whatever column. By these, rows are tested and ordered.',
  })
  group!: ObservationGroup;

  @Field(() => [ObservationGroup], {
    nullable: 'items',
    description:
      'The observations of the row in each of `columns`, in their order, as a group of their own; null where there are none.',
  })
  @Extensions({ length: maximumColumns })
  @ReadsAll('grouped')
  cells!: (ObservationGroup | null)[];
}

/** A page of the rows of a table, with its columns. */
export const observationTableConnection = connectionOf(ObservationTableRow);

Field(() => [ObservationGroup], {
  description: `What each column is of, and numbers made of all its observations, in whatever row; in the order of the values of the key, ${maximumColumns} at most.`,
})(observationTableConnection.prototype, 'columns');
Extensions({ length: maximumColumns })(observationTableConnection.prototype, 'columns');

Field(() => Int, {
  description: 'How many columns there are: more than `columns` where those are cut. Counted only when selected.',
})(observationTableConnection.prototype, 'columnCount');
ReadsAll('counted')(observationTableConnection.prototype, 'columnCount');
