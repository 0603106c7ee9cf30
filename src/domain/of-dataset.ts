import { ToOne } from '../graph/entity.js';
import { Dataset } from './dimension/dataset.js';

/**
 * Declares whose row it is: in which package it stands. Null, where it may be, for what was made of several.
 * A function, not a value, for the classes that a dataset lists are read before this file has run.
 */
export function OfDataset({ nullable = false } = {}): PropertyDecorator {
  return ToOne(
    () => Dataset,
    nullable ? 'The dataset it was found in; null where facts of several take part.' : 'The dataset it belongs to.',
    { nullable },
  );
}
