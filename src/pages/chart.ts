import { asWords, numberWords } from './words.js';

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

/** A picture of numbers over time. */
export interface Chart {
  readonly title: string;
  /** What the numbers count. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** The documents the numbers are printed in. */
  readonly sources: readonly string[];
  /** How many numbers of the same unit are not drawn: they stand alone, or their times overlap. */
  readonly left: number;
}

/** Why nothing is drawn: it would show what the documents do not say. */
export interface NoChart {
  readonly reason: string;
}

/** The size of the picture of a chart, in pixels. */
export const chartWidth = 860;
export const chartHeight = 420;

const mostSeries = 12;

/** A number that may stand in a chart. */
export interface TimedNumber {
  /** What the chart is of that it may stand in: there is one of each. */
  readonly title: string;
  /** What it counts. */
  readonly unit: string;
  /** What it is about, so that numbers of the same thing are known by it. */
  readonly thing: string;
  /** What it is about, in words. */
  readonly label: string;
  /** The title of the document it is printed in; empty where none is told. */
  readonly document: string;
  /** The first and the last day it is about. */
  readonly from: string;
  readonly to: string;
  /** Whether it stands at a time, so that it matters little how long that is; what gathers over a longer time is more. */
  readonly isStock: boolean;
  readonly value: number;
  readonly isUnsure: boolean;
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
  [360, 'over parts of a year'],
  [370, 'by year'],
];
const lengthOf = ({ from, to, isStock }: TimedNumber): string => {
  if (isStock) return '';
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return lengths.find(([most]) => days <= most)?.[1] ?? 'over years';
};

/** Numbers without those that a document prints again: the same thing, the same time, the same value. */
function distinctly(numbers: readonly TimedNumber[]): readonly TimedNumber[] {
  const keyOf = ({ thing, document, from, to, value }: TimedNumber) =>
    JSON.stringify([thing, document, from, to, value]);
  return [...new Map(numbers.map((number) => [keyOf(number), number])).values()];
}

interface SeriesRead extends ChartSeries {
  readonly number: TimedNumber;
  readonly length: string;
}

/** A number of each thing at several times of one length: the series of each document, which nothing joins to another's. */
function seriesOf(numbers: readonly TimedNumber[]): readonly SeriesRead[] {
  const timesOf = (members: readonly TimedNumber[]) => new Set(members.map(({ from }) => from)).size;
  const things = Map.groupBy(numbers, (number) =>
    JSON.stringify([number.title, lengthOf(number), number.unit, number.thing]),
  );
  const told = [...things.values()].filter((members) => timesOf(members) > 1);
  return told
    .flatMap((members) => [...Map.groupBy(members, ({ document }) => document).values()])
    .flatMap((members) => {
      const [number] = members;
      if (!number) return [];
      const points = distinctly(members)
        .map(({ from, to, value, isUnsure }) => ({ from: new Date(from), to: new Date(to), value, isUnsure }))
        .toSorted((one, other) => Number(one.from) - Number(other.from));
      return [{ number, length: lengthOf(number), label: number.label, points }];
    });
}

/** What tells the series of a chart apart: what they are about, the document, or the length of their times; nothing where there is one. */
function labelled(series: readonly SeriesRead[]): readonly ChartSeries[] {
  const parts = {
    label: ({ number }: SeriesRead) => number.label,
    document: ({ number }: SeriesRead) => number.document,
    length: ({ length }: SeriesRead) => length,
  };
  const differing = Object.values(parts).filter((part) => new Set(series.map(part)).size > 1);
  return series.map((one) => ({
    label: differing
      .map((part) => part(one))
      .filter((part) => part !== '')
      .join(', '),
    points: one.points,
  }));
}

/**
 * What can honestly be drawn of numbers: the same thing, over times of the same length, those of each document by themselves; of
 * each title and unit a chart.
 */
export function chartsOf(numbers: readonly TimedNumber[]): readonly Chart[] | NoChart {
  const series = seriesOf(numbers);
  if (series.length === 0) return { reason: 'no number is printed for several times of the same length' };
  const apart = series.filter(({ points }) => !timesOverlap(points));
  if (apart.length === 0) return { reason: 'its numbers are of times that overlap' };
  const charts = [...Map.groupBy(apart, ({ number: { title, unit } }) => JSON.stringify([title, unit])).values()];
  const drawable = charts.filter((members) => members.length <= mostSeries);
  if (drawable.length === 0)
    return { reason: `it has ${apart.length} series, too many to tell apart: choose fewer with the menus` };
  return drawable.flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const sources = [...new Set(members.map(({ number }) => number.document))].filter((title) => title !== '');
    const { title, unit } = first.number;
    const drawn = members.reduce((total, { points }) => total + points.length, 0);
    const all = distinctly(numbers.filter((number) => number.title === title && number.unit === unit));
    return [{ title, unit, series: labelled(members), sources: sources.toSorted(), left: all.length - drawn }];
  });
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A number and its time, in words: the year, or the month where it is of less than a year. */
function pointWords({ from, to, value }: DrawnNumber): string {
  const isShort = Number(to) - Number(from) < 180 * 86_400_000;
  return `${numberWords(value)} in ${isShort ? months.format(from) : from.getUTCFullYear()}`;
}

/** What a series comes to, in words: where it begins and where it ends. */
export function seriesWords({ label, points }: ChartSeries): string {
  const [first, last] = [points[0], points.at(-1)];
  const ends = first === last ? [first] : [first, last];
  const words = ends.flatMap((point) => (point ? [pointWords(point)] : [])).join(', ');
  return label ? `${label}: ${words}` : words;
}

/** What a chart shows, in words: for those who do not see it. */
export const chartWords = ({ series, unit }: Chart): string =>
  `Chart, in ${asWords(unit)}. ${series.map(seriesWords).join('; ')}.`;
