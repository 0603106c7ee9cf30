import { addressOf, withParameters } from './address.js';
import { CitedPlace } from './figures.js';
import { SearchPageDocument, type SearchType } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import type { PageParameters } from './page-parameters.js';
import { SearchForm } from './search-form.js';
import { asWords, capitalised } from './words.js';

const shownAtOnce = 30;
const path = 'search';

/** What is looked for, and which of what is found. */
export const searchParameters: PageParameters = {
  q: 'String',
  type: 'SearchType',
  document: 'ID',
  year: { form: /^[1-9]\d{3}$/, expected: 'a year, such as 2016' },
  after: 'String',
};

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

interface FacetLinksProps {
  /** What the hits are counted by, in words. */
  readonly by: string;
  /** The parameter that takes one of the values. */
  readonly parameter: string;
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** How many hits there are by something, each number a link to those. */
function FacetLinks({ by, parameter, given, values }: FacetLinksProps) {
  if (values.length === 0) return null;
  const to = (value: string | undefined) => withParameters(path, given, { [parameter]: value, after: undefined });
  return (
    <nav aria-label={`What was found, by ${by}`} class="row">
      <span class="soft">By {by}:</span>
      {given[parameter] && <a href={to(undefined)}>all</a>}
      {values.map(({ value, label, count }) => (
        <a key={value} href={to(value)} aria-current={given[parameter] === value ? 'true' : undefined}>
          {label} ({count})
        </a>
      ))}
    </nav>
  );
}

/** What the search finds, with how much there is of each type, document and year. */
export const searchPage: PageMaker = async ({ ask, given }) => {
  const text = (given.q ?? '').trim();
  const title = text ? `Search: ${text}` : 'Search';
  if (!text) return { title, summary: 'Search in everything the documents say.', path, body: <SearchForm /> };
  const { search } = await ask(SearchPageDocument, {
    text,
    type: given.type ? [given.type as SearchType] : undefined,
    year: given.year ? { start: { gte: `${given.year}-01-01`, lte: `${given.year}-12-31` } } : undefined,
    document: given.document ? [given.document] : undefined,
    first: shownAtOnce,
    after: given.after,
  });
  const hits = search?.nodes ?? [];
  const chosen = [given.type && asWords(given.type), given.document, given.year].filter(Boolean);
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
            Nothing has these words{chosen.length > 0 && ` among what was chosen (${chosen.join(', ')})`}. Fewer words,
            or another spelling, may find something.
          </p>
        )}
        {isSimilar && <p class="warn">Nothing has these words; these names are spelt similarly.</p>}
        {search && (
          <>
            <FacetLinks
              by="type"
              parameter="type"
              given={given}
              values={search.types.map(({ type, count }) => ({
                value: type,
                label: capitalised(asWords(type)),
                count,
              }))}
            />
            <FacetLinks
              by="document"
              parameter="document"
              given={given}
              values={search.documents.map(({ document, count }) => ({
                value: document.id,
                label: document.title,
                count,
              }))}
            />
            <FacetLinks
              by="year"
              parameter="year"
              given={given}
              values={search.years.map(({ year, count }) => ({ value: String(year), label: String(year), count }))}
            />
          </>
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
