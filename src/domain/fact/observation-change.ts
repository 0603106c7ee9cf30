import { ArgsType, Field, ObjectType } from 'type-graphql';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { DateScalar } from '../../graph/scalar.js';
import { Unit } from '../dimension/measure.js';
import { ObservationGroup } from './observation-group.js';

const nullable = true;

export const ChangedNumber = describedEnum('ChangedNumber', 'Which number of a group is compared on two days.', {
  SUM: 'The values added up.',
  MIN: 'The smallest value.',
  MAX: 'The greatest value.',
  AVERAGE: 'The mean of the values.',
});

/** What of a group is compared. */
@ArgsType()
export class ObservationChangeArgs {
  @Field(() => ChangedNumber.values, { defaultValue: 'SUM', description: 'Which number of the group.' })
  of!: ValueOf<typeof ChangedNumber>;

  @Field(() => DateScalar, { description: 'The earlier day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The later day.' })
  to!: string;
}

@ObjectType({
  description:
    'How a number of a group changed from one day to another: on each, it is made of the observations whose period has that day.',
  simpleResolvers: true,
})
export class ObservationChange {
  @Field(() => Number, {
    nullable,
    description:
      'The later number less the earlier one. Null where the group has no observations on one of the days and, with the reason in `refused`, where it would mislead.',
  })
  value!: number | null;

  @Field(() => Unit.type, { nullable, description: 'The unit of the change; null where it has no value.' })
  unit!: ValueOf<typeof Unit> | null;

  @Field(() => String, {
    nullable,
    description:
      'Why there is no value though there are observations on both days, as a sentence: the number of one of the days would mislead, or the two are of different units, of different things, or of times of different lengths. Null where there is a value, or no observations.',
  })
  refused!: string | null;

  @Field(() => ObservationGroup, {
    nullable,
    description:
      'The observations of the group whose period has the earlier day, as a group; null where there are none.',
  })
  from!: ObservationGroup | null;

  @Field(() => ObservationGroup, {
    nullable,
    description: 'The observations of the group whose period has the later day, as a group; null where there are none.',
  })
  to!: ObservationGroup | null;
}
