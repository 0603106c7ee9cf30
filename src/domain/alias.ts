import { Value } from '../graph/entity.js';

/** Declares the other names of a thing, by which the search finds it too. */
export const Aliases = (): PropertyDecorator =>
  Value('list', 'Other spellings and former names found in the documents; empty where there are none.');
