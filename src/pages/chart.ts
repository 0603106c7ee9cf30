import type { Table, TableCell, TableColumn } from '../operations/table.js';

/** One number of a chart, over the time it is about. */
export interface DrawnNumber {
  readonly from: Date;
  readonly to: Date;
  readonly value: number;
  /** Whether something of it is our reading, or it is not printed plainly. */
  readonly isUnsure: boolean;
}

/** Numbers of the same thing from one document, in the order of time. */
export interface ChartSeries {
  readonly label: string;
  readonly points: readonly DrawnNumber[];
}

/** What can be drawn of a table. */
export interface Chart {
  readonly title: string;
  /** What the numbers count. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** The documents the numbers are printed in. */
  readonly sources: readonly string[];
}

/** Why nothing is drawn: it would show what the documents do not say. */
export interface NoChart {
  readonly reason: string;
}

/** The size of the picture of a chart, in pixels. */
export const chartWidth = 860;
export const chartHeight = 420;

const mostSeries = 12;

// What tells of a number how it was printed, and not what it is about.
const besides =
  /^(period|date|from|to|printed|precision|readings|note|reprint|id|release|.*unit|share.*|kind|row|grain|.*definition|.*contradiction|likelier|rivals.*)$/;

const isDay = (value: TableCell): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

interface Read {
  readonly key: string;
  readonly unit: string;
  readonly length: string;
  readonly label: string;
  readonly document: string;
  readonly point: DrawnNumber;
}

/** Whether two numbers of one series are of times that overlap: a line from one to the other would compare what is the same time. */
const timesOverlap = (points: readonly DrawnNumber[]) =>
  points.some(({ to }, index) => {
    const next = points[index + 1];
    return next !== undefined && next.from <= to;
  });

// Numbers of a month and of a year are no series, though they are of the same thing.
const lengths: readonly (readonly [days: number, name: string])[] = [
  [1, 'on a day'],
  [35, 'by month'],
  [100, 'by quarter'],
  [370, 'by year'],
];
const lengthOf = (from: string, to: string): string => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return lengths.find(([most]) => days <= most)?.[1] ?? 'over years';
};

/**
 * What can honestly be drawn of a table: of each unit a chart of the numbers of the same thing, over times of the same length,
 * in one document. What it can be is told by its columns: `from` and `to` are days, the first number is the value, and
 * what else stands beside it says what it is about.
 */
export function chartsOf({ title, columns, rows, citations }: Table): readonly Chart[] | NoChart {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [from, to, unit, readings, precision] = ['from', 'to', 'unit', 'readings', 'precision'].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const value = columns.findIndex(({ type }) => type === 'number');
  if (from < 0 || to < 0 || value < 0) return { reason: 'its rows are no numbers at times' };
  const isAbout = ({ name, type }: TableColumn, index: number) =>
    index !== value &&
    type !== 'number' &&
    type !== 'integer' &&
    !besides.test(name) &&
    !/(^|_)(document|section)$/.test(name);
  const about = columns.flatMap((column, index) => (isAbout(column, index) ? [index] : []));

  const read = rows.flatMap((row, number): Read[] => {
    const [begin, end, amount] = [row[from] ?? null, row[to] ?? null, row[value] ?? null];
    if (!isDay(begin) || !isDay(end) || typeof amount !== 'number') return [];
    const label = about.flatMap((index) => (typeof row[index] === 'string' ? [row[index]] : [])).join(', ');
    const document = citations[number]?.[0]?.document ?? '';
    const length = lengthOf(begin, end);
    return [
      {
        key: JSON.stringify([document, length, row[unit] ?? null, ...about.map((index) => row[index] ?? null)]),
        unit: String((unit < 0 ? null : row[unit]) ?? columns[value]?.name),
        label,
        length,
        document,
        point: {
          from: new Date(begin),
          to: new Date(end),
          value: amount,
          isUnsure: Boolean(row[readings]) || (row[precision] ?? 'EXACT') !== 'EXACT',
        },
      },
    ];
  });

  const drawable = [...Map.groupBy(read, ({ key }) => key).values()].flatMap((members) => {
    const points = members.map(({ point }) => point).toSorted((one, other) => Number(one.from) - Number(other.from));
    const [first] = members;
    return first && new Set(points.map(({ from }) => Number(from))).size > 1 ? [{ ...first, points }] : [];
  });
  if (drawable.length === 0) return { reason: 'no document prints the same number for several times' };
  const apart = drawable.filter(({ points }) => !timesOverlap(points));
  if (apart.length === 0) return { reason: 'its numbers are of times that overlap' };
  const charts = [...Map.groupBy(apart, ({ unit }) => unit)].filter(([, series]) => series.length <= mostSeries);
  if (charts.length === 0)
    return { reason: `it has ${apart.length} series, too many to tell apart: choose fewer with the menus` };
  return charts.map(([unit, series]) => {
    const differ = (name: 'label' | 'document' | 'length') => new Set(series.map((one) => one[name])).size > 1;
    const naming = (['label', 'document', 'length'] as const).filter(differ);
    return {
      title,
      unit,
      // By what tells them apart; where nothing does, there is one.
      series: series.map((one) => ({
        label:
          (naming.length > 0 ? naming : (['document'] as const))
            .map((name) => one[name])
            .filter((part) => part !== '')
            .join(', ') || 'all',
        points: one.points,
      })),
      sources: [...new Set(series.map(({ document }) => document))].filter((document) => document !== '').toSorted(),
    };
  });
}

/** What a chart shows, in words: for those who do not see it. */
export function chartWords({ series, unit }: Chart): string {
  const parts = series.map(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    const year = (day: Date | undefined) => day?.getUTCFullYear();
    return `${label || 'all'}: ${first?.value} in ${year(first?.from)}, ${last?.value} in ${year(last?.from)}`;
  });
  return `Chart, in ${unit.toLowerCase().replaceAll('_', ' ')}. ${parts.join('; ')}.`;
}
