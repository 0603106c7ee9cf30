import * as Plot from '@observablehq/plot';
import type { ChartData, ChartPoint } from './chart-data.ts';

const named = ({ series, label, value }: ChartPoint) => `${series === 'total' ? '' : `${series}\n`}${label}: ${value}`;
// Of a time, its middle.
const middle = ({ start, end }: ChartPoint) => new Date((Number(start) + Number(end)) / 2);

/** The marks of numbers over time: lines where the numbers make a series, and each number in any case. */
function overTime({ kind, points }: ChartData): Plot.Markish[] {
  const series = new Map(points.map((point) => [point.series, point]));
  const lines =
    kind === 'lines'
      ? [
          Plot.line(points, {
            x: middle,
            y: 'value',
            stroke: 'series',
            z: ({ series: one, stretch }: ChartPoint) => `${one} ${stretch}`,
          }),
        ]
      : [Plot.ruleY(points, { x1: 'start', x2: 'end', y: 'value', stroke: 'series', strokeWidth: 2 })];
  return [
    ...lines,
    Plot.dot(points, {
      x: middle,
      y: 'value',
      stroke: 'series',
      fill: 'var(--chart-paper)',
      r: 4,
      title: named,
      tip: true,
    }),
    Plot.dot(points, { x: middle, y: 'value', fill: 'series', r: 4, filter: ({ isHollow }: ChartPoint) => !isHollow }),
    // The name beside the last number, in place of a legend.
    ...(series.size > 1
      ? [
          Plot.text([...series.values()], {
            x: 'end',
            y: 'value',
            text: 'series',
            dx: 6,
            textAnchor: 'start',
            lineWidth: 14,
          }),
        ]
      : []),
  ];
}

/**
 * Draws a chart as SVG.
 * @param alternative what it shows, for who cannot see it
 */
export function drawChart(chart: ChartData, width: number, alternative: string): Element {
  const { kind, points, value, unit } = chart;
  const number = { label: unit ? `${value} (${unit})` : value, grid: true, zero: true };
  const isNamed = new Set(points.map(({ series }) => series)).size > 1;
  const drawn =
    kind === 'bars'
      ? Plot.plot({
          width,
          marginLeft: Math.min(width / 2, 190),
          x: number,
          y: { label: null },
          marks: [
            Plot.barX(points, {
              x: 'value',
              y: 'label',
              sort: { y: '-x' },
              fill: ({ isHollow }: ChartPoint) => (isHollow ? 'none' : 'currentColor'),
              stroke: 'currentColor',
              fillOpacity: 0.5,
            }),
            Plot.text(points, { x: 'value', y: 'label', text: 'value', dx: 4, textAnchor: 'start' }),
            Plot.ruleX([0]),
          ],
        })
      : Plot.plot({
          width,
          height: Math.min(420, Math.max(260, width * 0.6)),
          marginLeft: 60,
          marginRight: isNamed ? Math.min(170, width / 3) : 30,
          x: { type: 'utc', label: null },
          y: number,
          color: { scheme: 'observable10' },
          marks: [Plot.ruleY([0]), ...overTime(chart)],
        });
  // An image has one name, and its parts none.
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', alternative);
  return drawn;
}
