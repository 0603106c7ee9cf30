import type { Levels } from './row-path.js';
import { type Target, valuesAt } from './target.js';

/** The types whose things have pages, and the folder of these. */
export const pageFolders: Readonly<Record<string, string>> = { Observation: 'figures', Document: 'documents' };

// What of them leads there.
const leading = ['Observation.value', 'Observation.asPublished', 'Observation.id', 'Document.title'];

/** How the path of the page is found that a value leads to; undefined for one that leads nowhere. */
export function pagePathOf({ level, steps, field, isMany }: Target): ((levels: Levels) => string | null) | undefined {
  const [type = ''] = field.coordinate.split('.');
  const folder = pageFolders[type];
  if (isMany || folder === undefined || !leading.includes(field.coordinate)) return undefined;
  const toId = [...steps.slice(0, -1), 'id'];
  return (levels) => {
    const [id] = valuesAt<string>(levels[level], toId);
    return id ? `/${folder}/${id}` : null;
  };
}
