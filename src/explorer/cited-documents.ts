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

/** The rows of a table within another that stand in rows which are shown. */
function rowsWithin(inner: FlatTable, shown: FlatTable): FlatTable {
  const places = inner.columns.flatMap(({ path }, place) => {
    const outer = shown.columns.findIndex((column) => column.path === path);
    return outer < 0 ? [] : [{ place, outer }];
  });
  const keys = new Set(shown.rows.map((row) => JSON.stringify(places.map(({ outer }) => row[outer] ?? null))));
  const rows = inner.rows.filter((row) => keys.has(JSON.stringify(places.map(({ place }) => row[place] ?? null))));
  return { ...inner, rows };
}

/**
 * The documents behind the rows that are shown. Rows that say of no line of their own, such as sums, stand on those of what is
 * listed in them.
 * @param tables all of the answer
 */
export function documentsBehind(
  shown: FlatTable,
  tables: readonly FlatTable[],
  meaning: AnswerMeaning,
): readonly CitedDocument[] {
  const own = citedDocuments(shown, meaning);
  if (own.length > 0) return own;
  const first = tables
    .filter(({ path }) => path.startsWith(`${shown.path}.`))
    .map((inner) => citedDocuments(rowsWithin(inner, shown), meaning))
    .find((found) => found.length > 0);
  return first ?? [];
}
