import { releaseArgument } from '../graph/release-argument.js';
import type { Parameters } from '../operations/parameter.js';
import { chartParameter, withParameters } from './address.js';
import { type Chart, chartHeight, chartWidth, chartWords } from './chart.js';
import type { ReaderPage } from './page.js';
import type { Site } from './site.js';
import { pageStyle } from './style.js';

interface EmbeddedChartProps {
  readonly chart: Chart;
  readonly page: ReaderPage;
  readonly site: Site;
  /** What stands behind the question mark of its address. */
  readonly parameters: Parameters;
}

/** A chart for a frame of another site: the picture, and the way to the page it is from. */
export function EmbeddedChart({ chart, page, site, parameters }: EmbeddedChartProps) {
  const { path, title } = page;
  const file = path.split('?')[0] ?? '';
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`${title} – ${site.name}`}</title>
        <base href={site.base} target="_top" />
        <link rel="canonical" href={`${site.address}${path}`} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of ours, of which no sign may be escaped */}
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <main>
          <h1 class="unseen">{title}</h1>
          <figure>
            <img
              src={withParameters(`charts/${file}.svg`, parameters, {})}
              alt={chartWords(chart)}
              width={chartWidth}
              height={chartHeight}
            />
            <figcaption>
              <a
                href={withParameters(file, parameters, {
                  [chartParameter]: undefined,
                  [releaseArgument]: site.release?.name,
                })}
              >
                {title}, {site.name}
              </a>
              , with the line each number was printed on.
            </figcaption>
          </figure>
        </main>
      </body>
    </html>
  );
}
