import type { FastifyInstance } from 'fastify';
import { operationPath } from '../operations/catalogue.js';
import { formats } from '../operations/formats.js';
import type { SavedOperation } from '../operations/operation.js';
import { addressOf } from '../pages/address.js';
import { SitemapDocument, SitePageDocument, type SitePageQuery } from '../pages/generated/graphql.js';
import { pageRoutes } from '../pages/routes.js';
import { siteLicences, siteName } from '../pages/site.js';
import type { Ask } from './execution/apollo.js';
import { sendProblem, statusOf } from './problem.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import { cacheControl, serverAddress } from './table-reply.js';

/** What programs that look for pages and datasets are told. */
export interface SiteParts {
  readonly ask: Ask;
  readonly operations: readonly SavedOperation[];
  readonly lifetimes: RequestLifetimes;
  /** Where others reach the server, without a stroke at its end; empty where nobody has said. */
  readonly publicUrl: string;
}

/** The tables as a catalogue of datasets, in the words of DCAT. */
const catalogueOf = (operations: readonly SavedOperation[], name: string, licence: object, site: string) => ({
  '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
  '@id': `${site}/data.json`,
  '@type': 'dcat:Catalog',
  'dct:title': name,
  ...licence,
  'dcat:dataset': operations.map(({ name, title, description, topic }) => ({
    '@id': `${site}/questions/${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': description,
    ...licence,
    'dcat:keyword': topic,
    'dcat:landingPage': { '@id': `${site}/questions/${name}` },
    'dcat:distribution': formats.map((format) => ({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': `${site}${operationPath(name, format.name)}` },
      'dcat:mediaType': format.mediaType,
    })),
  })),
});

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The addresses of pages and tables, for programs that look for them. */
export function serveSiteMaps(http: FastifyInstance, { ask, operations, lifetimes, publicUrl }: SiteParts): void {
  const lists = [...pageRoutes().keys()].filter((path) => !path.includes(':'));

  http.get('/sitemap.xml', async (request, reply) => {
    const { data, errors } = await ask(String(SitemapDocument), {}, lifetimes.of(reply));
    const [error] = errors;
    if (error || !data)
      return sendProblem(reply, statusOf(error?.extensions?.code), error?.message ?? 'there is no answer');
    const listed = Object.values(
      data as Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>,
    );
    const paths = [
      ...lists,
      ...operations.map(({ name }) => `questions/${name}`),
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

  http.get('/data.json', async (request, reply) => {
    const { data, errors } = await ask(String(SitePageDocument), {}, lifetimes.of(reply));
    const [error] = errors;
    if (error || !data) return sendProblem(reply, 503, error?.message ?? 'there is no answer');
    const datasets = (data as SitePageQuery).datasets?.nodes ?? [];
    const licences = [...siteLicences(datasets).keys()].map((address) => ({ '@id': address }));
    return reply
      .header('cache-control', cacheControl)
      .type('application/ld+json; charset=utf-8')
      .send(
        JSON.stringify(
          catalogueOf(
            operations,
            siteName(datasets),
            licences.length > 0 ? { 'dct:license': licences.length === 1 ? licences[0] : licences } : {},
            serverAddress(request, publicUrl),
          ),
        ),
      );
  });
}
