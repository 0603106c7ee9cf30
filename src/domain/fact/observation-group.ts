import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { Connection } from '../../graph/connection.js';
import type { ValueOf } from '../../graph/described-enum.js';
import { groupHavingInput, groupKeyEnum, groupOrderInput } from '../../graph/group-input.js';
import { groupKeys } from '../../graph/group-key.js';
import { orderInput } from '../../graph/order-input.js';
import { pageArgumentTexts } from '../../graph/page-argument.js';
import { whereInput } from '../../graph/where-input.js';
import { Unit } from '../dimension/measure.js';
import { Period } from '../period.js';
import { Observation } from './observation.js';

/** What observations are grouped by, as an enum of the schema. */
export const observationGroupKeys = groupKeyEnum(Observation);
const having = groupHavingInput(Observation);
const orderOfGroups = groupOrderInput(Observation, observationGroupKeys);
const where = whereInput(Observation);
const order = orderInput(Observation);
const nullable = true;

@ArgsType()
class PageArgs {
  @Field(() => where, { nullable, description: 'Which observations to take; all where absent.' })
  where?: object | null;

  @Field(() => Int, { nullable, description: `How many to take ${pageArgumentTexts.first}` })
  first?: number | null;

  @Field(() => String, { nullable, description: pageArgumentTexts.after })
  after?: string | null;

  @Field(() => Int, { nullable, description: `How many to take ${pageArgumentTexts.last}` })
  last?: number | null;

  @Field(() => String, { nullable, description: pageArgumentTexts.before })
  before?: string | null;
}

/** What observations behind a group to show. */
@ArgsType()
export class ObservationsArgs extends PageArgs {
  @Field(() => [order], { nullable, description: pageArgumentTexts.orderBy })
  orderBy?: object[] | null;
}

/** Which groups of observations to take, and in which order. */
@ArgsType()
export class GroupPageArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable,
    description: `${pageArgumentTexts.latest} As of \`observations\`; the groups are made of these.`,
  })
  latest?: boolean | null;

  @Field(() => having, { nullable, description: 'Which groups to take, by their numbers; all where absent.' })
  having?: object | null;

  @Field(() => [orderOfGroups], {
    nullable,
    description: `${pageArgumentTexts.orderBy} Where absent, the order is that of the values of the keys.`,
  })
  orderBy?: object[] | null;
}

/** How to group observations. */
@ArgsType()
export class ObservationGroupsArgs extends GroupPageArgs {
  @Field(() => [observationGroupKeys.values], {
    description:
      'What to group by, at least one key, one key of time at most. Order matters only to the order of groups.',
  })
  groupBy!: string[];
}

@ObjectType({ description: 'A value that observations are grouped by.', simpleResolvers: true })
export class ObservationGroupAttribute {
  @Field(() => observationGroupKeys.values, { description: 'The key it is a value of.' })
  key!: string;

  @Field(() => String, {
    nullable,
    description: 'The value as text, or the id of what is referred to; null where the observations have none.',
  })
  value!: string | null;

  @Field(() => String, {
    nullable,
    description:
      'The name or title of what is referred to, or those of several with commas between; of anything else the value. Null where `value` is.',
  })
  label!: string | null;
}

@ObjectType({ description: 'Numbers of a group that are null because they would mislead.', simpleResolvers: true })
export class RefusedNumbers {
  @Field(() => [String], {
    description: 'The fields of the group that are null for this reason, such as `sum` and `average`.',
  })
  numbers!: string[];

  @Field(() => String, { description: 'What is wrong with them, and what to ask instead, as a sentence.' })
  reason!: string;
}

const sumRefused =
  'several measures or units, a measure that may not be added up, a total beside its parts, the same time twice, reprints, bounds';
const seriesRefused = 'the observations are not one series: one measure, the same dimensions, no time twice';

@ObjectType({
  description:
    'Observations with the same values of the keys of `groupBy`, and numbers made of them. A number that would mislead is null, and `refused` says why.',
  simpleResolvers: true,
})
export class ObservationGroup {
  @Field(() => [observationGroupKeys.values], {
    description: 'The keys of `groupBy`. Any other field of a key is null because it was not grouped by.',
  })
  keys!: string[];

  @Field(() => Period, {
    nullable,
    description:
      'The period, year, quarter, month or fiscal year that the periods of the observations lie in; null where it was not grouped by, and for observations with no period or one that crosses the border of two.',
  })
  period!: Period | null;

  @Field(() => [ObservationGroupAttribute], {
    description: 'The values of all other keys of `groupBy`, in its order; empty where it has none.',
  })
  attributes!: ObservationGroupAttribute[];

  @Field(() => Int, { description: 'How many observations, reprints and bounds among them unless left out.' })
  count!: number;

  @Field(() => Number, {
    nullable,
    description: `The numbers added up. Null where that would mislead, with the reason in \`refused\`: ${sumRefused}, a state at several times.`,
  })
  sum!: number | null;

  @Field(() => Number, {
    nullable,
    description: 'The smallest number. Null where the units differ, with the reason in `refused`.',
  })
  min!: number | null;

  @Field(() => Number, {
    nullable,
    description: 'The greatest number. Null where the units differ, with the reason in `refused`.',
  })
  max!: number | null;

  @Field(() => Number, {
    nullable,
    description: `The plain mean of the numbers, each counting once. Null where it would mislead, with the reason in \`refused\`: ${sumRefused}.`,
  })
  average!: number | null;

  @Field(() => Observation, {
    nullable,
    description: `The number of the earliest period; null where none has a period. Null too, with the reason in \`refused\`, where ${seriesRefused}.`,
  })
  first!: Observation | null;

  @Field(() => Observation, {
    nullable,
    description: `The number of the latest period; null where none has a period. Null too, with the reason in \`refused\`, where ${seriesRefused}.`,
  })
  last!: Observation | null;

  @Field(() => [RefusedNumbers], {
    description:
      'Which of the numbers asked for, selected, tested or ordered by, would mislead, and why; empty where none would.',
  })
  refused!: RefusedNumbers[];

  @Field(() => Unit.type, { nullable, description: 'The unit of the numbers; null where they have several.' })
  unit!: ValueOf<typeof Unit> | null;

  /** The observations behind it; see the resolver. */
  observations!: Connection<Observation>;
}

// A field for whatever an observation refers to, so that a new dimension needs no line here.
for (const key of groupKeys(Observation).values())
  if (key.kind === 'reference')
    Field(key.reference.target as () => new () => object, {
      nullable,
      description: `${key.description} Null too where it was not grouped by.`,
    })(ObservationGroup.prototype, key.reference.name);
