import type { CitedLines } from '../graph/cited-lines.js';

/** A value in a table: several values are one text, joined with `; `. */
export type TableCell = string | number | boolean | null;

/** A column of a table. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Whether a cell may be empty. */
  readonly nullable: boolean;
  /** What a string holds, in the words of JSON Schema; absent for any text. */
  readonly format?: 'date' | 'date-time';
  /** The values a string may have; absent where any may be. */
  readonly values?: readonly string[];
  /** What each of its values means, or each of those it lists in a cell. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What it means, its unit, what empty means. */
  readonly description: string;
}

/** Where values of a row are printed. */
export interface TableCitation extends CitedLines {
  readonly document: string;
  /** The path at which the document is shown; null where it is not. */
  readonly path: string | null;
  /** The heading above; null where there is none. */
  readonly section: string | null;
}

/** What of a longer list a table has. */
export interface TablePart {
  /** How many things of the list are here, and of how many; a table may have several rows for one of them. */
  readonly shown: number;
  readonly total: number;
  /** What the list is of, in words: `audits`; or `audits, the last in part`. */
  readonly of: string;
  /** The cursor after which the rest begins; null where there is none behind it, or nothing asks for it. */
  readonly after: string | null;
}

/** Rows for tools that read tables. */
export interface Table {
  /** A name for a file, without its extension. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly TableColumn[];
  /** The state of the dataset the rows are from. */
  readonly release: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** Of each row, the paths of the pages its values lead to; null for one that leads nowhere. */
  readonly pages: readonly (readonly (string | null)[])[];
  /** What the rows are a part of; null where they are all there are. */
  readonly part: TablePart | null;
  /** Of each row, where its values are printed. */
  readonly citations: readonly (readonly TableCitation[])[];
}

/** What a table has, without its rows. */
export type TableDescription = Pick<Table, 'name' | 'title' | 'description' | 'columns'>;
