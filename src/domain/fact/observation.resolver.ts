import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { badInput } from '../../graph/request-error.js';
import { DateScalar } from '../../graph/scalar.js';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { decimalDifference } from '../decimal.js';
import { Measure } from '../dimension/measure.js';
import { roughLength } from '../period-length.js';
import { isBound } from './bound.js';
import { cellWithout } from './cell.js';
import { DerivedFigure } from './derived-figure.js';
import { derive, shareOf } from './derived-figure.loader.js';
import { figureLoader } from './figure.loader.js';
import { Observation } from './observation.js';

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The change since another day, earlier or later: this number less the number of the same cell on that day, in the unit of the measure. Of what gathers over its time, that is one of a time as long as its own. Null where no document prints one, and where one of the two is a bound.',
  })
  async changeSince(
    @Root() row: Row,
    @Arg('on', () => DateScalar, { description: 'The day to compare with.' }) on: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DerivedFigure | null> {
    const { start, end } = (row.period ?? {}) as Partial<Record<'start' | 'end', string | null>>;
    const length = start && end ? roughLength(start, end) : 'unknown';
    const [other, measure] = await Promise.all([
      figureLoader(context.loaders).load({ cell: String(row.cell), on, length }),
      context.loaders.whole(Measure, String(row.measureId)),
    ]);
    if (!other || !measure || isBound(row) || isBound(other)) return null;
    const value = decimalDifference(Number(row.value), Number(other.value));
    const unit = measure.unit as DerivedFigure['unit'];
    return derive({ value, unit, formula: 'this number − that of the day', inputs: [row, other] }, context, info);
  }

  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The share in the total, in percent: this number divided by the one the same document prints for the same period without one part of the breakdown; null where it prints none, where one of the two is a bound, or where the number is no part of a sum.',
  })
  async shareOfTotal(
    @Root() row: Row,
    @Arg('over', () => String, {
      description:
        'What the total is over: a dimension or scheme of `breakdown`, such as `service-area` or `law-type`.',
    })
    over: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DerivedFigure | null> {
    const measure = await context.loaders.whole(Measure, String(row.measureId));
    const breakdowns = (measure?.breakdowns ?? []) as readonly string[];
    if (!breakdowns.includes(over))
      throw badInput(
        `"over" expects what the measure is broken down by: ${breakdowns.join(', ') || 'nothing'}; not "${over}"`,
      );
    const cell = cellWithout(String(row.cell), over);
    const period = row.period as { readonly start: string | null; readonly end: string | null } | null;
    const { documentId: document } = row.citation as { documentId: string };
    if (cell === null || !period?.start || !period.end || !measure?.additive) return null;
    const { start, end } = period;
    const total = await figureLoader(context.loaders).load({ cell, document, start, end });
    return shareOf(row, total, '100 × this number ÷ the total', context, info);
  }
}
