/** What `?query=…&variables=…` holds, so that copying the address shares the query. */
export interface UrlState {
  query: string;
  /** JSON text, or empty. */
  variables: string;
}

// Node refuses a request whose headers exceed 16 kB, and a link over that would not even load the page.
const LONGEST_SEARCH = 8000;

export function readUrlState(): UrlState | undefined {
  const search = new URLSearchParams(location.search);
  const query = search.get('query');
  return query ? { query, variables: search.get('variables') ?? '' } : undefined;
}

/** Replaces rather than pushes: typing must not fill the Back button. */
export function writeUrlState({ query, variables }: UrlState): void {
  const search = new URLSearchParams();
  if (query.trim()) {
    search.set('query', query);
    if (variables.trim()) search.set('variables', variables);
  }

  const url = new URL(location.href);
  const text = search.toString();
  // A query too long to share stays in the browser's storage, where GraphiQL finds it again.
  url.search = text.length <= LONGEST_SEARCH ? text : '';
  // Safari throws when the history changes more than a hundred times in half a minute.
  if (url.href !== location.href) history.replaceState(null, '', url);
}
