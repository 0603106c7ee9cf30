import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Period } from './period.js';
import { periodLength } from './period-length.js';

@Resolver(() => Period)
export class PeriodResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'How long it is: `1 day`, `1 month`, `1 year`, or `144 days` where it is no whole months. Numbers of times of different lengths are no series. Null where the label names no day.',
  })
  length(@Root() { start, end }: Pick<Period, 'start' | 'end'>): string | null {
    // What is null of an embedded value is not there.
    return start && end ? periodLength(start, end) : null;
  }
}
