import type { CheckKind, Comparison } from '../../domain/fact/check.js';
import type { ValueOf } from '../../graph/described-enum.js';
import type { DataPackage, Row } from '../package/data-package.js';
import { type Fault, InvalidPackage } from '../package/fault.js';
import { shortHash } from '../short-hash.js';
import { type Application, applications } from './check-kind.js';
import type { Figure } from './figure.js';
import { exactly } from './rounding.js';
import { askRows, questionsIn } from './row-query.js';

/** A declared rule: one row of `checks.csv`. */
export interface Rule {
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

/** One application of a rule. */
export interface CheckResult {
  /** Global id. */
  readonly id: string;
  readonly rule: Rule;
  readonly stated: Figure;
  readonly computed: number;
  readonly holds: boolean;
  /** The stated number first, then those it was computed from. */
  readonly figures: readonly Figure[];
  /** The documents compared. */
  readonly documents: readonly string[];
}

const comparisons: Readonly<Record<string, Rule['comparison']>> = { '=': 'EQUAL', '<=': 'AT_MOST', '<': 'LESS' };

function readRule({ values }: Row): Rule {
  const text = (column: string) => (values[column] ?? null) as string | null;
  return {
    id: String(values.id),
    kind: values.kind as Rule['kind'],
    title: String(values.title),
    document: text('document'),
    measure: text('measure'),
    over: text('over')?.replaceAll('_', '-') ?? null,
    parts: (values.parts ?? []) as readonly string[],
    counted: text('counted'),
    comparison: comparisons[text('operator') ?? '='] as Rule['comparison'],
    compared: text('compared'),
    against: text('against'),
    per: text('per'),
    factor: Number(values.factor ?? 1),
    tolerance: Number(values.tolerance ?? 0),
    explanation: text('explanation'),
  };
}

const holds = ({ comparison, tolerance }: Rule, stated: number, computed: number): boolean => {
  const difference = exactly(stated - computed);
  if (comparison === 'EQUAL') return Math.abs(difference) <= tolerance;
  return comparison === 'AT_MOST' ? difference <= tolerance : difference < tolerance;
};

function resultOf(rule: Rule, { stated, computed, from, documents = [] }: Application): CheckResult {
  // Twelve digits keep sums of decimals from differing by their binary tails.
  const rounded = Number(computed.toPrecision(12));
  return {
    id: `check:${rule.id}-${shortHash(stated.id + from.map(({ id }) => id).join())}`,
    rule,
    stated,
    computed: rounded,
    holds: holds(rule, stated.value, rounded),
    figures: [stated, ...from],
    documents: [...[stated, ...from].map(({ document }) => document), ...documents],
  };
}

const questions = ['counted', 'compared', 'against', 'per'] as const;

/** A question that finds nothing leaves out what a rule is about, and a rule that applies nowhere would test nothing. */
function idleFault(
  { values, file, line }: Row,
  { kind, ...rule }: Rule,
  isIdle: boolean,
  source: DataPackage,
): Fault | null {
  const signs = Object.keys(comparisons);
  if (!Object.hasOwn(comparisons, String(values.operator ?? '=')))
    return {
      file,
      line,
      column: 'operator',
      message: `"${values.operator}" is no comparison; expected ${signs.join(', ')}`,
    };
  if (rule.compared?.startsWith('-'))
    return { file, line, column: 'compared', message: 'what is compared cannot be subtracted; expected no minus sign' };
  const asked = [...questions, 'parts' as const].flatMap((column) => {
    if (kind !== 'COUNT' && (column === 'counted' || column === 'parts')) return [];
    const text = column === 'parts' ? `observations?${rule.parts.join('&')}` : rule[column];
    return questionsIn(text).map(({ question }) => ({ column, question }));
  });
  for (const { column, question } of asked) {
    const answer = askRows(source, question);
    if (answer && (answer.rows.length > 0 || column === 'counted')) continue;
    const message = answer
      ? `the check ${values.id} asks "${question}", which finds no row`
      : `the check ${values.id} asks "${question}"; expected a table of the package and tests of its columns, such as modules?kind=ELEARNING`;
    return { file, line, column, message };
  }
  if (!isIdle) return null;
  return { file, line, column: 'measure', message: `the check ${values.id} applies to no numbers of the package` };
}

/**
 * Applies every declared rule wherever the package has the numbers for it.
 * @throws InvalidPackage naming each rule that applies nowhere, or asks for what is not there
 */
export function makeChecks(source: DataPackage, figures: readonly Figure[]): readonly CheckResult[] {
  const checked = (source.tables.get('checks') ?? []).map((row) => {
    const rule = readRule(row);
    const results = [...applications(rule, figures, source)].map((application) => resultOf(rule, application));
    return { row, rule, results };
  });
  const faults = checked.flatMap(({ row, rule, results }) => idleFault(row, rule, results.length === 0, source) ?? []);
  if (faults.length > 0) throw new InvalidPackage(faults);
  return checked.flatMap(({ results }) => results);
}
