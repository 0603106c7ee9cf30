import type { Parameters } from '../operations/parameter.js';
import { chartParameter, withParameters } from './address.js';
import { type Chart, chartHeight, chartWidth, chartWords, type NoChart } from './chart.js';
import { quantity } from './words.js';

interface ChartsProps {
  readonly charts: readonly Chart[] | NoChart;
  /** The path of the page they stand on. */
  readonly path: string;
  /** What it was asked with. */
  readonly given?: Parameters;
  /** The address of the site for the world, with a stroke at its end. */
  readonly address: string;
}

/** How to show a chart on another site: as a frame that leads back here, or as a picture. */
function Embedding({ frame, picture, words }: { readonly frame: string; readonly picture: string; words: string }) {
  const quoted = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return (
    <details>
      <summary>Embed this chart</summary>
      <p>As a frame, with its source and a link to this page:</p>
      <pre>{`<iframe src="${frame}" title="${quoted}" width="${chartWidth}" height="${chartHeight + 60}" loading="lazy"></iframe>`}</pre>
      <p>As a picture:</p>
      <pre>{`<img src="${picture}" alt="${quoted}" width="${chartWidth}" height="${chartHeight}">`}</pre>
    </details>
  );
}

/** The charts of a page, each a picture beside its words; or why there is none. */
export function Charts({ charts, path, given = {}, address }: ChartsProps) {
  if ('reason' in charts) return <p class="soft">There is no chart: {charts.reason}.</p>;
  return (
    <>
      {charts.map((chart, index) => {
        const chosen = { [chartParameter]: index > 0 ? String(index + 1) : undefined };
        const picture = (format: string) => withParameters(`charts/${path}.${format}`, given, chosen);
        const words = chartWords(chart);
        return (
          <figure key={`${chart.title} ${chart.unit}`}>
            <img src={picture('svg')} alt={words} width={chartWidth} height={chartHeight} loading="lazy" />
            <figcaption>
              Hollow: something of the number is our reading. Where no line joins two, no number is printed between
              them.{' '}
              {chart.left > 0 &&
                `${quantity(chart.left, 'number')} of the table ${chart.left === 1 ? 'is' : 'are'} not drawn, alone or of another length of time. `}
              The picture: <a href={picture('svg')}>SVG</a>, <a href={picture('png')}>PNG</a>
            </figcaption>
            <Embedding
              frame={address + withParameters(`embed/${path}`, given, chosen)}
              picture={address + picture('svg')}
              words={words}
            />
          </figure>
        );
      })}
    </>
  );
}
