import { Named } from './figures.js';
import { StartPageDocument } from './generated/graphql.js';
import type { PageMaker } from './page.js';
import { topicsOf } from './questions.page.js';
import { SearchForm } from './search-form.js';
import { siteName } from './site.js';
import { quantity } from './words.js';

interface Counted {
  readonly facets: readonly { readonly values: readonly { readonly value: string | null; readonly count: number }[] }[];
}

/** How many rows a document has, by its id. */
const byDocument = (list: Counted | null | undefined): ReadonlyMap<string | null, number> =>
  new Map(list?.facets[0]?.values.map(({ value, count }) => [value, count]));

/** What this is, the documents, and the questions people bring. */
export const startPage: PageMaker = async ({ ask, askText, operations, answerLines, linkedDataset }) => {
  const { release, datasets, documents, observations, statements, discrepancies } = await ask(StartPageDocument, {});
  const [figures, said, contradicted] = [byDocument(observations), byDocument(statements), byDocument(discrepancies)];
  const all = documents?.nodes ?? [];
  const sets = datasets?.nodes ?? [];
  const lines = release ? await answerLines.of(release.contentHash, operations, askText) : new Map<string, string>();
  const linkedData = await linkedDataset();
  return {
    title: siteName(sets),
    summary: `What ${quantity(all.length, 'public document')} say, each number with the line it was printed on.`,
    path: '',
    ...(linkedData && { linkedData }),
    body: (
      <>
        {sets.length === 1 && sets[0]?.description && <p>{sets[0].description}</p>}
        <p>
          Here is every number of {quantity(all.length, 'public document')}, with the line it was printed on, what
          contradicts it, and what of it is our reading.
        </p>
        <SearchForm />
        <h2>Questions</h2>
        {topicsOf(operations.filter(({ answerLine }) => answerLine !== null)).map(([topic, members]) => (
          <section key={topic}>
            <h3>{topic}</h3>
            <ul class="plain">
              {members.map(({ name, title, description }) => (
                <li key={name}>
                  <a href={`questions/${name}`}>{title}</a>
                  <br />
                  {lines.get(name) ?? description}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href="questions">All {quantity(operations.length, 'question')}</a>
        </p>
        {sets.length > 1 && (
          <>
            <h2>Whose documents these are</h2>
            <ul class="cards">
              {sets.map(({ id, title, shortTitle, description }) => (
                <li class="card" key={id}>
                  <h3>
                    <Named id={id} label={shortTitle} />
                  </h3>
                  <p>{title}</p>
                  {description && <p class="soft">{description}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>Documents</h2>
        <ul class="cards">
          {all.map((document) => (
            <li class="card" key={document.id}>
              <h3>
                <Named id={document.id} label={document.title} />
              </h3>
              <p>
                {document.publisher?.name ?? 'The text does not say who published it'}
                {(document.published ?? document.publishedLabel) &&
                  `, ${document.published ?? document.publishedLabel}`}
              </p>
              <p>
                {quantity(figures.get(document.id) ?? 0, 'figure')}, {quantity(said.get(document.id) ?? 0, 'statement')}
                ,{' '}
                <a href={`contradictions?document=${document.id}`}>
                  {quantity(contradicted.get(document.id) ?? 0, 'contradiction')}
                </a>{' '}
                within it
              </p>
              {document.lost && <p class="soft">{document.lost}</p>}
            </li>
          ))}
        </ul>
        <p>
          <a href="contradictions">All {quantity(discrepancies?.totalCount ?? 0, 'contradiction')}</a>, those between
          documents among them; <a href="promises">what was promised, and what came of it</a>.
        </p>
      </>
    ),
  };
};
