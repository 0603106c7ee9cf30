import { operationPath } from '../operations/catalogue.js';
import { formats } from '../operations/formats.js';
import { pathWith } from '../operations/parameter.js';
import { addressOf } from './address.js';
import { FigureTable, Named, type ShownFigure } from './figures.js';
import { DocumentPageDocument, type StatementInBriefFragment } from './generated/graphql.js';
import { More } from './more.js';
import { Original } from './original.js';
import type { PageMaker } from './page.js';
import { QuestionLinks, questionsAbout } from './questions-about.js';
import { StatementList } from './statements.js';
import { quantity } from './words.js';

const shownAtOnce = 100;

/** Rows by the heading they stand under, in the order of the document. */
const bySection = <Row extends ShownFigure | StatementInBriefFragment>(rows: readonly Row[]) => [
  ...Map.groupBy(rows, ({ citation }) => citation.section ?? 'Without a heading'),
];

/** One document: all that it says, in its order, what is lost of it, and where it contradicts itself. */
export const documentPage: PageMaker = async ({ ask, schema, operations, name: id, given, address }) => {
  const { document, discrepancies } = await ask(DocumentPageDocument, {
    id,
    first: shownAtOnce,
    afterFigure: given.afterFigure,
    afterStatement: given.afterStatement,
  });
  if (!document) return null;
  const { title, observations, statements, publisher, published, publishedLabel, lost, note, period } = document;
  const path = addressOf(document.id) ?? '';
  const questions = questionsAbout(document.id, operations, schema);
  return {
    title,
    summary: `What ${title} says: ${quantity(observations.totalCount, 'figure')} and ${quantity(statements.totalCount, 'statement')}, each with its line.`,
    path,
    sources: [title],
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: `What ${title} says`,
      description: `Every figure and statement of ${title}, each with its line.`,
      isBasedOn: {
        '@type': 'CreativeWork',
        name: title,
        ...(published && { datePublished: published }),
        ...(document.address && { url: document.address }),
      },
      distribution: questions.flatMap(({ operation, variable }) =>
        formats.map((format) => ({
          '@type': 'DataDownload',
          name: operation.title,
          encodingFormat: format.mediaType,
          contentUrl:
            address + pathWith(operationPath(operation.name, format.name).slice(1), { [variable]: document.id }),
        })),
      ),
    },
    body: (
      <>
        <dl>
          <dt>Published by</dt>
          <dd>{publisher ? <Named {...publisher} /> : 'the text does not say'}</dd>
          <dt>Published</dt>
          <dd>{published ?? publishedLabel ?? 'the text does not say'}</dd>
          <dt>Kind</dt>
          <dd>{document.kind}</dd>
          <dt>Is about</dt>
          <dd>
            <Named {...document.subject} />
            {period && `, ${period.label}`}
          </dd>
          <dt>Text</dt>
          <dd>
            {quantity(document.lines, 'line')}
            {document.pages !== null && ` on ${quantity(document.pages, 'page')}`}; SHA-256{' '}
            <code>{document.sha256.slice(0, 12)}…</code>
          </dd>
          <dt>Original</dt>
          <dd>
            <Original {...document} />
          </dd>
          {lost && (
            <>
              <dt>What is lost</dt>
              <dd>{lost}</dd>
            </>
          )}
          {note && (
            <>
              <dt>What to know</dt>
              <dd>{note}</dd>
            </>
          )}
        </dl>
        <p>
          <a href={`promises?document=${document.id}`}>What it promises</a>;{' '}
          <a href={`${path}#contradictions`}>{quantity(discrepancies?.totalCount ?? 0, 'contradiction')} within it</a>.
        </p>
        <QuestionLinks id={document.id} questions={questions} />
        <h2 id="figures">{quantity(observations.totalCount, 'figure')}</h2>
        {bySection(observations.nodes).map(([section, figures]) => (
          <FigureTable key={section} figures={figures} caption={section} isOneSection />
        ))}
        <More
          path={path}
          given={given}
          parameter="afterFigure"
          shown={observations.nodes.length}
          total={observations.totalCount}
          thing="figure"
          next={observations.pageInfo}
        />
        <h2 id="statements">{quantity(statements.totalCount, 'statement')}</h2>
        {bySection(statements.nodes).map(([section, said]) => (
          <section key={section}>
            <h3>{section}</h3>
            <StatementList statements={said} />
          </section>
        ))}
        <More
          path={path}
          given={given}
          parameter="afterStatement"
          shown={statements.nodes.length}
          total={statements.totalCount}
          thing="statement"
          next={statements.pageInfo}
        />
        <h2 id="contradictions">Where it contradicts itself</h2>
        <ul>
          {discrepancies?.nodes.map(({ id, explanation, reconcilable }) => (
            <li key={id}>
              <a href={addressOf(id)}>{explanation}</a>
              {reconcilable && <span class="soft"> (both may be right)</span>}
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
