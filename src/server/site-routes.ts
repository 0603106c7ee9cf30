import type { FastifyInstance } from 'fastify';
import { addressOf } from '../pages/address.js';
import { SitemapDocument } from '../pages/generated/graphql.js';
import { pageRoutes } from '../pages/routes.js';
import type { Ask } from './execution/apollo.js';
import { sendProblem, statusOf } from './problem.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import type { ServedOperations } from './served-operations.js';
import { cacheControl, serverAddress } from './table-reply.js';
import { takesRelease } from './taken-parameters.js';

/** What programs that look for pages and datasets are told. */
export interface SiteParts {
  readonly ask: Ask;
  readonly served: () => ServedOperations;
  /** Whether the schema is told. */
  readonly introspection: boolean;
  readonly lifetimes: RequestLifetimes;
  /** Where others reach the server, without a stroke at its end; empty where nobody has said. */
  readonly publicUrl: string;
}

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The addresses of pages and tables, for programs that look for them. */
export function serveSiteMaps(
  http: FastifyInstance,
  { ask, served, introspection, lifetimes, publicUrl }: SiteParts,
): void {
  const lists = [...pageRoutes(introspection).keys()].filter((path) => !path.includes(':'));

  http.get('/sitemap.xml', takesRelease, async (request, reply) => {
    const { data, errors } = await ask(String(SitemapDocument), {}, lifetimes.of(reply));
    const [error] = errors;
    if (error || !data)
      return sendProblem(reply, statusOf(error?.extensions?.code), error?.message ?? 'there is no answer');
    const listed = Object.values(
      data as Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>,
    );
    const paths = [
      ...lists,
      ...served().operations.map(({ name }) => `questions/${name}`),
      ...listed.flatMap(({ nodes }) => nodes.flatMap(({ id }) => addressOf(id) ?? [])),
    ];
    const urls = paths.map((path) => `<url><loc>${inXml(`${serverAddress(request, publicUrl)}/${path}`)}</loc></url>`);
    return reply
      .header('cache-control', cacheControl)
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`,
      );
  });
}
