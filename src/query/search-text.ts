import { badInput } from '../graph/request-error.js';
import { partingSigns } from '../graph/searchable.js';
import { isStorable } from '../graph/storable.js';
import { type Condition, some } from './condition.js';
import { folded, foldedValue } from './letter-case.js';
import { identifier, type Sql, sql } from './sql.js';

/** How many characters a text to search for may have. */
export const maximumTextLength = 200;

// One letter begins words of everything.
const shortestBeginning = 2;

/** What a text searches for in the table of entries, `e`. */
export interface SearchText {
  /** The text, whatever the case of its letters. */
  readonly text: string;
  /** The word at its end, where it may go on: as of somebody who types. */
  readonly begun: string | null;
  /** The words as a query of PostgreSQL. */
  readonly words: Sql;
  /** The same where any word that begins as the last one does stands for it; null where no word is begun. */
  readonly beginnings: Sql | null;
  /** An entry has the words as they are. */
  readonly hasWords: Condition;
  /** An entry has them only where the last one goes on. */
  readonly hasBeginning: Condition;
  /** The names of an entry, whatever the case of their letters. */
  readonly names: Sql;
  /** One of these names is like the text. */
  readonly isSimilar: Condition;
}

// Typographic quotes quote; the other signs part words, as they do in the index.
const plain = (text: string) => text.replace(/[“”]/g, '"').replaceAll(new RegExp(`[${partingSigns}]`, 'g'), ' ');

const lastWord = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u;
const leftOut = /(?<![\p{L}\p{N}])-[\s-]*(?:"[^"]*)?$/u;
const hyphens = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;

/** The word that a text ends with, and what stands before it; null where it ends otherwise, or with a word to leave out. */
function wordBegun(text: string): { readonly before: string; readonly word: string } | null {
  const word = lastWord.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - word.length);
  return [...word].length < shortestBeginning || leftOut.test(before) ? null : { before, word };
}

const toQuery = (text: string) => sql`websearch_to_tsquery('english', ${text}::text)`;

// A word that no text has, and that has no endings: PostgreSQL takes a beginning only in queries that may be faulty.
const standIn = 'qzxqzx';

function beginningsOf(text: string): Sql | null {
  const begun = wordBegun(text);
  if (!begun) return null;
  // The parts of a word with a hyphen, for as a whole it is not there before its end.
  const query = toQuery(`${begun.before}${standIn}`.replaceAll(hyphens, ' '));
  // A word as common as `the` is one, and begins none.
  return sql`case when numnode(${toQuery(begun.word)}) > 0
    then ts_rewrite(${query}, ${standIn}::tsquery, ${`'${begun.word}':*`}::tsquery) end`;
}

/**
 * What a text searches for. Any text is a query: quotes, `or` and a leading `-` have their meaning, and nothing is a fault.
 * @param name what the text is called, for the one who wrote it
 * @throws GraphQLError BAD_USER_INPUT for an empty or overlong text, or one that no column can hold
 */
export function searchText(given: string, name: string): SearchText {
  if (given.trim() === '') throw badInput(`${name} expects something to search for, not an empty text`);
  if (given.length > maximumTextLength)
    throw badInput(`${name} expects ${maximumTextLength} characters at most, not ${given.length}`);
  if (!isStorable(given)) throw badInput(`${name} expects a text without NUL characters`);
  const typed = foldedValue(plain(given));
  const text = foldedValue(given.trim());
  const vector = identifier('e.vector');
  const words = toQuery(typed);
  const beginnings = beginningsOf(typed);
  const names = folded(identifier('e.names'));
  return {
    text,
    begun: wordBegun(typed)?.word ?? null,
    words,
    beginnings,
    hasWords: sql`${vector} @@ ${words}`,
    hasBeginning: beginnings ? sql`(${vector} @@ ${beginnings} and not ${vector} @@ ${words})` : sql`false`,
    names,
    isSimilar: sql`(numnode(${words}) > 0 and ${names} %>> ${text}::text)`,
  };
}

/**
 * The ids of all things of some types that the search finds, as a query: by words, or, where none has them, by names like them.
 * @param types names of types of the schema
 */
export function foundIds({ hasWords, hasBeginning, isSimilar }: SearchText, types: readonly string[]): Sql {
  const ofTypes = sql`e.type = any(${types}::text[])`;
  return sql`with found as (select e.id from search_entry as e where ${some([hasWords, hasBeginning])} and ${ofTypes})
    select id from found
    union all
    select e.id from search_entry as e where not exists (select 1 from found) and ${isSimilar} and ${ofTypes}`;
}
