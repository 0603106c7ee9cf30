import { Field, ObjectType } from 'type-graphql';

const nullable = true;

@ObjectType({
  description: 'A value of a row that a release made another.',
  simpleResolvers: true,
})
export class FieldChange {
  @Field(() => String, {
    description:
      'The field of the type of the row, such as `value`; `period.start` is one within another. Of what a row refers to, the values are ids.',
  })
  name!: string;

  @Field(() => String, {
    nullable,
    description:
      'The value it had, as text, of a list joined by `; `; null where it had none, as of a row that is new.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable,
    description: 'The value it has been given, in the same way; null where it has none, as of a row that is gone.',
  })
  after!: string | null;
}
