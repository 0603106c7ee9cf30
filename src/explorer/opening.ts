import type { Example } from './examples.ts';
import { missingQuestion, readUrlState, type UrlState } from './url-state.ts';

/** What the page opens with. */
export interface Opening {
  readonly start: UrlState | undefined;
  /** The saved question that the address names and there is none of; null where there is nothing missing. */
  readonly missing: string | null;
}

// Of packages that name none: every graph has it.
const forAnyGraph = 'documents';

/**
 * What the page opens with: read before the address follows what is opened in its place.
 * @param search what stands behind the question mark of the address
 * @param isRemembered whether this browser remembers a question of an earlier visit
 */
export function openingOf(examples: readonly Example[], search: string, isRemembered: boolean): Opening {
  const newcomer =
    examples.find(({ opensExplorer }) => opensExplorer) ?? examples.find(({ name }) => name === forAnyGraph);
  return {
    // A shared link wins over what this browser remembers, which wins over the first example. The variables are given with
    // the query each time: GraphiQL would otherwise pair a query with the variables of an earlier visit.
    start: readUrlState(examples, search) ?? (isRemembered || !newcomer ? undefined : { ...newcomer, view: 'table' }),
    missing: missingQuestion(examples, search),
  };
}
