import type { Row } from '../../query/row.js';

/** Whether a number is a bound, and not a value: what it bounds is not known, nor is what would be computed of it. */
export const isBound = ({ precision }: Row | { readonly precision: string }): boolean =>
  precision === 'AT_LEAST' || precision === 'AT_MOST';
