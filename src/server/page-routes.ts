import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { render } from 'preact-render-to-string';
import { entityOfId } from '../graph/entity-metadata.js';
import { nearest, noSuch } from '../graph/nearest.js';
import { badInputCode } from '../graph/request-error.js';
import { formats } from '../operations/formats.js';
import type { SavedOperation } from '../operations/operation.js';
import { releaseName } from '../operations/release.js';
import { chartsOf } from '../pages/chart.js';
import { withDimensions } from '../pages/dimensions.js';
import { NearByDocument, SitePageDocument } from '../pages/generated/graphql.js';
import { Layout, type Site } from '../pages/layout.js';
import { missingPage, refusalPage } from '../pages/missing.page.js';
import type { AskPage, AskText, PageMaker, PageRequest, ReaderPage } from '../pages/page.js';
import { answerQuestion } from '../pages/question-answer.js';
import { pageRoutes } from '../pages/routes.js';
import { pageStyle } from '../pages/style.js';
import { type MenuAnswer, menuQuery } from '../pages/variable-menu.js';
import type { Ask } from './execution/apollo.js';
import { sendFaults, sendProblem } from './problem.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import { cacheControl, splitFile } from './table-reply.js';

const styleHash = createHash('sha256').update(pageStyle).digest('base64');

/** What a page may do: show its own style and pictures, and send its forms to this server. No script runs. */
const readingPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

// Its style stands in it.
const chartPolicy = "default-src 'none'; style-src 'unsafe-inline'";

/** What pages are made from. */
export interface PageParts {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  readonly texts: PageRequest['texts'];
  readonly operations: readonly SavedOperation[];
  readonly lifetimes: RequestLifetimes;
  readonly hasExplorer: boolean;
  /** Where others reach the server, without a stroke at its end; empty where nobody has said. */
  readonly publicUrl: string;
}

/** The graph refused to answer, or could not. */
class Unanswered extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

interface PageAddress {
  readonly Params: { readonly name?: string };
  readonly Querystring: Readonly<Record<string, string | string[] | undefined>>;
}

const lastOf = (given: PageAddress['Querystring']) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const last = [value].flat().at(-1);
      return last === undefined || last === '' ? [] : [[name, last]];
    }),
  );

/** The pages to read, at addresses of their own. */
export function servePages(http: FastifyInstance, parts: PageParts): void {
  const { schema, ask, texts, operations, lifetimes, hasExplorer, publicUrl } = parts;
  const base = publicUrl ? `${new URL(publicUrl).pathname.replace(/\/$/, '')}/` : '/';

  const askFor =
    (reply: FastifyReply): AskText =>
    async <Answer>(text: string, variables: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await ask(withDimensions(text), variables, lifetimes.of(reply));
      const [error] = errors;
      if (error) throw new Unanswered(error.extensions?.code === badInputCode ? 400 : 503, error.message);
      return data as Answer;
    };

  /** Asks a typed document. */
  const askTyped =
    (reply: FastifyReply): AskPage =>
    (document, variables) =>
      askFor(reply)(String(document), variables as Readonly<Record<string, unknown>>);

  /** What every page tells: without the release where the graph does not answer, so that a page can say that. */
  const siteOf = async (reply: FastifyReply): Promise<Site> => {
    const site = { base, address: `${publicUrl}/`, hasExplorer };
    try {
      const { release } = await askTyped(reply)(SitePageDocument, {});
      return { ...site, release: release && { ...release, name: releaseName(release) } };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return { ...site, release: null };
    }
  };

  const send = (reply: FastifyReply, page: ReaderPage, site: Site, asked: string | undefined) => {
    const { status = 200 } = page;
    const olderRelease = asked !== undefined && asked !== site.release?.name ? asked : undefined;
    return reply
      .status(status)
      .header('cache-control', status === 200 ? cacheControl : 'no-store')
      .header('content-security-policy', readingPolicy)
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>${render(Layout({ page, site, olderRelease }))}`);
  };

  /** Rows that may have been meant by an id that there is not: the one whose id is most alike, and what the search finds. */
  const nearBy = async (reply: FastifyReply, name: string): Promise<readonly string[]> => {
    const entity = entityOfId(name);
    const menu = entity && menuQuery(entity);
    const all = menu ? (await askFor(reply)<MenuAnswer>(menu, {})).list.nodes.map(({ id }) => id) : [];
    const text = name
      .replace(/^[a-z-]+:/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 100);
    const found = text ? (await askTyped(reply)(NearByDocument, { text })).search?.nodes : [];
    const alike = nearest(name, all);
    return [
      ...new Set([...(alike ? [alike] : []), ...(found ?? []).flatMap(({ node }) => ('id' in node ? [node.id] : []))]),
    ];
  };

  const answer = (make: PageMaker) => async (request: FastifyRequest<PageAddress>, reply: FastifyReply) => {
    const given = lastOf(request.query);
    const { name = '' } = request.params;
    // A question has its table at its own address too.
    const { format } = splitFile(name, formats);
    if (format && request.routeOptions.url === '/questions/:name')
      return reply.redirect(`../operations${request.url.slice('/questions'.length)}`);
    const path = request.url.slice(1).split('?')[0] ?? '';
    const site = await siteOf(reply);
    const missing = async () => missingPage(path, name, await nearBy(reply, name));
    try {
      const page = await make({
        ask: askTyped(reply),
        askText: askFor(reply),
        texts,
        operations,
        hasExplorer,
        name,
        given,
      });
      return send(reply, page ?? (await missing()), site, given.release);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      // The graph refuses an id that there is not where it is tested.
      const isMissing = error.status === 400 && name !== '' && error.message.includes(JSON.stringify(name));
      const page = isMissing ? await missing() : refusalPage(path, error.status, error.message);
      return send(reply, page, site, given.release);
    }
  };

  /** The chart of a question, as a picture of its own. */
  const sendChart = async (request: FastifyRequest<PageAddress>, reply: FastifyReply) => {
    const { name = '' } = request.params;
    const operation = operations.find((one) => `${one.name}.svg` === name);
    if (!operation)
      return sendProblem(
        reply,
        404,
        noSuch(
          'chart',
          name,
          operations.map((one) => `${one.name}.svg`),
        ),
      );
    try {
      const given = lastOf(request.query);
      const answer = await answerQuestion(operation, given, askFor(reply));
      if ('faults' in answer) return sendFaults(reply, answer.faults);
      const charts = chartsOf(answer.table);
      if ('reason' in charts)
        return sendProblem(reply, 404, `there is no chart of ${operation.name}: ${charts.reason}`);
      const chart = charts[Number(given.chart ?? 1) - 1];
      if (!chart) return sendProblem(reply, 404, `there are ${charts.length} charts of ${operation.name}`);
      // What draws takes twenty megabytes, and is not there before something is drawn.
      const { chartPicture } = await import('../pages/chart-picture.js');
      return reply
        .header('cache-control', cacheControl)
        .header('content-security-policy', chartPolicy)
        .type('image/svg+xml')
        .send(chartPicture(chart, answer.table.release));
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return sendProblem(reply, error.status, error.message);
    }
  };

  http.get<PageAddress>('/charts/:name', sendChart);
  for (const [path, make] of pageRoutes(schema)) http.get<PageAddress>(`/${path}`, answer(make));
}
