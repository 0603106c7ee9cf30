import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../graph/selection.js';
import { lookAhead } from '../../loading/look-ahead.js';
import type { Row } from '../../query/row.js';
import { shapeOf } from '../../query/shape.js';
import type { GraphContext } from '../context.js';
import { type FigureKey, figuresOf } from './figure.loader.js';
import { Observation } from './observation.js';

/** The figure a key names, with what the query selects below it; null where no document prints it. */
export async function oneFigure(
  key: FigureKey,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  // No text of the database has a NUL, which it would refuse.
  if (Object.values(key).some((text) => text?.includes('\0'))) return null;
  const row = await figuresOf(loaders).load(key);
  if (row) await lookAhead(loaders, [row], shapeOf(Observation, selectionOf(info)).references);
  return row;
}
