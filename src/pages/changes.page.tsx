import { entityOfId } from '../graph/entity-metadata.js';
import { knownIdQuery } from '../operations/sought-thing.js';
import { addressOf } from './address.js';
import { changeWords } from './change-words.js';
import { ChangesPageDocument, EverChangedDocument } from './generated/graphql.js';
import { refusalPage } from './missing.page.js';
import { More } from './more.js';
import type { PageMaker, PageRequest, ReaderPage } from './page.js';
import type { PageParameters } from './page-parameters.js';
import { quantity } from './words.js';

/** The parameters that say since which release, by its number, and of what, by its id. */
const sinceParameter = 'since';
const subjectParameter = 'of';

export const changesParameters: PageParameters = {
  [sinceParameter]: { form: /^\d{1,9}$/, expected: 'the number of a release, such as 1' },
  [subjectParameter]: 'ID',
  after: 'String',
};

/** The address of the page of what has changed since a release. */
export const changesSince = (sequence: number, subject: string | undefined): string =>
  `changes?${new URLSearchParams({ [sinceParameter]: String(sequence), ...(subject && { [subjectParameter]: subject }) })}`;

/** Says which releases there are to somebody who named another. */
const unknownRelease = (
  since: number,
  releases: readonly { readonly id: string; readonly version: string }[],
): ReaderPage =>
  refusalPage(
    'changes',
    404,
    `there is no release with the number ${since}; there are ${releases.map(({ id, version }) => `${id} (${version})`).join(', ')}`,
  );

/**
 * Refuses what is no id, and has the graph refuse an id that there is not and never was.
 * @returns null where there is, or was, such a thing
 */
async function refusedSubject(subject: string, { ask, askText, schema }: PageRequest): Promise<ReaderPage | null> {
  const { releaseChanges } = await ask(EverChangedDocument, { of: subject });
  if (releaseChanges?.totalCount) return null;
  const entity = entityOfId(subject);
  if (!entity)
    return refusalPage(
      'changes',
      400,
      `${subjectParameter} expects an id, such as measure:staff, not "${subject.slice(0, 60)}"`,
    );
  const query = knownIdQuery(schema, entity.name, subjectParameter);
  if (query) await askText(query, { [subjectParameter]: subject });
  return null;
}

/** What has changed since a release, of everything or of one thing, the first first. */
export const changesPage: PageMaker = async (request) => {
  const { ask, given } = request;
  const since = Number(given[sinceParameter] ?? 0);
  const subject = given[subjectParameter];
  const path = changesSince(since, subject);
  const { releaseChanges, releases, asked } = await ask(ChangesPageDocument, {
    since,
    after: given.after ?? null,
    ...(subject && { of: subject }),
  });
  const { nodes = [], totalCount = 0, pageInfo } = releaseChanges ?? {};
  if (since > 0 && !asked?.totalCount) return unknownRelease(since, releases?.nodes ?? []);
  const refused = subject !== undefined && totalCount === 0 ? await refusedSubject(subject, request) : null;
  if (refused) return refused;
  const byRelease = Map.groupBy(nodes, ({ release }) => release.id);
  const what = subject ?? 'the dataset';
  return {
    title: 'What has changed',
    windowTitle: `What has changed of ${what} since release ${since}`,
    summary: `Every value of ${what} that releases changed after the one with the number ${since}.`,
    path,
    body: (
      <>
        <p>
          {totalCount === 0
            ? `Nothing of ${what} has changed since release ${since}.`
            : `${quantity(totalCount, 'row')} of ${what} changed since release ${since}.`}{' '}
          {subject && (
            <>
              <a href={addressOf(subject)}>{subject}</a>;{' '}
              <a href={changesSince(since, undefined)}>what else has changed</a>
            </>
          )}
        </p>
        {[...byRelease].map(([id, changes]) => (
          <section key={id}>
            <h2>
              Release {changes[0]?.release.version} <small>{changes[0]?.release.loadedAt.slice(0, 10)}</small>
            </h2>
            <ul>
              {changes.map((change) => (
                <li key={change.id}>
                  <a href={addressOf(change.subject)}>{change.subject}</a>
                  {changeWords(change).slice(change.subject.length)}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {pageInfo && (
          <More
            path="changes"
            given={given}
            parameter="after"
            shown={nodes.length}
            total={totalCount}
            thing="row"
            next={pageInfo}
          />
        )}
      </>
    ),
  };
};
