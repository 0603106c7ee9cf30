import { type Sql, sql } from './sql.js';

/**
 * A text without the difference between capital and small letters, of any alphabet: the C collation of the columns knows
 * those of ASCII only. Ordered by code point like the columns, so that both databases have one order.
 */
export const folded = (text: Sql): Sql => sql`lower(${text} collate "und-x-icu") collate "C"`;

/** The same of a value that is compared with such a text. */
export const foldedValue = (text: string): string => text.normalize('NFC').toLowerCase();
