import { Embeddable } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Computed, Value } from '../graph/entity.js';
import { periodLength } from './period-length.js';

@Embeddable()
@ObjectType({
  description:
    'A stretch of days, both ends included; an instant has equal ends. A time that a document gives in words that name no day, such as `the last 12 months`, has a label only.',
  simpleResolvers: true,
})
export class Period {
  @Value('date', 'First day; null where the label names no day.', { nullable: true })
  start!: string | null;

  @Value('date', 'Last day, equal to `start` for an instant; null where the label names no day.', { nullable: true })
  end!: string | null;

  @Value('text', 'The period in words, such as `2015-16` or `31 December 2021`.')
  label!: string;

  @Computed<Partial<Period>>(
    () => String,
    'How long it is: `1 day`, `1 month`, `1 year`, or `144 days` where it is no whole months. Numbers of times of different lengths are no series. Null where the label names no day.',
    [['start'], ['end']],
    // What is null of an embedded value is not there.
    ({ start, end }) => (start && end ? periodLength(start, end) : null),
    { nullable: true },
  )
  length!: string | null;
}
