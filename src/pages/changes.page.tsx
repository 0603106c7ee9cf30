import { addressOf } from './address.js';
import { changeWords } from './change-words.js';
import { ChangesPageDocument } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
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

/** What has changed since a release, of everything or of one thing, the first first. */
export const changesPage: PageMaker = async ({ ask, given }) => {
  const since = /^\d{1,9}$/.test(given[sinceParameter] ?? '') ? Number(given[sinceParameter]) : 0;
  const subject = given[subjectParameter];
  const path = changesSince(since, subject);
  const { releaseChanges } = await ask(ChangesPageDocument, {
    since,
    after: given.after ?? null,
    ...(subject && { subject }),
  });
  const { nodes = [], totalCount = 0, pageInfo } = releaseChanges ?? {};
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
