import { Embeddable } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Value } from '../graph/entity.js';

@Embeddable()
@ObjectType({
  description: 'A stretch of days, both ends included; an instant has equal ends.',
  simpleResolvers: true,
})
export class Period {
  @Value('date', 'First day.')
  start!: string;

  @Value('date', 'Last day; equal to `start` for an instant.')
  end!: string;

  @Value('text', 'The period in words, such as `2015-16` or `31 December 2021`.')
  label!: string;
}
