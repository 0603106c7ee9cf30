import { createContext, useContext } from 'react';
import type { CatalogueEntry } from '../operations/catalogue.ts';
import { compactLines, withoutCursors } from './compact-query.ts';

/** A saved operation as the page offers it. */
export interface Example
  extends Pick<CatalogueEntry, 'name' | 'title' | 'description' | 'topic' | 'rows' | 'opensExplorer'> {
  query: string;
  /** JSON text, or empty. */
  variables: string;
}

/** What an entry of the list of saved operations says that an example shows. */
type Shown = Omit<Example, 'query' | 'variables'> & Pick<CatalogueEntry, 'document' | 'exampleValues'>;

/** An entry of the list of saved operations as an example. */
export function exampleOf(entry: Shown): Example {
  const { name, title, description, topic, rows, opensExplorer, document, exampleValues } = entry;
  return {
    name,
    title,
    description,
    topic,
    rows,
    opensExplorer,
    query: `# ${title}\n${compactLines(withoutCursors(document))}`,
    variables: Object.keys(exampleValues).length > 0 ? JSON.stringify(exampleValues, null, 2) : '',
  };
}

/**
 * The saved operations of the server, which are those of its datasets, by topic, and in it by name.
 * @throws Error where the list does not come
 */
export async function readExamples(): Promise<readonly Example[]> {
  const answer = await fetch('operations.json');
  if (!answer.ok) throw new Error(`the server answered with status ${answer.status}`);
  const entries = (await answer.json()) as readonly CatalogueEntry[];
  return entries.map(exampleOf).sort((a, b) => (`${a.topic} ${a.name}` < `${b.topic} ${b.name}` ? -1 : 1));
}

export const ExampleContext = createContext<readonly Example[]>([]);

/** The saved operations, wherever in the page they are needed. */
export const useExamples = (): readonly Example[] => useContext(ExampleContext);
