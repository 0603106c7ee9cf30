import { Value } from '../graph/entity.js';

/** Declares what is to be known of a row. */
export const Note = (): PropertyDecorator =>
  Value('text', 'What to know when using it; null where there is nothing.', { nullable: true });
