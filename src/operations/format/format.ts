import type { Table } from '../table.js';

/** What a format may be asked for besides the rows. */
export interface FormatOptions {
  /** Begin a CSV with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** A way to write a table. */
export interface Format {
  /** The extension of its files and links. */
  readonly name: string;
  readonly mediaType: string;
  /** Whether a browser is to save it rather than show it. */
  readonly isFile: boolean;
  /** Who it is for. */
  readonly description: string;
  write(table: Table, options: FormatOptions): Promise<Buffer> | string;
}
