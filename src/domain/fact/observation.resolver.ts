import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ValueOf } from '../../graph/described-enum.js';
import { DateScalar } from '../../graph/scalar.js';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { Dimension, Measure } from '../dimension/measure.js';
import { dimensions } from './cell.js';
import { DerivedFigure, derive, shareOf } from './derived-figure.js';
import { type FigureKey, figuresOf } from './figure.loader.js';
import { Observation } from './observation.js';

/** The measure and dimensions of an observation, as a key to look up others of its kind. */
function keyOf(row: Row): FigureKey {
  const set = dimensions.flatMap((name) => (row[`${name}Id`] ? [[name, row[`${name}Id`]]] : []));
  return { measure: String(row.measureId), ...Object.fromEntries(set) };
}

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The change since another day: this number less the number of the same measure and dimensions on that day, in the unit of the measure; null where no document prints one.',
  })
  async changeSince(
    @Root() row: Row,
    @Arg('on', () => DateScalar, { description: 'The day to compare with.' }) on: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DerivedFigure | null> {
    const [before, measure] = await Promise.all([
      figuresOf(context.loaders).load({ ...keyOf(row), on }),
      context.loaders.whole(Measure, String(row.measureId)),
    ]);
    if (!before || !measure) return null;
    const value = Number(row.value) - Number(before.value);
    const unit = measure.unit as DerivedFigure['unit'];
    return derive({ value, unit, formula: 'later number − earlier number', inputs: [row, before] }, context, info);
  }

  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The share in the total, in percent: this number divided by the one the same document prints for the same period without the dimension; null where it prints none, or where the number is no part of a sum.',
  })
  async shareOfTotal(
    @Root() row: Row,
    @Arg('over', () => Dimension.values, { description: 'The dimension the total is over.' })
    over: ValueOf<typeof Dimension>,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DerivedFigure | null> {
    const { [fieldOf(over)]: part, ...rest } = keyOf(row) as Record<string, string> & FigureKey;
    const period = row.period as { start: string; end: string } | null;
    const { documentId: document } = row.citation as { documentId: string };
    if (!part || !period) return null;
    const [total, measure] = await Promise.all([
      figuresOf(context.loaders).load({ ...(rest as FigureKey), document, start: period.start, end: period.end }),
      context.loaders.whole(Measure, String(row.measureId)),
    ]);
    return measure?.additive ? shareOf(row, total, '100 × this number ÷ the total', context, info) : null;
  }
}

/** SERVICE_AREA as the field serviceArea. */
const fieldOf = (dimension: string): string =>
  dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
