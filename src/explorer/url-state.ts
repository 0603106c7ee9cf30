import type { Example } from './examples.ts';

/** What the address holds, so that copying it shares the question. */
export interface UrlState {
  query: string;
  /** JSON text, or empty. */
  variables: string;
  /** How the answer is shown. */
  view: View;
}

export const views = ['table', 'chart', 'sources', 'json'] as const;
export type View = (typeof views)[number];

// Node refuses a request whose headers exceed 16 kB, and a link over that would not even load the page.
const longestSearch = 8000;

const viewOf = (text: string | null): View => views.find((view) => view === text) ?? 'table';

/** The saved question whose query this is, whatever its variables; absent where it was changed. */
export const savedQuestion = (examples: readonly Example[], query: string): Example | undefined =>
  examples.find((example) => example.query.trim() === query.trim());

/** What an address asks for: `?question=<name>` or `?query=…`, each with `variables` and `view`; absent where it asks for neither. */
export function readUrlState(examples: readonly Example[], search: string): UrlState | undefined {
  const given = new URLSearchParams(search);
  const view = viewOf(given.get('view'));
  const saved = examples.find(({ name }) => name === given.get('question'));
  if (saved) return { query: saved.query, variables: given.get('variables') ?? saved.variables, view };
  const query = given.get('query');
  return query ? { query, variables: given.get('variables') ?? '', view } : undefined;
}

/** The saved question that an address names and there is none of, such as one of another release; null for any other address. */
export function missingQuestion(examples: readonly Example[], search: string): string | null {
  const name = new URLSearchParams(search).get('question');
  return name !== null && !examples.some((example) => example.name === name) ? name : null;
}

/** The search part that asks for this: short for a saved question; null where the query is too long for an address. */
export function urlSearch(examples: readonly Example[], { query, variables, view }: UrlState): string | null {
  const search = new URLSearchParams();
  const saved = savedQuestion(examples, query);
  if (saved) search.set('question', saved.name);
  else if (query.trim()) search.set('query', query);
  if (query.trim() && variables.trim() !== (saved?.variables ?? '')) search.set('variables', variables);
  if (view !== 'table') search.set('view', view);
  const text = search.toString();
  return text.length <= longestSearch ? text : null;
}

/** Lets the address follow; replaces rather than pushes, as typing must not fill the Back button. */
export function writeUrlState(examples: readonly Example[], state: UrlState): void {
  const url = new URL(location.href);
  // A query too long to share stays in the browser's storage, where GraphiQL finds it again.
  url.search = urlSearch(examples, state) ?? '';
  // Safari throws when the history changes more than a hundred times in half a minute.
  if (url.href !== location.href) history.replaceState(null, '', url);
}
