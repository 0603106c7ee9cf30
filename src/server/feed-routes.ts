import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Feed } from 'feed';
import { ReleasesPageDocument, type ReleasesPageQuery } from '../pages/generated/graphql.js';
import { releaseTitle, releaseWords } from '../pages/releases.page.js';
import { siteLicences, siteName } from '../pages/site.js';
import { sendProblem, statusOf } from './problem.js';
import type { SiteParts } from './site-routes.js';
import { cacheControl, serverAddress } from './table-reply.js';

/** The releases of the dataset, for programs that look for new ones: as Atom and as JSON Feed. */
export function serveFeeds(http: FastifyInstance, { ask, lifetimes, publicUrl }: SiteParts): void {
  const feedOf = ({ releases, datasets }: ReleasesPageQuery, request: FastifyRequest): Feed => {
    const site = serverAddress(request, publicUrl);
    const nodes = releases?.nodes ?? [];
    const sets = datasets?.nodes ?? [];
    const name = siteName(sets);
    const feed = new Feed({
      id: `${site}/releases`,
      title: `${name}: releases`,
      description: 'The states of the dataset, and how many rows each changed.',
      link: `${site}/releases`,
      feedLinks: { atom: `${site}/releases.atom`, json: `${site}/releases.json` },
      copyright: [...siteLicences(sets).keys()].join(', '),
      updated: new Date(nodes[0]?.loadedAt ?? 0),
      generator: name,
    });
    for (const release of nodes)
      feed.addItem({
        id: `${site}/releases#${release.id}`,
        title: releaseTitle(release, sets.length),
        link: `${site}/releases#${release.id}`,
        date: new Date(release.loadedAt),
        description: releaseWords(release),
      });
    return feed;
  };

  const serve = (path: string, mediaType: string, write: (feed: Feed) => string) =>
    http.get(path, async (request, reply) => {
      const { data, errors } = await ask(String(ReleasesPageDocument), {}, lifetimes.of(reply));
      const [error] = errors;
      if (error || !data)
        return sendProblem(reply, statusOf(error?.extensions?.code), error?.message ?? 'there is no answer');
      return reply
        .header('cache-control', cacheControl)
        .type(`${mediaType}; charset=utf-8`)
        .send(write(feedOf(data as ReleasesPageQuery, request)));
    });

  serve('/releases.atom', 'application/atom+xml', (feed) => feed.atom1());
  serve('/releases.json', 'application/feed+json', (feed) => feed.json1());
}
