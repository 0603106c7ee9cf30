import type { Searchable } from './searchable.js';

/** A table of the data package without a column of ids. */
export interface EntitySource {
  /** Its name, such as `service-area-names`. */
  readonly table: string;
  /** The columns whose values make the id of a row. */
  readonly naturalKey: readonly string[];
}

/** The members that tell which of several numbers is the latest. */
export interface LatestNumber {
  readonly value: string;
  /** Names what a number is about, whatever its time: numbers with the same are one series. */
  readonly series: string;
  readonly period: string;
  /** The reference that says what a number means. */
  readonly measure: string;
  /** The attribute that is true of a further printing. */
  readonly repeated: string;
  /** In SQL, an order by which of several of one time the plainest comes first; `row` is the name of their table. */
  readonly plainestFirst: (row: string) => string;
}

/** A value that rows can be ordered by, and that is no column of theirs. */
export interface DerivedOrder {
  readonly description: string;
  /** The number in SQL, null where there is none; `row` is the name of the table of the rows. */
  readonly number: (row: string) => string;
}

/** What a class says of itself when it is declared as an entity. */
export interface EntityOptions {
  readonly description: string;
  /** Field of the query type that finds one, such as `serviceArea`; absent where the type is reached only through others. */
  readonly one?: string;
  /** Field of the query type that lists many, such as `serviceAreas`. */
  readonly many?: string;
  /** The member that a row is called by, where the search does not find it and so declares none. */
  readonly calledBy?: string;
  /** Members besides the id whose value names one row, by which other graphs may refer to it; each is unique. */
  readonly naturalKeys?: readonly string[];
  /** Prefix of the global ids, such as `service-area`. */
  readonly prefix: string;
  readonly table: string;
  /** Members that order a list when nothing else does; the id is always the last key. */
  readonly order?: readonly string[];
  /** What lists can be ordered by besides the members, by name. */
  readonly orders?: Readonly<Record<string, DerivedOrder>>;
  /** Of numbers: how the latest is found, of those that belong to something and of each series. */
  readonly latest?: LatestNumber;
  /** What the resolvers of fields need of the row beside what is selected: names of members, or every one. */
  readonly needs?: Readonly<Record<string, readonly string[] | 'everything'>>;
  /** Values by which rows are found, such as `period.label`: the columns that follow each in its index. */
  readonly indexed?: Readonly<Record<string, readonly string[]>>;
  /** Columns that follow the key in the index of every foreign key: those of the usual order, so that a nested page is read in it. */
  readonly indexTail?: string;
  /** What else that index has: what lists are filtered by most, so that they are counted without a look at the rows. */
  readonly indexIncludes?: string;
  /** Of a subtype that shares its table: the value of the `kind` column. */
  readonly discriminator?: string;
  /** Where its rows stand in the data package; null where the load makes them. By default the table named as `many`, `service-areas`. */
  readonly source?: EntitySource | null;
  /** The member that has its name as printed, which `verify` looks for on the lines it cites; absent where it has none. */
  readonly printedName?: string;
  /**
   * Whether of its rows some are referred to by very many others, and some by few: how a statement that tests which one it is
   * is executed best depends on that.
   */
  readonly uneven?: true;
  /** The attribute that names one of several ways to divide the same whole: numbers of different ones are not added up. */
  readonly scheme?: string;
  /** Whether its rows have nothing in common, but for those that are parts of others: their numbers may not exceed the total. */
  readonly exclusive?: true;
  /** What the search reads of it; absent where the search does not find it. Holds for all types of a shared table. */
  readonly search?: Searchable;
}
