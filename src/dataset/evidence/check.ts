import { decimalDifference } from '../../domain/decimal.js';
import type { DataPackage, SourceRow } from '../package/data-package.js';
import { type Fault, InvalidPackage, rowFault } from '../package/fault.js';
import type { Qualify } from '../package/namespace.js';
import { type Application, applications, checkableOf, numberQuestion } from './check-kind.js';
import { type CheckRule, comparisons, readCheckRule } from './check-rule.js';
import type { Figure } from './figure.js';
import { questionsIn, type RowAsker, rowAsker } from './row-query.js';
import { shortHash } from './short-hash.js';

/** One application of a rule. */
export interface CheckResult {
  /** Global id. */
  readonly id: string;
  readonly rule: CheckRule;
  readonly stated: Figure;
  readonly computed: number;
  readonly holds: boolean;
  /** The stated number first, then those it was computed from. */
  readonly figures: readonly Figure[];
  /** The documents compared. */
  readonly documents: readonly string[];
}

const holds = ({ comparison, tolerance }: CheckRule, stated: number, computed: number): boolean => {
  const difference = decimalDifference(stated, computed);
  if (comparison === 'EQUAL') return Math.abs(difference) <= tolerance;
  return comparison === 'AT_MOST' ? difference <= tolerance : difference < tolerance;
};

function resultOf(
  qualify: Qualify,
  rule: CheckRule,
  { stated, computed, from, documents = [] }: Application,
): CheckResult {
  return {
    id: `check:${qualify(rule.id)}-${shortHash(stated.id + from.map(({ id }) => id).join())}`,
    rule,
    stated,
    computed,
    holds: holds(rule, stated.value, computed),
    figures: [stated, ...from],
    documents: [...[stated, ...from].map(({ document }) => document), ...documents],
  };
}

const questions = ['counted', 'compared', 'against', 'per'] as const;

/** What a rule asks for, and in which column. */
const questionsOf = ({ kind, ...rule }: CheckRule) =>
  [...questions, 'parts' as const].flatMap((column) => {
    if (kind !== 'COUNT' && (column === 'counted' || column === 'parts')) return [];
    const text = column === 'parts' ? numberQuestion(rule.parts) : rule[column];
    return questionsIn(text).map(({ question }) => ({ column, question }));
  });

/** A question that finds nothing leaves out what a rule is about, and a rule that applies nowhere would test nothing. */
function idleFault(row: SourceRow, rule: CheckRule, isIdle: boolean, ask: RowAsker): Fault | null {
  const { values } = row;
  if (!Object.hasOwn(comparisons, String(values.operator ?? '=')))
    return rowFault(
      row,
      'operator',
      `"${values.operator}" is no comparison; expected ${Object.keys(comparisons).join(', ')}`,
    );
  if (rule.compared?.startsWith('-'))
    return rowFault(row, 'compared', 'what is compared cannot be subtracted; expected no minus sign');
  for (const { column, question } of questionsOf(rule)) {
    const answer = ask(question);
    if (answer && (answer.rows.length > 0 || column === 'counted')) continue;
    const message = answer
      ? `the check ${values.id} asks "${question}", which finds no row`
      : `the check ${values.id} asks "${question}"; expected a table of the package and tests of its columns, such as modules?kind=ELEARNING`;
    return rowFault(row, column, message);
  }
  if (!isIdle) return null;
  return rowFault(row, 'measure', `the check ${values.id} applies to no numbers of the package`);
}

/**
 * Applies every declared rule wherever the package has the numbers for it.
 * @throws InvalidPackage naming each rule that applies nowhere, or asks for what is not there
 */
export function makeChecks(source: DataPackage, figures: readonly Figure[]): readonly CheckResult[] {
  const rules = (source.tables.get('checks') ?? []).map((row) => ({ row, rule: readCheckRule(row) }));
  const ask = rowAsker(
    source,
    rules.flatMap(({ rule }) => questionsOf(rule).map(({ question }) => question)),
  );
  const checkable = checkableOf(figures, ask);
  const checked = rules.map(({ row, rule }) => ({
    row,
    rule,
    results: [...applications(rule, checkable, source)].map((application) =>
      resultOf(source.qualify, rule, application),
    ),
  }));
  const faults = checked.flatMap(({ row, rule, results }) => idleFault(row, rule, results.length === 0, ask) ?? []);
  if (faults.length > 0) throw new InvalidPackage(faults);
  return checked.flatMap(({ results }) => results);
}
