import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { render } from 'preact-render-to-string';
import { noSuch } from '../graph/nearest.js';
import type { Parameters } from '../operations/parameter.js';
import { chartParameter } from '../pages/address.js';
import type { Chart } from '../pages/chart.js';
import { EmbeddedChart } from '../pages/embed.js';
import type { PageMaker, ReaderPage } from '../pages/page.js';
import { type PageAddress, type PageSender, readingPolicy, Unanswered } from './page-sender.js';
import { sendProblem } from './problem.js';
import { releaseIn } from './request-lifetimes.js';
import { cacheControlOf, splitFile } from './table-reply.js';
import { takesReleaseAndOthers } from './taken-parameters.js';

/** What a chart can be had as. */
const pictures = [
  { name: 'svg', mediaType: 'image/svg+xml' },
  { name: 'png', mediaType: 'image/png' },
] as const;

// Its style stands in it.
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'";

/** A chart of a page, and the page. */
interface FoundChart {
  readonly chart: Chart;
  readonly page: ReaderPage;
  /** What stands behind the question mark of the address. */
  readonly parameters: Parameters;
}

/** The charts of pages as pictures, and in frames of other sites. */
export function serveCharts(http: FastifyInstance, routes: ReadonlyMap<string, PageMaker>, pages: PageSender): void {
  /** Finds the chart that an address names; null where the answer has told why there is none. */
  const chartOf = async (
    make: PageMaker,
    name: string,
    request: FastifyRequest<PageAddress>,
    reply: FastifyReply,
  ): Promise<FoundChart | null> => {
    const refuse = (status: number, sentence: string) => {
      sendProblem(reply, status, sentence);
      return null;
    };
    try {
      const asked = pages.requestOf(request, reply);
      const page = await make({ ...asked, name });
      if (!page)
        return refuse(
          404,
          noSuch(
            'page',
            name,
            asked.operations.map((one) => one.name),
          ),
        );
      const { charts, status = 200 } = page;
      if (status !== 200) return refuse(status, page.summary);
      if (!charts || 'reason' in charts)
        return refuse(404, `there is no chart of ${page.title}${charts ? `: ${charts.reason}` : ''}`);
      const chart = charts[Number(asked.given[chartParameter] ?? 1) - 1];
      return chart
        ? { chart, page, parameters: asked.parameters }
        : refuse(
            404,
            `${charts.length === 1 ? 'there is one chart' : `there are ${charts.length} charts`} of ${page.title}`,
          );
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return refuse(error.status, error.message);
    }
  };

  const sendPicture = (make: PageMaker) => async (request: FastifyRequest<PageAddress>, reply: FastifyReply) => {
    const { name, format } = splitFile(request.params.name ?? '', pictures);
    if (!format) return sendProblem(reply, 404, 'the format is missing or unknown; expected .svg or .png');
    const found = await chartOf(make, name, request, reply);
    if (!found) return reply;
    const { release } = await pages.siteOf(request, reply);
    // What draws takes twenty megabytes, and is not there before something is drawn.
    const { chartPicture, chartPixels } = await import('../pages/chart-picture.js');
    const picture = chartPicture(found.chart, release?.name ?? '');
    return reply
      .header('cache-control', cacheControlOf(releaseIn(request)))
      .header('content-security-policy', picturePolicy)
      .type(format.mediaType)
      .send(format.name === 'png' ? await chartPixels(picture) : picture);
  };

  const sendFrame = (make: PageMaker) => async (request: FastifyRequest<PageAddress>, reply: FastifyReply) => {
    const found = await chartOf(make, request.params.name ?? '', request, reply);
    if (!found) return reply;
    const site = await pages.siteOf(request, reply);
    return reply
      .header('cache-control', cacheControlOf(releaseIn(request)))
      .header('content-security-policy', readingPolicy('*'))
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>${render(EmbeddedChart({ ...found, site }))}`);
  };

  for (const [path, make] of routes)
    if (path.endsWith('/:name')) {
      http.get<PageAddress>(`/charts/${path}`, takesReleaseAndOthers, sendPicture(make));
      http.get<PageAddress>(`/embed/${path}`, takesReleaseAndOthers, sendFrame(make));
    }
}
