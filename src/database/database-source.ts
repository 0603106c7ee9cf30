/** How busy a database is with statements that read. */
export interface DatabaseUse {
  /** Over how many connections they are on their way. */
  readonly connections: number;
  /** How many wait for a connection that can take them. */
  readonly waiting: number;
}

/** Where statements of our own are answered, with bound values, outside any transaction. */
export interface Database {
  /**
   * Answers a statement that reads.
   * @param signal ends it, with its reason as the error: who asked has gone, or has had the time there is
   * @throws DatabaseTimeout where it takes longer than `STATEMENT_TIMEOUT`
   */
  read<Row>(text: string, values: readonly unknown[], signal?: AbortSignal): Promise<readonly Row[]>;
  /** The one from which a whole request is to read, of several; absent where it is the only one. */
  one?(): Database;
  /** Whether it did not answer just now, and another is to be asked; absent where there is no other. */
  readonly isLost?: boolean;
  /**
   * Tells what names the release in force, and all before it, of several databases; absent where it is the only one.
   * @throws where none of them answers
   */
  inForce?(): Promise<string>;
  /** Ends what it does by itself; absent where that is nothing. */
  stop?(): void;
  /** How busy it is with statements that read; absent where nobody counts them. */
  readonly use?: DatabaseUse;
  /**
   * Hears what other programs tell on a channel; absent where no other has the database.
   * @param heard is called when something is told, and when it may have been told unheard
   * @returns what ends it, to be called before the ORM is closed
   */
  listen?(channel: string, heard: () => void): () => void;
}
