import { Fragment } from 'preact';
import { linesInWords } from '../graph/cited-lines.js';
import { releaseArgument } from '../graph/release-argument.js';
import { changesSince } from './changes.page.js';
import { Cite } from './cite.js';
import type { ReaderPage } from './page.js';
import { type Site, siteLicences } from './site.js';
import { pageStyle } from './style.js';

const places: readonly (readonly [path: string, name: string])[] = [
  ['questions', 'Questions'],
  ['measures', 'Measures'],
  ['contradictions', 'Contradictions'],
  ['promises', 'Promises'],
  ['search', 'Search'],
];

/** The path of a page as of the release it is shown from. */
export const permanentPath = ({ path }: ReaderPage, { release }: Site): string =>
  release ? `${path}${path.includes('?') ? '&' : '?'}${releaseArgument}=${encodeURIComponent(release.name)}` : path;
// Three bars, drawn in the page itself: a browser would ask for a file.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%232f6fb3' d='M1 9h4v6H1zM6 5h4v10H6zM11 1h4v14h-4z'/%3E%3C/svg%3E";

interface LayoutProps {
  readonly page: ReaderPage;
  readonly site: Site;
  /** The address the page was asked by, below that of the site. */
  readonly asked: string;
  /** Whether the address names the release, so that the page stays as it is; what is in force now, where that is another. */
  readonly inForce: Site['release'] | undefined;
}

/** The id of what a page is about, by its path; undefined where it is about no one thing. */
const idIn = (path: string): string | undefined => /^[a-z-]+\/([a-z-]+:[^?]+)/.exec(path)?.[1];

/** A page as a whole document. */
export function Layout({ page, site, asked, inForce }: LayoutProps) {
  const { title, windowTitle = title, summary, path, body, sources, linkedData } = page;
  const here = permanentPath(page, site);
  const licences = [...siteLicences(site.datasets)];
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title === site.name ? title : `${windowTitle} – ${site.name}`}</title>
        <meta name="description" content={summary} />
        <base href={site.base} />
        <link rel="alternate" type="application/atom+xml" title="Releases" href="releases.atom" />
        <link rel="icon" href={icon} />
        <link rel="canonical" href={`${site.address}${path}`} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of ours, of which no sign may be escaped */}
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
        {linkedData && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no element can end
            dangerouslySetInnerHTML={{
              __html: JSON.stringify({ license: licences[0]?.[0], ...linkedData }).replaceAll('<', '\\u003c'),
            }}
          />
        )}
      </head>
      <body>
        <a class="skip" href={`${asked}#content`}>
          Skip to the content
        </a>
        <header>
          <a class="home" href=".">
            {site.name}
          </a>
          <nav aria-label="Parts of the site">
            <ul>
              {places.map(([place, name]) => (
                <li key={place}>
                  <a href={place}>{name}</a>
                </li>
              ))}
              {site.hasExplorer && (
                <li>
                  <a href="explorer">Explorer</a>
                </li>
              )}
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {inForce && site.release && inForce.name !== site.release.name && (
            <p class="warn" role="status">
              As of release {site.release.version} of {site.release.loadedAt.slice(0, 10)}. In force is{' '}
              {inForce.version} of {inForce.loadedAt.slice(0, 10)}:{' '}
              <a rel="latest-version" href={path}>
                this page as it is now
              </a>
              ,{' '}
              <a rel="latest-version" href={changesSince(site.release.sequence, idIn(path))}>
                what of it has changed since
              </a>
              .
            </p>
          )}
          <h1>{title}</h1>
          {body}
          {sources && sources.length > 0 && site.release && (
            <Cite
              title={title}
              address={`${site.address}${here}`}
              sources={sources.map((source) =>
                typeof source === 'string' ? source : `${source.document.title}, ${linesInWords(source)}`,
              )}
              site={site.name}
              release={site.release.name}
            />
          )}
        </main>
        <footer>
          <p>
            Figures and facts
            {licences.map(([address, licence], index) => (
              <Fragment key={address}>
                {index === 0 ? ': ' : '; '}
                <a href={address}>{licence}</a>
              </Fragment>
            ))}
            . They are from public documents; each shows the line it was printed on.{' '}
            {site.release ? (
              <>
                Release <a href="releases">{site.release.version}</a>, loaded on {site.release.loadedAt.slice(0, 10)}.{' '}
                <a href={here}>Permanent address of this page</a>.
              </>
            ) : (
              'No release is known.'
            )}
          </p>
          <p>
            For programs: <a href="operations.json">tables</a>, <a href="openapi.json">OpenAPI</a>
            {site.introspection && (
              <>
                , <a href="schema">the schema</a> (<a href="schema.graphql">as text</a>)
              </>
            )}
            {site.datasets.map(({ name, shortTitle }) => (
              <Fragment key={name}>
                ,{' '}
                {site.datasets.length === 1 ? (
                  <a href="data/package.zip">the whole dataset</a>
                ) : (
                  <a href={`data/${name}/package.zip`}>the whole of {shortTitle}</a>
                )}
              </Fragment>
            ))}
            .
          </p>
          {(site.contact || site.repository) && (
            <p>
              {site.contact && (
                <>
                  A figure that is wrong, or a question: <a href={site.contact}>contact</a>.{' '}
                </>
              )}
              {site.repository && <a href={site.repository}>The program and the dataset</a>}
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}
