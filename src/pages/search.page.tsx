import { addressOf, withParameters } from './address.js';
import { CitedPlace } from './figures.js';
import { SearchPageDocument, type SearchType } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import { SearchForm } from './search-form.js';
import { asWords, capitalised } from './words.js';

const shownAtOnce = 30;

/** A snippet with the words that were found marked, as the search puts them between `**`. */
function Snippet({ text }: { readonly text: string }) {
  return (
    <span>
      {text.split('**').map((part, index) => {
        const key = `${index} ${part}`;
        return index % 2 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
      })}
    </span>
  );
}

/** What the search finds, with how much there is of each type. */
export const searchPage: PageMaker = async ({ ask, given }) => {
  const text = (given.q ?? '').trim();
  const path = 'search';
  const title = text ? `Search: ${text}` : 'Search';
  if (!text) return { title, summary: 'Search in everything the documents say.', path, body: <SearchForm /> };
  const types = given.type ? [given.type as SearchType] : undefined;
  const { search } = await ask(SearchPageDocument, {
    text,
    types,
    documents: given.document ? [given.document] : undefined,
    first: shownAtOnce,
    after: given.after,
  });
  const hits = search?.nodes ?? [];
  const isSimilar = hits.length > 0 && hits.every(({ similar }) => similar);
  return {
    title,
    summary: `What the documents say of “${text}”.`,
    path: withParameters(path, { q: text }, {}),
    body: (
      <>
        <SearchForm text={text} />
        {search?.totalCount === 0 && (
          <p>
            Nothing has these words{given.type ? ` among what is a ${asWords(given.type)}` : ''}. Fewer words, or
            another spelling, may find something.
          </p>
        )}
        {isSimilar && <p class="warn">Nothing has these words; these names are spelt similarly.</p>}
        {search && search.types.length > 0 && (
          <nav aria-label="What was found, by type" class="row">
            {given.type && <a href={withParameters(path, { q: text }, {})}>Everything</a>}
            {search.types.map(({ type, count }) => (
              <a key={type} href={withParameters(path, { q: text }, { type })}>
                {capitalised(asWords(type))} ({count})
              </a>
            ))}
          </nav>
        )}
        <ul class="plain">
          {hits.map(({ node, title, type, snippet }) => (
            <li key={'id' in node ? node.id : title}>
              {'id' in node ? <a href={addressOf(node.id)}>{title}</a> : title} <span class="tag">{asWords(type)}</span>
              <br />
              <small>
                <Snippet text={snippet} />
                {'citation' in node && (
                  <>
                    {' '}
                    <CitedPlace place={node.citation} />
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
        {search && (
          <More
            path={path}
            given={given}
            parameter="after"
            shown={hits.length}
            total={search.totalCount}
            thing="hit"
            next={search.pageInfo}
          />
        )}
      </>
    ),
  };
};
