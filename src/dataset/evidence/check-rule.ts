import type { CheckKind, Comparison } from '../../domain/fact/check.js';
import type { ValueOf } from '../../graph/described-enum.js';
import type { SourceRow } from '../package/data-package.js';

/** A declared rule: one row of `checks.csv`. */
export interface CheckRule {
  readonly id: string;
  readonly kind: ValueOf<typeof CheckKind>;
  readonly title: string;
  readonly document: string | null;
  readonly measure: string | null;
  /** The dimension, scheme or `period` over which parts make a total. */
  readonly over: string | null;
  readonly parts: readonly string[];
  /** Of a count: what is counted. Of a sum over a dimension: the value that is the total. */
  readonly counted: string | null;
  readonly comparison: ValueOf<typeof Comparison>;
  /** Of a comparison: the numbers compared, those they are compared with, and those that are divided by. */
  readonly compared: string | null;
  readonly against: string | null;
  readonly per: string | null;
  readonly factor: number;
  readonly tolerance: number;
  readonly explanation: string | null;
}

/** The comparisons of the dataset by their signs. */
export const comparisons: Readonly<Record<string, CheckRule['comparison']>> = {
  '=': 'EQUAL',
  '<=': 'AT_MOST',
  '<': 'LESS',
};

/** Reads a declared rule. */
export function readCheckRule({ values }: SourceRow): CheckRule {
  const text = (column: string) => (values[column] ?? null) as string | null;
  return {
    id: String(values.id),
    kind: values.kind as CheckRule['kind'],
    title: String(values.title),
    document: text('document'),
    measure: text('measure'),
    over: text('over')?.replaceAll('_', '-') ?? null,
    parts: (values.parts ?? []) as readonly string[],
    counted: text('counted'),
    comparison: comparisons[text('operator') ?? '='] as CheckRule['comparison'],
    compared: text('compared'),
    against: text('against'),
    per: text('per'),
    factor: Number(values.factor ?? 1),
    tolerance: Number(values.tolerance ?? 0),
    explanation: text('explanation'),
  };
}
