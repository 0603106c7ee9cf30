import type { TableSchema } from '../profile/table-schema.js';
import type { Qualify } from './namespace.js';

/** A cell as read: dates stay text (YYYY-MM-DD), an empty cell is null. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** One record of a table, with the place it was read from. */
export interface SourceRow {
  /** One value for each field of the schema, whatever the order of the columns in the file. */
  values: Readonly<Record<string, CellValue>>;
  file: string;
  /** The physical line on which the record starts, from 1. */
  line: number;
}

/** The rows of each table, in the order of the descriptor's resources and of their lines. */
export type PackageTables = ReadonlyMap<string, readonly SourceRow[]>;

/** One data file of the package, and the table its rows go to. */
export interface Resource {
  name: string;
  /** Null where the descriptor gives none. */
  title: string | null;
  /** Null where the descriptor gives none. */
  description: string | null;
  path: string;
  /** The custom property `table`; several resources may name the same one. Without it, the resource's name. */
  table: string;
  /** What the profile says of the table. */
  schema: TableSchema;
}

/** What is allowed with a package. */
export interface Licence {
  readonly title: string;
  /** Address of its text; null where the descriptor gives none. */
  readonly path: string | null;
}

/** A saved operation that a package brings: a question about its rows, as it is written in its file. */
export interface PackageOperation {
  /** The name of its file, without the extension. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Somebody with a part in a package. */
export interface Contributor {
  readonly name: string;
  /** Where they are found; null where the descriptor does not say. */
  readonly address: string | null;
  readonly roles: readonly string[];
}

/** Whether somebody publishes a package. */
export const isPublisher = ({ roles }: Contributor): boolean => roles.includes('publisher');

/** A package read whole and without a fault. */
export interface DataPackage {
  name: string;
  /** What names of its rows begin with in the graph, before a dot; empty for none. */
  namespace: string;
  version: string;
  title: string;
  /** What pages and citations call it; its title where the descriptor gives nothing shorter. */
  shortTitle: string;
  keywords: readonly string[];
  /** Who made it and who publishes it: those that the descriptor names. */
  contributors: readonly Contributor[];
  /** Null where the descriptor gives none. */
  homepage: string | null;
  /** Null where the descriptor gives none. */
  description: string | null;
  licences: readonly Licence[];
  /** SHA-256 (hexadecimal) over the paths and bytes of the descriptor, the data files, the operations and the schemas it brings. */
  hash: string;
  /** The descriptor, the data files, the operations and the schemas it brings as they were read, by path. */
  files: ReadonlyMap<string, Buffer>;
  tables: PackageTables;
  resources: readonly Resource[];
  /** Its saved operations, of which only the schema tells whether they can be asked. */
  operations: readonly PackageOperation[];
  /** The packages whose rows it may name. */
  uses: readonly DataPackage[];
  /** Names its rows, and those it names, in the graph. */
  qualify: Qualify;
}
