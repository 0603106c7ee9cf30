import type { GraphQLResolveInfo } from 'graphql';
import type { ValueOf } from '../../graph/described-enum.js';
import { below, selectionOf } from '../../graph/selection.js';
import { ownRows } from '../../loading/look-ahead.js';
import type { Row } from '../../query/row.js';
import { shapeOf } from '../../query/shape.js';
import type { GraphContext } from '../context.js';
import { decimalProduct, decimalQuotient } from '../decimal.js';
import type { Unit } from '../dimension/measure.js';
import { isBound } from './bound.js';
import type { DerivedFigure } from './derived-figure.js';
import { Observation } from './observation.js';

/** What a derived figure is made of. */
interface Derivation {
  readonly value: number;
  readonly unit: ValueOf<typeof Unit>;
  readonly formula: string;
  readonly inputs: readonly Row[];
}

/** A derived figure with what the query selects below its inputs. */
export async function derive(
  { inputs, ...derived }: Derivation,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<DerivedFigure> {
  const { references } = shapeOf(Observation, below(selectionOf(info), 'inputs'));
  return { ...derived, inputs: await ownRows(loaders, inputs, references) };
}

/** A share of a whole as a percentage; null where a number is missing or a bound, or the whole is zero. */
export function shareOf(
  part: Row | null,
  whole: Row | null,
  formula: string,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<DerivedFigure> | null {
  if (!part || !whole || isBound(part) || isBound(whole) || whole.value === 0) return null;
  const value = decimalQuotient(decimalProduct(100, Number(part.value)), Number(whole.value));
  return derive({ value, unit: 'PERCENT', formula, inputs: [part, whole] }, context, info);
}
