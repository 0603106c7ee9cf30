import { createRequire } from 'node:module';
import * as Plot from '@observablehq/plot';
import { renderAsync } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { type Chart, chartHeight, chartWidth, type DrawnNumber } from './chart.js';
import { asWords } from './words.js';

const day = 86_400_000;
const middle = ({ from, to }: DrawnNumber) => new Date((Number(from) + Number(to)) / 2);

interface Placed extends DrawnNumber {
  readonly series: string;
  readonly at: Date;
  /** Numbers with the same are joined by a line: there is no gap between their times. */
  readonly stretch: string;
}

/** The points of a series; where no number is printed between two, they are of different stretches. */
function placed(label: string, points: readonly DrawnNumber[]): readonly Placed[] {
  let stretch = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before && Number(point.from) - Number(before.to) > 2 * day) stretch++;
    return { ...point, series: label, at: middle(point), stretch: `${label} ${stretch}` };
  });
}

// Told apart by those who do not see all colours, on white and on black.
const colours = ['#2f6fb3', '#c2571a', '#2f8f5b', '#8e5bb5', '#a8871b', '#c0487a', '#4d8a96', '#7a6a58'];

/**
 * Draws a chart: each number over the time that it is about, hollow where something of it is our reading, joined to the next
 * where nothing is missing between them; each series has its name at its end, and the picture its source.
 * @returns a picture in SVG that stands by itself
 */
export function chartPicture({ series, unit, sources, title }: Chart, release: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const points = series.flatMap(({ label, points }) => placed(label, points));
  const ends = series.flatMap(({ label, points }) => placed(label, points).slice(-1));
  const shared = { x: 'at', y: 'value', stroke: 'series' } as const;
  const picture = Plot.plot({
    document: document as unknown as Document,
    width: chartWidth,
    height: chartHeight,
    marginRight: series.length > 1 ? 230 : 40,
    marginTop: 54,
    marginBottom: 70,
    ariaLabel: title,
    // It stands by itself, on pages of any colour.
    style: { background: 'white', color: '#1b1b1b' },
    x: { type: 'utc', label: null },
    y: { grid: true, zero: true, nice: true, label: null },
    color: { range: colours },
    marks: [
      Plot.ruleY([0]),
      Plot.line(points, { ...shared, z: 'stretch', strokeOpacity: 0.6 }),
      Plot.link(points, { x1: 'from', x2: 'to', y1: 'value', y2: 'value', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(points, { ...shared, filter: ({ isUnsure }: Placed) => !isUnsure, fill: 'series', r: 3.5 }),
      Plot.dot(points, { ...shared, filter: ({ isUnsure }: Placed) => isUnsure, fill: 'white', r: 3.5 }),
      Plot.text(ends, {
        x: 'to',
        y: 'value',
        text: 'series',
        lineWidth: 17,
        fill: 'series',
        textAnchor: 'start',
        dx: 8,
        fontSize: 12,
      }),
      Plot.text([`${title}, in ${asWords(unit)}`], {
        frameAnchor: 'top-left',
        dy: -30,
        dx: -30,
        fontSize: 14,
        fontWeight: 'bold',
      }),
      Plot.text([`Printed in: ${sources.join('; ')}. Hollow: our reading. Release ${release}.`], {
        frameAnchor: 'bottom-left',
        dy: 52,
        dx: -30,
        fontSize: 10.5,
      }),
    ],
  }) as unknown as SVGElement;
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return picture.outerHTML;
}

// Letters are drawn from a font that comes with the program: a server has none of its own.
const font = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const boldFont = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

/** The picture of a chart as PNG, twice as fine as its size in pixels; drawn beside the requests of others. */
export async function chartPixels(picture: string): Promise<Buffer> {
  const { fontFiles, defaultFontFamily } = { fontFiles: [font, boldFont], defaultFontFamily: 'DejaVu Sans' };
  const image = await renderAsync(picture, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, defaultFontFamily, sansSerifFamily: defaultFontFamily, loadSystemFonts: false },
  });
  return image.asPng();
}
