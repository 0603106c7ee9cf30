import { addressOf } from './address.js';
import type { ReaderPage } from './page.js';
import { SearchForm } from './search-form.js';

/**
 * The page for an address of nothing: what is near it, and where to look.
 * @param near ids of what may have been meant
 */
export const missingPage = (path: string, name: string, near: readonly string[]): ReaderPage => ({
  title: 'There is nothing here',
  summary: 'There is no page at this address.',
  path,
  status: 404,
  body: (
    <>
      <p>
        There is nothing called <code>{name || path}</code>.
      </p>
      {near.length > 0 && (
        <>
          <p>Something like it:</p>
          <ul>
            {near.map((id) => (
              <li key={id}>
                <a href={addressOf(id)}>{id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchForm text={name.replace(/^[a-z-]+:/, '').replaceAll('-', ' ')} />
    </>
  ),
});

/** The page for what the graph refuses or cannot answer now: why, in its words. */
export const refusalPage = (path: string, status: number, sentence: string): ReaderPage => ({
  title: status === 400 ? 'It could not be asked like that' : 'There is no answer now',
  summary: sentence,
  path,
  status,
  body: (
    <p class="warn" role="alert">
      {sentence}
    </p>
  ),
});
