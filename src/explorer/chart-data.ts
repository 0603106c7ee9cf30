import { type AnswerMeaning, ownerTypeOf } from './answer-meaning.ts';
import type { FlatCell, FlatTable } from './flat-table.ts';

/** A number at its place in a chart. */
export interface ChartPoint {
  readonly series: string;
  /** The first and the last day it is about, as dates at midnight UTC; null in a chart of things and not of times. */
  readonly start: Date | null;
  readonly end: Date | null;
  /** The time as printed, or the thing. */
  readonly label: string;
  readonly value: number;
  /** Whether it is rounded, a bound, or of our reading: such a one is drawn hollow. */
  readonly isHollow: boolean;
  /** A number that goes up by one at each gap of the series, so that no line bridges one. */
  readonly stretch: number;
}

/** What may be drawn of a table, and what not. */
export interface ChartData {
  /** `lines` joins the numbers of each series; `spans` draws each for the time it is about; `bars` has one for each thing. */
  readonly kind: 'lines' | 'spans' | 'bars' | 'none';
  /** Why there is no line, or no chart; null where there are lines. */
  readonly reason: string | null;
  readonly points: readonly ChartPoint[];
  /** What the numbers are called. */
  readonly value: string;
  /** Their unit; null where it was not asked for. */
  readonly unit: string | null;
  /** What was left out, in a sentence; null where nothing was. */
  readonly omitted: string | null;
}

const mostSeries = 12;
const mostBars = 60;
const day = 86_400_000;

// What is said about a number, and not what it is about.
const beside = new Set([
  'Observation',
  'ObservationGroup',
  'Period',
  'Citation',
  'Document',
  'Discrepancy',
  'DerivedFigure',
  'Release',
]);
// Of these there are several, told by their names: together they are what a number is about.
const named = new Set(['Category', 'ObservationGroupAttribute', 'Region', 'ServiceArea', 'StaffGroup', 'Organisation']);
const isTextType = (type: string | undefined) => type !== undefined && ['String', 'ID'].includes(type);

/** The columns of a table by what they are. */
function rolesOf({ columns, rows }: FlatTable, meaning: AnswerMeaning) {
  const all = columns.map(({ path, name }, index) => ({
    index,
    name,
    place: path.slice(0, Math.max(0, path.lastIndexOf('.'))),
    last: path.slice(path.lastIndexOf('.') + 1),
    owner: ownerTypeOf(meaning, path) ?? '',
    type: meaning.get(path)?.type,
  }));
  const find = (owner: string, last: string) => all.find((one) => one.owner === owner && one.last === last)?.index;
  const isNumber = ({ index }: { index: number }) => rows.some((row) => typeof row[index] === 'number');
  const numbers = all.filter((one) => one.owner !== 'Citation' && isNumber(one));
  return {
    numbers: [...numbers.filter(({ type }) => type === 'Float'), ...numbers.filter(({ type }) => type === 'Int')],
    start: find('Period', 'start'),
    end: find('Period', 'end'),
    label: find('Period', 'label'),
    // What is said of the number itself, or of its measure, and not of another beside it, such as its share.
    of: (number: number, what: string) => {
      const place = all[number]?.place ?? '';
      const own = all.filter(({ type }) => type === what);
      const measured = place ? `${place}.measure` : 'measure';
      return (own.find((one) => one.place === place) ?? own.find((one) => one.place === measured))?.index;
    },
    measures: all.filter(({ owner }) => owner === 'Measure').map(({ index }) => index),
    // What the numbers are about: the names of what the rows refer to, and of the categories they are in.
    about: all
      .filter(
        ({ owner, type, last, index }) =>
          last !== 'id' &&
          ((isTextType(type) && owner !== '' && !beside.has(owner)) ||
            (named.has(type ?? '') && rows.some((row) => typeof row[index] === 'string'))),
      )
      .map(({ index }) => index),
  };
}

/** The columns of a table that have numbers to draw, the most telling first. */
export const chartNumbers = (table: FlatTable, meaning: AnswerMeaning): readonly { index: number; name: string }[] =>
  rolesOf(table, meaning).numbers;

const distinct = (rows: FlatTable['rows'], column: number | undefined) =>
  column === undefined ? [] : [...new Set(rows.map((row) => row[column] ?? null))].filter((value) => value !== null);
/** A value of an enum as people write it: `working days`. */
const unitWords = (value: FlatCell) => String(value).toLowerCase().replaceAll('_', ' ');
const dateOf = (value: FlatCell | undefined) => (typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : null);
const lengthOf = ({ start, end }: ChartPoint) => Math.round((Number(end) - Number(start)) / day) + 1;

/** Why the numbers of a series may not be joined by a line; null where they may. */
function whyNoLine(points: readonly ChartPoint[]): string | null {
  const sorted = points.toSorted((one, other) => Number(one.start) - Number(other.start));
  const [first] = sorted;
  for (const [index, one] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && Number(one.start) <= Number(before.end))
      return `it has several numbers for times that overlap (${before.label} and ${one.label}), such as those of two documents, or of a year beside its months`;
    // A month is as long as another, a leap year as long as any year.
    if (first && Math.abs(lengthOf(one) - lengthOf(first)) > Math.max(3, lengthOf(first) * 0.02))
      return `its times are of different lengths (${first.label} and ${one.label})`;
  }
  return null;
}

/** The same points with a number for each stretch without a gap. */
function withStretches(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const sorted = points.toSorted((one, other) => Number(one.start) - Number(other.start));
  const steps = sorted.slice(1).map((one, index) => Number(one.start) - Number(sorted[index]?.start));
  const usual = Math.min(...steps);
  let stretch = 0;
  return sorted.map((one, index) => {
    if (index > 0 && (steps[index - 1] ?? 0) > usual * 1.6) stretch++;
    return { ...one, stretch };
  });
}

/**
 * What may honestly be drawn of the rows of a table. Numbers of one unit only; a line only where a series has one number for
 * each time, of times that are equally long.
 * @param number the column drawn; the most telling where absent
 */
export function chartData(table: FlatTable, meaning: AnswerMeaning, number?: number): ChartData {
  const roles = rolesOf(table, meaning);
  const column = roles.numbers.find(({ index }) => index === number) ?? roles.numbers[0];
  const none = (reason: string): ChartData => ({
    kind: 'none',
    reason,
    points: [],
    value: column?.name ?? '',
    unit: null,
    omitted: null,
  });
  if (table.rows.length === 0) return none('There are no rows to draw.');
  if (!column) return none('No column of these rows has numbers.');
  const rows = table.rows.filter((row) => typeof row[column.index] === 'number');
  const unitColumn = roles.of(column.index, 'Unit');
  const [precision, readings] = [roles.of(column.index, 'Precision'), roles.of(column.index, 'Reading')];
  const units = distinct(rows, unitColumn);
  if (units.length > 1)
    return none(`The numbers have different units (${units.map(unitWords).join(', ')}): find the rows of one of them.`);
  if (unitColumn === undefined && roles.measures.some((measure) => distinct(rows, measure).length > 1))
    return none('The numbers are of several measures, and the question does not ask for their unit: add unit to it.');
  // What is the same in every row tells no series from another.
  const telling = roles.about.filter((index) => new Set(rows.map((row) => row[index] ?? null)).size > 1);
  const isTimed = roles.start !== undefined && roles.end !== undefined;
  const points = rows.map((row): ChartPoint => {
    const about = telling.map((index) => row[index]).filter((value) => value !== null && value !== undefined);
    const thing = about.join(', ') || 'total';
    const isExact = precision === undefined || row[precision] === 'EXACT';
    return {
      series: thing,
      start: isTimed ? dateOf(row[roles.start ?? -1]) : null,
      end: isTimed ? dateOf(row[roles.end ?? -1]) : null,
      label: String(row[roles.label ?? -1] ?? row[roles.start ?? -1] ?? thing),
      value: Number(row[column.index]),
      isHollow: !isExact || Boolean(readings !== undefined && row[readings]),
      stretch: 0,
    };
  });
  const unit = units[0] === undefined ? null : unitWords(units[0]);
  const shared = { value: column.name, unit };
  const times = new Set(points.map(({ start, end }) => `${start} ${end}`));
  if (!isTimed || times.size === 1) {
    if (telling.length === 0)
      return none(
        'Nothing in these rows says what each number is about or when: add period { label start end } to the question.',
      );
    const bars = points.map((point) => ({ ...point, label: point.series }));
    if (new Set(bars.map(({ label }) => label)).size < bars.length)
      return none(
        `Several numbers are about the same thing${isTimed ? '' : ', and the question does not ask for when: add period { label start end } to it'}.`,
      );
    if (bars.length > mostBars)
      return none(
        `There are ${bars.length} numbers, and more than ${mostBars} bars cannot be read: find some of the rows.`,
      );
    return {
      kind: 'bars',
      reason: isTimed
        ? 'All are of one time, so there is no series.'
        : 'The question does not ask for times, so there is no series.',
      points: bars,
      omitted: null,
      ...shared,
    };
  }
  const timed = points.filter(({ start, end }) => start !== null && end !== null);
  const omitted =
    timed.length < points.length
      ? `${points.length - timed.length} of ${points.length} numbers name no days and are not drawn.`
      : null;
  if (timed.length === 0) return none('None of these numbers names the days it is about.');
  const series = Map.groupBy(timed, (point) => point.series);
  if (series.size > mostSeries)
    return none(
      `There are ${series.size} series, and more than ${mostSeries} cannot be told apart: find some of the rows.`,
    );
  const against = [...series].flatMap(([name, its]) => {
    const why = whyNoLine(its);
    return why ? [series.size > 1 ? `${name}: ${why}` : why] : [];
  });
  if (against[0])
    return {
      kind: 'spans',
      reason: `No line is drawn: ${against[0]}. Each number stands alone, over the time it is about.`,
      points: timed,
      omitted,
      ...shared,
    };
  if ([...series.values()].every((its) => its.length < 2))
    return {
      kind: 'spans',
      reason: 'No line is drawn: no series has more than one number.',
      points: timed,
      omitted,
      ...shared,
    };
  return { kind: 'lines', reason: null, points: [...series.values()].flatMap(withStretches), omitted, ...shared };
}
