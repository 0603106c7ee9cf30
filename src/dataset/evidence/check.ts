import { decimalDifference } from '../../domain/decimal.js';
import type { DataPackage, SourceRow } from '../package/data-package.js';
import { type Fault, InvalidPackage, rowFault } from '../package/fault.js';
import { type Application, applications, checkableOf } from './check-kind.js';
import { type CheckRule, comparisons, readCheckRule } from './check-rule.js';
import type { Figure } from './figure.js';
import { askRows, questionsIn } from './row-query.js';
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

function resultOf(rule: CheckRule, { stated, computed, from, documents = [] }: Application): CheckResult {
  return {
    id: `check:${rule.id}-${shortHash(stated.id + from.map(({ id }) => id).join())}`,
    rule,
    stated,
    computed,
    holds: holds(rule, stated.value, computed),
    figures: [stated, ...from],
    documents: [...[stated, ...from].map(({ document }) => document), ...documents],
  };
}

const questions = ['counted', 'compared', 'against', 'per'] as const;

/** A question that finds nothing leaves out what a rule is about, and a rule that applies nowhere would test nothing. */
function idleFault(row: SourceRow, { kind, ...rule }: CheckRule, isIdle: boolean, source: DataPackage): Fault | null {
  const { values } = row;
  if (!Object.hasOwn(comparisons, String(values.operator ?? '=')))
    return rowFault(
      row,
      'operator',
      `"${values.operator}" is no comparison; expected ${Object.keys(comparisons).join(', ')}`,
    );
  if (rule.compared?.startsWith('-'))
    return rowFault(row, 'compared', 'what is compared cannot be subtracted; expected no minus sign');
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
  const checkable = checkableOf(figures);
  const checked = (source.tables.get('checks') ?? []).map((row) => {
    const rule = readCheckRule(row);
    const results = [...applications(rule, figures, checkable, source)].map((application) =>
      resultOf(rule, application),
    );
    return { row, rule, results };
  });
  const faults = checked.flatMap(({ row, rule, results }) => idleFault(row, rule, results.length === 0, source) ?? []);
  if (faults.length > 0) throw new InvalidPackage(faults);
  return checked.flatMap(({ results }) => results);
}
