import { addressOf } from './address.js';
import { Named } from './figures.js';
import { DatasetPageDocument } from './generated/graphql.js';
import type { PageMaker } from './page.js';
import { quantity } from './words.js';

/** A dataset: whose it is, its documents and measures, and its releases. */
export const datasetPage: PageMaker = async ({ ask, name: id }) => {
  const { dataset } = await ask(DatasetPageDocument, { id });
  if (!dataset) return null;
  const { name, shortTitle, title, description, publisher, homepage, licence, licenceAddress, withdrawn } = dataset;
  const { documents, measures, releases } = dataset;
  return {
    title,
    windowTitle: `${shortTitle} (dataset)`,
    summary: `${title}: ${quantity(documents.totalCount, 'document')} and ${quantity(measures.totalCount, 'measure')}.`,
    path: addressOf(dataset.id) ?? '',
    describedBy: `data/${name}/index.json`,
    body: (
      <>
        {withdrawn && <p class="warn">It was taken out of the graph: only its releases are left.</p>}
        {description && <p>{description}</p>}
        <dl>
          {publisher && (
            <>
              <dt>Published by</dt>
              <dd>{publisher}</dd>
            </>
          )}
          {homepage && (
            <>
              <dt>Its own page</dt>
              <dd>
                <a href={homepage}>{homepage}</a>
              </dd>
            </>
          )}
          {licence && (
            <>
              <dt>Licence</dt>
              <dd>{licenceAddress ? <a href={licenceAddress}>{licence}</a> : licence}</dd>
            </>
          )}
        </dl>
        {!withdrawn && (
          <p>
            <a href={`data/${name}/package.zip`}>The whole of it</a>, <a href={`data/${name}/index.json`}>its tables</a>
            .
          </p>
        )}
        <h2>Documents</h2>
        <ul>
          {documents.nodes.map((document) => (
            <li key={document.id}>
              <Named id={document.id} label={document.title} />
              {(document.published ?? document.publishedLabel) && `, ${document.published ?? document.publishedLabel}`}:{' '}
              {quantity(document.observations.totalCount, 'figure')},{' '}
              {quantity(document.statements.totalCount, 'statement')}
            </li>
          ))}
        </ul>
        {measures.totalCount > 0 && (
          <>
            <h2>Measures</h2>
            <ul>
              {measures.nodes.map((measure) => (
                <li key={measure.id}>
                  <Named id={measure.id} label={measure.label} />
                </li>
              ))}
            </ul>
            {measures.totalCount > measures.nodes.length && (
              <p class="soft">And {measures.totalCount - measures.nodes.length} more.</p>
            )}
          </>
        )}
        <h2>Releases</h2>
        <ul>
          {releases.nodes.map((release) => (
            <li key={release.id}>
              <a href={`releases#${release.id}`}>{release.version}</a>, loaded on {release.loadedAt.slice(0, 10)}
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
