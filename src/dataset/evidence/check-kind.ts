import { decimalDifference, decimalProduct, decimalQuotient, decimalSum } from '../../domain/decimal.js';
import { isBound } from '../../domain/fact/bound.js';
import { beginningOf, dayOf } from '../../graph/calendar-day.js';
import type { DataPackage } from '../package/data-package.js';
import { knownRows } from '../package/used-package.js';
import type { CheckRule } from './check-rule.js';
import { plainest } from './comparable.js';
import { type Figure, keyWithout } from './figure.js';
import { questionsIn, type RowAsker } from './row-query.js';

/** One application of a rule: the printed number, and what the others make. */
export interface Application {
  readonly stated: Figure;
  readonly computed: number;
  readonly from: readonly Figure[];
  /** Of a count: the documents in which the counted rows stand. */
  readonly documents?: readonly string[];
}

const sumOf = (figures: readonly Figure[]) => decimalSum(figures.map(({ value }) => value));

/** The first of the figures of each key. */
const firstBy = <Key>(figures: readonly Figure[], keyOf: (figure: Figure) => Key): ReadonlyMap<Key, Figure> =>
  new Map(figures.toReversed().map((figure) => [keyOf(figure), figure]));

const dayAfter = (day: string) => dayOf(new Date(beginningOf(day).valueOf() + 86_400_000));

/**
 * The shortest periods that follow each other from the first day of a whole to its last; none where they do not.
 * @param shortest by first day
 */
function tiling({ period: whole }: Figure, shortest: ReadonlyMap<string, Figure>): readonly Figure[] {
  const found: Figure[] = [];
  for (let day = whole?.start; whole && day && day <= whole.end; ) {
    const next = shortest.get(day);
    const end = next?.period?.end;
    if (!next || !end || end > whole.end || (day === whole.start && end === whole.end)) return [];
    found.push(next);
    day = dayAfter(end);
  }
  return found;
}

function* sumOverPeriods(figures: readonly Figure[]): Generator<Application> {
  for (const group of Map.groupBy(figures, (figure) => keyWithout(figure, 'period')).values()) {
    const dated = group.flatMap((figure) => (figure.period ? { figure, ...figure.period } : []));
    const ordered = dated.toSorted((one, other) => (one.end < other.end ? 1 : -1));
    const shortest = new Map(ordered.map(({ start, figure }) => [start, figure]));
    for (const stated of group) {
      const from = tiling(stated, shortest);
      if (from.length > 1) yield { stated, computed: sumOf(from), from };
    }
  }
}

/** Where a rule names no parts: a total is the number without the dimension, and every value of it is a part. */
function* sumOverDimension(
  figures: readonly Figure[],
  { over, parts: named, counted: whole }: CheckRule,
): Generator<Application> {
  const name = over ?? '';
  const memberOf = ({ parts }: Figure) => parts.get(name) ?? null;
  for (const group of Map.groupBy(figures, (figure) => keyWithout(figure, name)).values()) {
    const stated = group.find((figure) => memberOf(figure) === whole);
    if (!stated) continue;
    const from = group.filter((figure) =>
      named.length > 0 ? named.includes(memberOf(figure) ?? '') : figure !== stated && memberOf(figure) !== null,
    );
    if (from.length > 1) yield { stated, computed: sumOf(from), from };
  }
}

/** A number with the sum or difference of numbers of other measures in the same cell. */
function* sumOfMeasures(
  stated: readonly Figure[],
  others: readonly Figure[],
  parts: readonly string[],
): Generator<Application> {
  const signs = parts.map((part) => (part.startsWith('-') ? -1 : 1));
  const measures = parts.map((part) => part.replace(/^-/, ''));
  const byCell = Map.groupBy(others, (figure) => `${figure.measure} ${keyWithout(figure, 'measure')}`);
  for (const figure of stated) {
    const from = measures.flatMap((measure) => byCell.get(`${measure} ${keyWithout(figure, 'measure')}`)?.[0] ?? []);
    if (from.length === measures.length)
      yield { stated: figure, computed: decimalSum(from.map(({ value }, index) => value * (signs[index] ?? 1))), from };
  }
}

/** A percentage against a part and its whole; the whole may be the number without the dimension of the rule. */
function* shares(
  stated: readonly Figure[],
  others: readonly Figure[],
  { parts, over }: CheckRule,
): Generator<Application> {
  const [part, whole] = parts;
  const without = over ? ['measure', over] : ['measure'];
  const parted = others.filter(({ measure }) => measure === part);
  const undivided = others.filter((other) => other.measure === whole && !(over && other.parts.has(over)));
  const numerators = firstBy(parted, (figure) => keyWithout(figure, 'measure'));
  const denominators = firstBy(undivided, (figure) => keyWithout(figure, ...without));
  for (const figure of stated) {
    const numerator = numerators.get(keyWithout(figure, 'measure'));
    const denominator = denominators.get(keyWithout(figure, ...without));
    if (numerator && denominator?.value)
      yield {
        stated: figure,
        computed: decimalQuotient(decimalProduct(100, numerator.value), denominator.value),
        from: [numerator, denominator],
      };
  }
}

/** A printed change against the numbers at the two ends of its period. */
function* changes(stated: readonly Figure[], levels: readonly Figure[], isPercent: boolean): Generator<Application> {
  const keyAt = (figure: Figure, day: string | undefined) => `${day} ${keyWithout(figure, 'measure', 'period')}`;
  const atEnds = firstBy(levels, (level) => keyAt(level, level.period?.end));
  for (const figure of stated) {
    if (!figure.period) continue;
    const { start, end } = figure.period;
    const [before, after] = [start, end].map((day) => atEnds.get(keyAt(figure, day)));
    if (!before || !after || before === after || (isPercent && before.value === 0)) continue;
    const difference = decimalDifference(after.value, before.value);
    const computed = isPercent ? decimalQuotient(decimalProduct(100, difference), before.value) : difference;
    yield { stated: figure, computed, from: [before, after] };
  }
}

/** A number that a question for rows of observations finds, as printed the first time or further on, and how it counts. */
interface Term {
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** The numbers that several questions find; those of one that begins with a minus sign are subtracted. */
function termsOf(query: string | null, { figures, ask }: Checkable): readonly Term[] {
  const found = questionsIn(query).flatMap(({ question, sign }) => {
    const { table, places } = ask(question) ?? { table: '', places: [] };
    // The numbers are in the order of their rows.
    return table === 'observations' ? places.map((place): Term => ({ figure: figures[place] as Figure, sign })) : [];
  });
  // What two questions find counts once.
  return [...new Map(found.map((one) => [one.figure, one])).values()];
}

const sumOfTerms = (terms: readonly Term[]) => decimalSum(terms.map(({ figure, sign }) => sign * figure.value));

/**
 * Each number selected with a factor times the sum of others, divided by the sum of a third selection. Where the rule names
 * columns, the others are those with the same values there; a number without others is not compared.
 */
function* compared({ compared, against, per, factor, over }: CheckRule, checkable: Checkable): Generator<Application> {
  const columns = over?.replaceAll('-', '_').split(';') ?? [];
  const keyOf = ({ figure }: Term) => JSON.stringify(columns.map((column) => figure.row.values[column] ?? null));
  const others = Map.groupBy(termsOf(against, checkable), keyOf);
  const divisors = Map.groupBy(termsOf(per, checkable), keyOf);
  const made = new Map<string, Omit<Application, 'stated'> | null>();
  const makeOf = (key: string): Omit<Application, 'stated'> | null => {
    const [from, by] = [others.get(key) ?? [], divisors.get(key) ?? []];
    const divisor = per === null ? 1 : sumOfTerms(by);
    if (from.length === 0 || divisor === 0) return null;
    const product = decimalProduct(factor, sumOfTerms(from));
    const computed = divisor === 1 ? product : decimalQuotient(product, divisor);
    return { computed, from: [...from, ...by].map(({ figure }) => figure) };
  };
  for (const term of termsOf(compared, checkable)) {
    const key = keyOf(term);
    // Made once for all that are compared with it.
    if (!made.has(key)) made.set(key, makeOf(key));
    const computed = made.get(key);
    if (computed) yield { stated: term.figure, ...computed };
  }
}

/** The question for the number that a count is about. */
export const numberQuestion = (parts: readonly string[]): string => `observations?${parts.join('&')}`;

function* counts(stated: readonly Figure[], { parts, counted }: CheckRule, { ask }: Checkable): Generator<Application> {
  const answer = ask(counted ?? '');
  if (!answer) return;
  const meant = new Set(ask(numberQuestion(parts))?.rows);
  const documents = answer.rows.flatMap(({ values: { document } }) => (typeof document === 'string' ? [document] : []));
  for (const figure of stated)
    if (meant.has(figure.row)) yield { stated: figure, computed: answer.count, from: [], documents };
}

/** The numbers that rules are applied to, by their document: no bounds and no further printings. */
export interface Checkable {
  readonly all: readonly Figure[];
  readonly byDocument: ReadonlyMap<string, readonly Figure[]>;
  /** Bounds and further printings too. */
  readonly figures: readonly Figure[];
  readonly ask: RowAsker;
}

/** What rules but for comparisons are applied to, for all of them at once. */
export function checkableOf(figures: readonly Figure[], ask: RowAsker): Checkable {
  const all = plainest(figures).filter((figure) => !isBound(figure));
  const byDocument = Map.groupBy(all, ({ document }) => document);
  return { all, byDocument, figures, ask };
}

/** Every application of a rule. */
export function applications(rule: CheckRule, checkable: Checkable, source: DataPackage): Iterable<Application> {
  if (rule.kind === 'COMPARE') return compared(rule, checkable);
  const { all, byDocument } = checkable;
  const inDocument = rule.document === null ? all : (byDocument.get(rule.document) ?? []);
  const stated = inDocument.filter(({ measure }) => measure === rule.measure);
  switch (rule.kind) {
    case 'SUM_OVER':
      return rule.over === 'period' ? sumOverPeriods(stated) : sumOverDimension(stated, rule);
    case 'SUM_OF':
      return sumOfMeasures(stated, inDocument, rule.parts);
    case 'SHARE':
      return shares(stated, inDocument, rule);
    case 'CHANGE': {
      const units = new Map(knownRows(source, 'measures').map(({ values }) => [values.id, values.unit]));
      const levels = inDocument.filter(({ measure }) => measure === rule.parts[0]);
      return changes(stated, levels, units.get(rule.measure ?? '') === 'PERCENT');
    }
    case 'COUNT':
      return counts(stated, rule, checkable);
    default:
      // A kind that is not known applies nowhere, and so is refused.
      return [];
  }
}
