import { ReleasesPageDocument } from './generated/graphql.js';
import type { PageMaker } from './page.js';
import { quantity } from './words.js';

/** The releases of the dataset, and what each changed. */
export const releasesPage: PageMaker = async ({ ask }) => {
  const { releases } = await ask(ReleasesPageDocument, {});
  return {
    title: 'Releases',
    summary: 'The states of the dataset, with the hash of their content and how many rows each changed.',
    path: 'releases',
    body: (
      <>
        <p>
          What the dataset says changes only by a release, which has the hash of its content and every row that it
          changed.
        </p>
        {releases?.nodes.map((release) => (
          <article key={release.id}>
            <h2>
              {release.version} <small>{release.loadedAt.slice(0, 10)}</small>
            </h2>
            <p>
              {quantity(release.observationCount, 'figure')}, {quantity(release.statementCount, 'statement')},{' '}
              {quantity(release.checkCount, 'check')}, {quantity(release.discrepancyCount, 'contradiction')};{' '}
              {quantity(release.changes.totalCount, 'row')} added, changed or removed.
            </p>
            <p>
              <a href={`questions/release-changes?release=${release.sequence}`}>What changed</a>
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
