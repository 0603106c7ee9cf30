import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { ValueOf } from '../../graph/described-enum.js';
import { below, selectionOf } from '../../graph/selection.js';
import { lookAhead } from '../../loading/look-ahead.js';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { Unit } from '../dimension/measure.js';
import { Observation } from './observation.js';

@ObjectType({
  description: 'A number nobody printed: computed from printed ones by a formula, when asked for, and never stored.',
  simpleResolvers: true,
})
export class DerivedFigure {
  @Field(() => Number, { description: 'The number, in the unit given.' })
  value!: number;

  @Field(() => Unit.values, { description: 'The unit.' })
  unit!: ValueOf<typeof Unit>;

  @Field(() => String, { description: 'How it was computed, in words and signs.' })
  formula!: string;

  @Field(() => [Observation], { description: 'The printed numbers it was computed from, in the order of the formula.' })
  inputs!: readonly Row[];
}

/** A share of a whole as a percentage; null where a number is missing or the whole is zero. */
export async function shareOf(
  part: Row | null,
  whole: Row | null,
  formula: string,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<DerivedFigure | null> {
  if (!part || !whole || whole.value === 0) return null;
  const inputs = [part, whole];
  await lookAhead(loaders, Observation, inputs, below(selectionOf(info), 'inputs'));
  const value = Number(((100 * Number(part.value)) / Number(whole.value)).toPrecision(12));
  return { value, unit: 'PERCENT', formula, inputs };
}
