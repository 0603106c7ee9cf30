/** The members of an entity that the search reads, the weightiest first. */
export interface Searchable {
  /** The member that names a hit. */
  readonly title: string;
  /** Other names: codes, abbreviations, aliases. */
  readonly names?: readonly string[];
  /** Text about it. */
  readonly body?: readonly string[];
  /** Of a row that only names another: the reference to the one it names, which is found by this name too, in its place. */
  readonly nameOf?: string;
}

/** Signs that part words for the search. PostgreSQL takes a slash for a path, and the others for letters in some locales. */
export const partingSigns = '/‘’“”–—…£·';
