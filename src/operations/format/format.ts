import type { Licence } from '../../dataset/package/data-package.js';
import type { Table } from '../table.js';

/** Where a table is from: what is written into a file that leaves its address behind. */
export interface TableOrigin {
  /** What the addresses of pages begin with: that of the server, whatever it is reached by. */
  readonly server: string;
  /** The address of the table. */
  readonly table: string;
  /** The address of the rows behind these; null where there are none. */
  readonly next: string | null;
  /** What is allowed with the rows. */
  licences(): Promise<readonly Licence[]>;
}

/** Something a format may be asked for in a link, beside the rows. */
export interface FormatOption {
  /** What it does, for the description of the links. */
  readonly description: string;
  /** The values it takes, the one it has where none is given first. */
  readonly values: readonly [string, ...string[]];
  /** A value that is offered beside the format itself, and what it is called there. */
  readonly offered?: { readonly value: string; readonly label: string };
}

/** A way to write a table. All that is said of a format, its object says: nothing else knows it by its name. */
export interface Format {
  /** The extension of its files and links. */
  readonly name: string;
  /** What it is called in a sentence. */
  readonly label: string;
  readonly mediaType: string;
  /** Whether a browser is to save it rather than show it. */
  readonly isFile: boolean;
  /** Whether the tables of the dataset can be had in it, and not only those of the saved operations. */
  readonly isOfDataset: boolean;
  /** Whether the same rows have the same bytes each time they are written. */
  readonly isReproducible: boolean;
  /** What it may be asked for, by the name of the parameter. */
  readonly options: Readonly<Record<string, FormatOption>>;
  /** Who it is for. */
  readonly description: string;
  /** What it gives as JSON Schema, around the schema of a row; null where no schema describes its bytes. */
  schema(row: object): object | null;
  /**
   * @param options a value for each of its options
   * @param origin where the table is from
   */
  write(table: Table, options: Readonly<Record<string, string>>, origin: TableOrigin): Promise<Buffer> | string;
}
