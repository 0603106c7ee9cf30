import { addressOf, withParameters } from './address.js';
import { CitedPlace, Joined } from './figures.js';
import { type Followed, PromisesPageDocument } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import { LinkList, StatementItem } from './statements.js';
import { asWords, quantity } from './words.js';

const shownAtOnce = 50;

/** What came of a promise, in words, in the order of the menu. */
const verdicts: Readonly<Record<Followed, string>> = {
  SUPPORTED: 'what follows supports that it was kept',
  CONTRADICTED: 'what follows contradicts that it was kept',
  MIXED: 'what follows supports and contradicts that it was kept',
  UNKNOWN: 'no document tells whether it was kept',
};

/** What was promised, by whom, by when, and what came of it. */
export const promisesPage: PageMaker = async ({ ask, given }) => {
  const followed = given.followed as Followed | undefined;
  const { commitments } = await ask(PromisesPageDocument, {
    first: shownAtOnce,
    after: given.after,
    followed,
    document: given.document,
  });
  const path = 'promises';
  return {
    title: 'Promises',
    summary:
      'What was promised in the documents, by whom and by when, and what later words and numbers say came of it.',
    path,
    body: (
      <>
        <p>
          Unknown is not broken: of most promises no document tells what came of them. A promise that its document
          repeats is one card.
        </p>
        <form action={path}>
          <label>
            What came of it
            <select name="followed">
              <option value="">anything</option>
              {Object.entries(verdicts).map(([value, words]) => (
                <option key={value} value={value} selected={value === followed}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          {given.document && <input type="hidden" name="document" value={given.document} />}
          <button type="submit">Show</button>
        </form>
        {commitments?.nodes.map((promise) => (
          <article key={promise.id} id={promise.id}>
            <p>
              <StatementItem statement={promise} />
            </p>
            <dl>
              <dt>What came of it</dt>
              <dd>{verdicts[promise.followed]}</dd>
              <dt>Form</dt>
              <dd>{asWords(promise.form)}</dd>
              {promise.leads.nodes.length > 0 && (
                <>
                  <dt>Who</dt>
                  <dd>{promise.leads.nodes.map(({ asPrinted }) => asPrinted).join(', ')}</dd>
                </>
              )}
              {promise.repetitions.nodes.length > 0 && (
                <>
                  <dt>Said again</dt>
                  <dd>
                    <Joined
                      by="; "
                      parts={promise.repetitions.nodes.map(({ id, citation }) => (
                        <a key={id} href={addressOf(id)}>
                          <CitedPlace place={citation} />
                        </a>
                      ))}
                    />
                  </dd>
                </>
              )}
            </dl>
            {promise.evidence.nodes.length > 0 && (
              <details>
                <summary>{quantity(promise.evidence.nodes.length, 'piece', 'pieces')} of evidence</summary>
                <LinkList links={promise.evidence.nodes} end="from" />
              </details>
            )}
          </article>
        ))}
        {commitments && (
          <More
            path={path}
            given={given}
            parameter="after"
            shown={commitments.nodes.length}
            total={commitments.totalCount}
            thing="promise"
            next={commitments.pageInfo}
          />
        )}
        {followed && (
          <p>
            <a href={withParameters(path, {}, {})}>All promises</a>
          </p>
        )}
      </>
    ),
  };
};
