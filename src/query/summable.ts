import type { EntityClass } from '../graph/entity-metadata.js';
import type { MeasureReference } from './group-measure.js';

/** What has to be known of rows before their values are added up. */
export interface Summable {
  readonly entity: EntityClass;
  /** Path of the value. */
  readonly value: string;
  /** Name of the embedded period; a row without one may be of any time. */
  readonly period: string;
  readonly measure: MeasureReference;
  /** The references that break a value down: null is the total over one. By each that may be null an index has the values of a measure in their order. */
  readonly dimensions: readonly string[];
  /** The attribute that names what a value is about, whatever its time. */
  readonly cell: string;
  /** The attribute that lists what a value is broken down by: the dimensions that are set, and more. */
  readonly breakdown: string;
  /**
   * The column that is the same of values of one measure that may be added up, unless one is a whole of others; null of a value
   * that has to be looked at closer.
   */
  readonly alike: string;
  /** Attributes of dimensions that name one of several ways to divide the same whole. */
  readonly schemes: Readonly<Record<string, string>>;
  /** The attribute that is true of a further printing of a value. */
  readonly repeated: string;
  /** The attribute, and its values, that make a value a bound and not a value. */
  readonly bound: { readonly attribute: string; readonly values: readonly string[] };
}

/** What is made of all rows of a group. */
export const aggregates = ['sum', 'min', 'max', 'average', 'first', 'last'] as const;
/** A number, or a row, that is made of all rows of a group. */
export type Aggregate = (typeof aggregates)[number];

/** Those that add values up. */
export const additive: readonly Aggregate[] = ['sum', 'average'];
/** Those that ask for one series, and which of its values stands where. */
export const chronological: readonly Aggregate[] = ['first', 'last'];
