import { type AnswerMeaning, ownerTypeOf } from './answer-meaning.ts';
import type { FlatTable } from './flat-table.ts';

/** A document that stands behind rows. */
export interface CitedDocument {
  /** Its id; null where only its title was asked for. */
  readonly id: string | null;
  readonly title: string | null;
  /** The lines cited, in their order: `12`, `14–16`. Empty where none were asked for. */
  readonly lines: readonly string[];
}

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/**
 * The documents behind the rows of a table, and no others; empty where the question did not ask where its rows are printed.
 * @param table with the rows that are shown
 */
export function citedDocuments({ columns, rows }: FlatTable, meaning: AnswerMeaning): readonly CitedDocument[] {
  const place = (path: string) => columns.findIndex((column) => column.path === path);
  const documents = new Set(
    columns.map(({ path }) => parentOf(path)).filter((path) => meaning.get(path)?.type === 'Document'),
  );
  const found = new Map<string, { id: string | null; title: string | null; lines: Map<number, string> }>();
  for (const document of documents) {
    const [id, title] = [place(`${document}.id`), place(`${document}.title`)];
    const citation = ownerTypeOf(meaning, document) === 'Citation' ? parentOf(document) : '';
    const [first, last] = [place(`${citation}.firstLine`), place(`${citation}.lastLine`)];
    for (const row of rows) {
      const [itsId, itsTitle] = [row[id] ?? null, row[title] ?? null];
      const key = itsId ?? itsTitle;
      if (key === null) continue;
      const one = found.get(String(key)) ?? {
        id: itsId === null ? null : String(itsId),
        title: itsTitle === null ? null : String(itsTitle),
        lines: new Map(),
      };
      const [from, to] = [row[first], row[last] ?? row[first]];
      if (citation && typeof from === 'number') one.lines.set(from, from === to ? `${from}` : `${from}–${to}`);
      found.set(String(key), one);
    }
  }
  return [...found.values()].map(({ id, title, lines }) => ({
    id,
    title,
    lines: [...lines].toSorted(([one], [other]) => one - other).map(([, text]) => text),
  }));
}
