import { releaseWords } from './change-words.js';
import { changesSince } from './changes.page.js';
import { type CountedReleaseFragment, ReleasesPageDocument } from './generated/graphql.js';
import type { PageMaker } from './page.js';

/** What a release is called; of several datasets, with whose it is. */
export const releaseTitle = ({ dataset, version }: CountedReleaseFragment, datasets: number): string =>
  datasets > 1 ? `${dataset.shortTitle}, ${version}` : `Release ${version}`;

/** The releases of the datasets, and what each changed. */
export const releasesPage: PageMaker = async ({ ask }) => {
  const { releases, datasets } = await ask(ReleasesPageDocument, {});
  return {
    title: 'Releases',
    summary: 'The states of the dataset, with the hash of their content and how many rows each changed.',
    path: 'releases',
    body: (
      <>
        <p>
          What the dataset says changes only by a release, which has the hash of its content and every row that it
          changed. A reader of feeds tells of new ones: <a href="releases.atom">Atom</a>,{' '}
          <a href="releases.json">JSON Feed</a>.
        </p>
        {releases?.nodes.map((release) => (
          <article key={release.id} id={release.id}>
            <h2>
              {releaseTitle(release, datasets?.nodes.length ?? 0)} <small>{release.loadedAt.slice(0, 10)}</small>
            </h2>
            <p>{releaseWords(release)}</p>
            <p>
              <a href={`questions/release-changes?release=${release.id}`}>What changed</a>;{' '}
              <a href={changesSince(release.sequence, undefined)}>what has changed since</a>
            </p>
            <p class="soft">
              Content <code>{release.contentHash}</code>
            </p>
          </article>
        ))}
      </>
    ),
  };
};
