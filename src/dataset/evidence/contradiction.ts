import type { DiscrepancyKind } from '../../domain/fact/discrepancy.js';
import type { ValueOf } from '../../graph/described-enum.js';
import type { Figure } from './figure.js';

/** A contradiction between numbers, found by comparing them. */
export interface Contradiction<F = Figure> {
  readonly kind: ValueOf<typeof DiscrepancyKind>;
  /** How far apart the numbers are, in their unit. */
  readonly size: number;
  readonly figures: readonly F[];
}
