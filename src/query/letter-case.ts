import type { Condition } from './condition.js';
import { type Sql, sql } from './sql.js';

/**
 * A text without the difference between capital and small letters, of any alphabet: the C collation of the columns knows
 * those of ASCII only. Ordered by code point like the columns, so that both databases have one order.
 */
export const folded = (text: Sql): Sql => sql`lower(${text} collate "und-x-icu") collate "C"`;

/** The same of a value that is compared with such a text. */
export const foldedValue = (text: string): string => text.normalize('NFC').toLowerCase();

const isAscii = (text: string) => /^[ -~]*$/.test(text);

/** Whether a text is like a pattern, whatever the case of the letters. */
export const isLikeFolded = (text: Sql, pattern: string): Condition =>
  // The C collation folds the letters of ASCII, and in a third of the time.
  isAscii(pattern) ? sql`${text} ilike ${pattern}` : sql`${folded(text)} like ${foldedValue(pattern)}`;
