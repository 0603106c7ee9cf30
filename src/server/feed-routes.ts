import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Feed } from 'feed';
import { changeWords, releaseWords } from '../pages/change-words.js';
import { ReleaseFeedDocument, type ReleaseFeedQuery } from '../pages/generated/graphql.js';
import { releaseTitle } from '../pages/releases.page.js';
import { siteLicences, siteName } from '../pages/site.js';
import { sendProblem, statusOf } from './problem.js';
import type { SiteParts } from './site-routes.js';
import { cacheControl, serverAddress } from './table-reply.js';
import { takesRelease } from './taken-parameters.js';

const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type FeedRelease = NonNullable<ReleaseFeedQuery['releases']>['nodes'][number];

/** What a release changed, in words, as far as an entry has room for it. */
function contentOf(release: FeedRelease): string {
  const { added, changed, removed, changes } = release;
  const left = added.totalCount + changed.totalCount + removed.totalCount - changes.nodes.length;
  const sentences = [
    releaseWords(release),
    ...changes.nodes.map(changeWords),
    ...(left > 0 ? [`And ${left} more.`] : []),
  ];
  return sentences.map((sentence) => `<p>${inHtml(sentence)}</p>`).join('');
}

/** The releases of the dataset, for programs that look for new ones: as Atom and as JSON Feed. */
export function serveFeeds(
  http: FastifyInstance,
  { ask, lifetimes, publicUrl }: Pick<SiteParts, 'ask' | 'lifetimes' | 'publicUrl'>,
): void {
  const feedOf = ({ releases, datasets }: ReleaseFeedQuery, request: FastifyRequest): Feed => {
    const site = serverAddress(request, publicUrl);
    const nodes = releases?.nodes ?? [];
    const sets = datasets?.nodes ?? [];
    const name = siteName(sets);
    const feed = new Feed({
      id: `${site}/releases`,
      title: `${name}: releases`,
      description: 'The states of the datasets, and what each changed.',
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
        content: contentOf(release),
      });
    return feed;
  };

  const serve = (path: string, mediaType: string, write: (feed: Feed) => string) =>
    http.get(path, takesRelease, async (request, reply) => {
      const { data, errors } = await ask(String(ReleaseFeedDocument), {}, lifetimes.of(reply));
      const [error] = errors;
      if (error || !data)
        return sendProblem(reply, statusOf(error?.extensions?.code), error?.message ?? 'there is no answer');
      return reply
        .header('cache-control', cacheControl)
        .type(`${mediaType}; charset=utf-8`)
        .send(write(feedOf(data as ReleaseFeedQuery, request)));
    });

  serve('/releases.atom', 'application/atom+xml', (feed) => feed.atom1());
  serve('/releases.json', 'application/feed+json', (feed) => feed.json1());
}
