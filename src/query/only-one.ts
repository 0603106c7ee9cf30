import type { Where } from './filter.js';

/** The id that a filter lets pass only; undefined where there is none. */
export function onlyOne(where: Where | null | undefined, reference: string): string | undefined {
  if (!where) return undefined;
  const { id } = (where[reference] ?? {}) as { readonly id?: Where | null };
  if (typeof id?.eq === 'string') return id.eq;
  const parts = (where.and ?? []) as readonly Where[];
  return parts.map((part) => onlyOne(part, reference)).find((found) => found !== undefined);
}
