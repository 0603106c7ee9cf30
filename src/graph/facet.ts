import { Field, Int, ObjectType } from 'type-graphql';

const nullable = true;

@ObjectType({
  description: 'How many rows of a list have one value, or refer to one thing.',
  simpleResolvers: true,
})
export class FacetValue {
  @Field(() => String, {
    nullable,
    description: 'The value as text, or the id of what is referred to; null for the rows that have none.',
  })
  value!: string | null;

  @Field(() => String, {
    nullable,
    description: 'The name or title of what is referred to; of anything else the value. Null where `value` is.',
  })
  label!: string | null;

  @Field(() => Int, { description: 'How many rows of the list, on all its pages, have it.' })
  count!: number;

  /** What is referred to, by its id; see the resolver. */
  nodeId!: string | null;
}

@ObjectType({
  description: 'The values that the rows of a list have of something, and how many rows have each.',
  simpleResolvers: true,
})
export class Facet {
  @Field(() => String, { description: 'What was counted by: one of the values of `by`.' })
  by!: string;

  @Field(() => Int, { description: 'How many values there are, none among them where a row has none.' })
  totalCount!: number;

  @Field(() => [FacetValue], {
    description:
      'The most frequent values, as many as `first` takes; equally frequent ones in the order of the values, none last. A row with several values is counted with each.',
  })
  values!: FacetValue[];
}
