import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entityOfId } from '../graph/entity-metadata.js';
import { nearest } from '../graph/nearest.js';
import { formats } from '../operations/formats.js';
import { NearByDocument } from '../pages/generated/graphql.js';
import { missingPage, refusalPage } from '../pages/missing.page.js';
import type { PageMaker } from '../pages/page.js';
import { pageRoutes } from '../pages/routes.js';
import { type MenuAnswer, menuQuery } from '../pages/variable-menu.js';
import { partsOfUrl, withSearchOf } from './cache/url-parts.js';
import { serveCharts } from './chart-routes.js';
import { type PageAddress, type PageSender, Unanswered } from './page-sender.js';
import { splitFile } from './table-reply.js';
import { takesReleaseAndOthers } from './taken-parameters.js';

/** The id of what a page is about; undefined where its address names none. */
function idAt(path: string): string | undefined {
  const name = decodeURIComponent(path.split('?')[0]?.split('/').at(-1) ?? '');
  return entityOfId(name) && name;
}

/**
 * The pages to read, and their charts, at addresses of their own.
 * @param tellsSchema whether those of the schema are among them
 */
export function servePages(http: FastifyInstance, pages: PageSender, tellsSchema: boolean): void {
  const routes = pageRoutes(tellsSchema);

  /** Rows that may have been meant by an id that there is not: the one whose id is most alike, and what the search finds. */
  const nearBy = async (reply: FastifyReply, name: string): Promise<readonly string[]> => {
    const entity = entityOfId(name);
    const menu = entity && menuQuery(entity);
    const all = menu ? (await pages.askFor(reply)<MenuAnswer>(menu, {})).list.nodes.map(({ id }) => id) : [];
    const text = name
      .replace(/^[a-z-]+:/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 100);
    const found = text ? (await pages.askTyped(reply)(NearByDocument, { text })).search?.nodes : [];
    const alike = nearest(name, all);
    return [
      ...new Set([...(alike ? [alike] : []), ...(found ?? []).flatMap(({ node }) => ('id' in node ? [node.id] : []))]),
    ];
  };

  const answer = (make: PageMaker) => async (request: FastifyRequest<PageAddress>, reply: FastifyReply) => {
    const { name = '' } = request.params;
    const [place] = partsOfUrl(request.url);
    // A question has its table at its own address too.
    const { format } = splitFile(name, formats);
    if (format && request.routeOptions.url === '/questions/:name')
      return reply.redirect(withSearchOf(`../operations/${encodeURIComponent(name)}`, request.url));
    const path = place.slice(1);
    const missing = async () => missingPage(path, name, await nearBy(reply, name));
    try {
      const page = await make(pages.requestOf(request, reply));
      const current = page && idAt(page.path);
      // What had this id before has its page at its new one, for good.
      if (current && name !== current && entityOfId(name) === entityOfId(current))
        return reply.redirect(withSearchOf(encodeURIComponent(current), request.url), 301);
      return pages.send(page ?? (await missing()), request, reply);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      // The graph refuses an id that there is not where it is tested.
      const isMissing =
        [400, 404].includes(error.status) && name !== '' && error.message.includes(JSON.stringify(name));
      const page = isMissing ? await missing() : refusalPage(path, error.status, error.message);
      return pages.send(page, request, reply);
    }
  };

  for (const [path, make] of routes) http.get<PageAddress>(`/${path}`, takesReleaseAndOthers, answer(make));
  serveCharts(http, routes, pages);
}
