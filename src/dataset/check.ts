import { cellWithout, describeCell, type Figure } from './figure.js';
import { shortHash } from './natural-key.js';
import type { DataPackage, Row, Value } from './package/data-package.js';
import { type Fault, InvalidPackage } from './package/fault.js';

/** A declared rule: one row of `checks.csv`. */
interface Rule {
  readonly id: string;
  readonly kind: 'SUM_OVER' | 'SUM_OF' | 'SHARE' | 'CHANGE' | 'COUNT';
  readonly title: string;
  readonly document: string | null;
  readonly measure: string;
  readonly over: string | null;
  readonly parts: readonly string[];
  readonly counted: string | null;
  readonly tolerance: number;
  readonly explanation: string | null;
}

/** One application of a rule. */
export interface CheckResult {
  readonly id: string;
  readonly rule: Rule;
  readonly title: string;
  readonly stated: Figure;
  readonly computed: number;
  readonly holds: boolean;
  /** The stated number first, then those it was computed from. */
  readonly figures: readonly Figure[];
}

interface Application {
  readonly stated: Figure;
  readonly computed: number;
  readonly from: readonly Figure[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const readRule = ({ values }: Row): Rule => ({
  id: String(values.id),
  kind: values.kind as Rule['kind'],
  title: String(values.title),
  document: (values.document ?? null) as string | null,
  measure: String(values.measure),
  over: (values.over ?? null) as string | null,
  parts: (values.parts ?? []) as readonly string[],
  counted: (values.counted ?? null) as string | null,
  tolerance: Number(values.tolerance ?? 0),
  explanation: (values.explanation ?? null) as string | null,
});

const within = (inner: Figure, outer: Figure): boolean => {
  const [start, end] = [inner.cell.period_start, inner.cell.period_end] as (string | null)[];
  const [from, to] = [outer.cell.period_start, outer.cell.period_end] as (string | null)[];
  if (!start || !end || !from || !to) return false;
  return from <= start && end <= to && (from !== start || end !== to);
};

function* sumOverPeriods(figures: readonly Figure[]): Generator<Application> {
  for (const group of Map.groupBy(figures, (figure) => cellWithout(figure, 'period_start', 'period_end')).values())
    for (const stated of group) {
      const from = group.filter((figure) => within(figure, stated));
      if (from.length > 1) yield { stated, computed: sum(from.map(({ value }) => value)), from };
    }
}

/** Where a rule names no parts: a total is the number without the dimension, and every value of it is a part. */
function* sumOverDimension(
  figures: readonly Figure[],
  { over, parts: named, counted: whole }: Rule,
  schemes: ReadonlyMap<Value, Value>,
): Generator<Application> {
  const column = over ?? '';
  const memberOf = ({ cell }: Figure) => cell[column] ?? null;
  for (const group of Map.groupBy(figures, (figure) => cellWithout(figure, column)).values()) {
    const stated = group.find((figure) => memberOf(figure) === whole);
    if (!stated) continue;
    const parts = group.filter((figure) =>
      named.length > 0 ? named.includes(String(memberOf(figure))) : figure !== stated,
    );
    // Values of two schemes, such as a law type and a stage, divide the same total twice.
    for (const from of Map.groupBy(parts, (figure) => schemes.get(memberOf(figure)) ?? null).values())
      if (from.length > 1) yield { stated, computed: sum(from.map(({ value }) => value)), from };
  }
}

function* combine(
  stated: readonly Figure[],
  others: readonly Figure[],
  measures: readonly string[],
  compute: (values: readonly number[]) => number,
): Generator<Application> {
  const byCell = Map.groupBy(others, (figure) => `${figure.measure} ${cellWithout(figure, 'measure')}`);
  for (const figure of stated) {
    const from = measures.map((measure) => byCell.get(`${measure} ${cellWithout(figure, 'measure')}`)?.[0]);
    const found = from.filter((part) => part !== undefined);
    if (found.length === measures.length)
      yield { stated: figure, computed: compute(found.map(({ value }) => value)), from: found };
  }
}

/** A percentage against a part and its whole; the whole may be the number without the dimension of the rule. */
function* shares(stated: readonly Figure[], others: readonly Figure[], { parts, over }: Rule): Generator<Application> {
  const [part, whole] = parts;
  for (const figure of stated) {
    const find = (measure: string | undefined, ...without: string[]) =>
      others.find(
        (other) =>
          other.measure === measure &&
          cellWithout(other, 'measure', ...without) === cellWithout(figure, 'measure', ...without) &&
          without.every((column) => other.cell[column] === null),
      );
    const numerator = find(part);
    const denominator = over ? find(whole, over) : find(whole);
    if (numerator && denominator?.value)
      yield {
        stated: figure,
        computed: (100 * numerator.value) / denominator.value,
        from: [numerator, denominator],
      };
  }
}

function* changes(stated: readonly Figure[], levels: readonly Figure[], isPercent: boolean): Generator<Application> {
  const find = (figure: Figure, day: Value | undefined) =>
    levels.find(
      (level) =>
        level.cell.period_end === day &&
        cellWithout(level, 'measure', 'period_start', 'period_end') ===
          cellWithout(figure, 'measure', 'period_start', 'period_end'),
    );
  for (const figure of stated) {
    const [before, after] = [find(figure, figure.cell.period_start), find(figure, figure.cell.period_end)];
    if (!before || !after || before === after || (isPercent && before.value === 0)) continue;
    const difference = after.value - before.value;
    const computed = isPercent ? (100 * difference) / before.value : difference;
    yield { stated: figure, computed, from: [before, after] };
  }
}

/**
 * How many rows of a table of the package pass a query such as `modules?core=true` or `statements?id^=kld-action-`;
 * null where it names a table or a column that is not there, or tests in another way.
 */
function countRows({ tables }: DataPackage, query: string): number | null {
  const [table = '', tests = ''] = query.split('?');
  const rows = tables.get(table);
  const parsed = tests
    .split('&')
    .filter(Boolean)
    .map((test) => /^([a-z_]+)(\^?=)(.*)$/.exec(test));
  if (!rows || parsed.some((test) => !test || (rows.length > 0 && !rows.some(({ values }) => `${test[1]}` in values))))
    return null;
  const passes = (row: Row) =>
    parsed.every((test) => {
      const [, column = '', operator, wanted = ''] = test ?? [];
      const value = String(row.values[column] ?? '');
      return operator === '^=' ? value.startsWith(wanted) : value === wanted;
    });
  return rows.filter(passes).length;
}

function applications(rule: Rule, figures: readonly Figure[], source: DataPackage): Iterable<Application> {
  const inDocument = figures.filter(
    ({ document, reprint, bound }) => document === (rule.document ?? document) && !reprint && bound === 'value',
  );
  const stated = inDocument.filter(({ measure }) => measure === rule.measure);
  switch (rule.kind) {
    case 'SUM_OVER': {
      if (rule.over === 'period') return sumOverPeriods(stated);
      const schemes = new Map(
        rule.over === 'category'
          ? (source.tables.get('categories') ?? []).map(({ values }) => [values.id ?? null, values.scheme ?? null])
          : [],
      );
      return sumOverDimension(stated, rule, schemes);
    }
    case 'SUM_OF': {
      const signs = rule.parts.map((part) => (part.startsWith('-') ? -1 : 1));
      const measures = rule.parts.map((part) => part.replace(/^-/, ''));
      return combine(stated, inDocument, measures, (values) =>
        sum(values.map((value, index) => value * (signs[index] ?? 1))),
      );
    }
    case 'SHARE':
      return shares(stated, inDocument, rule);
    case 'CHANGE': {
      const units = new Map((source.tables.get('measures') ?? []).map(({ values }) => [values.id, values.unit]));
      const levels = inDocument.filter(({ measure }) => measure === rule.parts[0]);
      return changes(stated, levels, units.get(rule.measure) === 'PERCENT');
    }
    case 'COUNT': {
      const filters = rule.parts.map((part) => part.split('='));
      const counted = stated.filter(({ cell }) => filters.every(([column = '', value]) => cell[column] === value));
      const count = countRows(source, rule.counted ?? '');
      return count === null ? [] : counted.map((stated) => ({ stated, computed: count, from: [] }));
    }
  }
}

function idleFault({ values, file, line }: Row, source: DataPackage): Fault {
  const isCount = values.kind === 'COUNT' && countRows(source, String(values.counted ?? '')) === null;
  return isCount
    ? {
        file,
        line,
        column: 'counted',
        message: `the check ${values.id} counts "${values.counted ?? ''}"; expected a table of the package and tests of its columns, such as modules?core=true`,
      }
    : { file, line, column: 'measure', message: `the check ${values.id} applies to no numbers of the package` };
}

/**
 * Applies every declared rule wherever the package has the numbers for it.
 * @throws InvalidPackage naming each rule that applies nowhere, for it would test nothing
 */
export function makeChecks(source: DataPackage, figures: readonly Figure[]): readonly CheckResult[] {
  const rows = source.tables.get('checks') ?? [];
  const results = rows.map((row) => {
    const rule = readRule(row);
    return {
      row,
      results: [...applications(rule, figures, source)].map(({ stated, computed, from }): CheckResult => {
        // Twelve digits keep sums of decimals from differing by their binary tails.
        const rounded = Number(computed.toPrecision(12));
        return {
          id: `check:${rule.id}-${shortHash(stated.id + from.map(({ id }) => id).join())}`,
          rule,
          title: `${rule.title}: ${describeCell(stated)}`,
          stated,
          computed: rounded,
          holds: Math.abs(stated.value - rounded) <= rule.tolerance,
          figures: [stated, ...from],
        };
      }),
    };
  });
  const idle = results.filter((one) => one.results.length === 0);
  if (idle.length > 0) throw new InvalidPackage(idle.map(({ row }) => idleFault(row, source)));
  return results.flatMap((one) => one.results);
}
