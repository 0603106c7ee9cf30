import { addressOf } from './address.js';
import type { ReaderPage } from './page.js';
import { SearchForm } from './search-form.js';
import { capitalised } from './words.js';

/** The words of an id or a path. */
const wordsIn = (name: string) =>
  name
    .replace(/^.*[/:]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
      <SearchForm text={wordsIn(name || path)} />
    </>
  ),
});

const titles: Readonly<Record<number, string>> = {
  400: 'It could not be asked like that',
  404: 'There is nothing here',
};

/** The page for what is refused, is not there or cannot be answered now: why, in a sentence. */
export const refusalPage = (path: string, status: number, sentence: string): ReaderPage => ({
  title: titles[status] ?? 'There is no answer now',
  summary: sentence,
  path,
  status,
  body: (
    <>
      <p class="warn" role="alert">
        {capitalised(sentence)}.
      </p>
      {status === 404 && <SearchForm text={wordsIn(path)} />}
    </>
  ),
});
