import { type Kysely, type RawBuilder, sql } from 'kysely';

interface LookUp {
  readonly query: RawBuilder<unknown>;
  readonly resolve: (rows: readonly never[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The one door through which a request reads the database; it counts its statements. */
export class Reader {
  #statements = 0;
  #waiting: LookUp[] = [];
  readonly #database: Kysely<unknown>;

  constructor(database: Kysely<unknown>) {
    this.#database = database;
  }

  /** How many statements the request has sent so far. */
  get statements(): number {
    return this.#statements;
  }

  /** Sends a statement of its own: for pages, whose rows are many. */
  async rows<R>(query: RawBuilder<R>): Promise<readonly R[]> {
    this.#statements++;
    const { rows } = await query.execute(this.#database);
    return rows;
  }

  /**
   * Sends a statement together with all others of the same moment, as one: for look-ups, whose rows are few. To send a
   * statement and to read its answer costs more than the look-up itself. Values come back as JSON has them.
   */
  lookUp<R>(query: RawBuilder<R>): Promise<readonly R[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ query, resolve, reject });
      // All batches of a turn of the event loop are dispatched before a microtask runs.
      if (this.#waiting.length === 1) queueMicrotask(() => this.#send());
    });
  }

  async #send(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#answers(waiting.map(({ query }) => query));
      waiting.forEach(({ resolve }, index) => {
        resolve((answers[index] ?? []) as readonly never[]);
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  async #answers(queries: readonly RawBuilder<unknown>[]): Promise<readonly (readonly unknown[])[]> {
    const [only] = queries;
    if (only && queries.length === 1) return [await this.rows(only)];
    const parts = queries.map(
      (query, index) =>
        sql`select ${sql.lit(index)} as part, row_to_json(answer)::text as answer from (${query}) as answer`,
    );
    const answers: unknown[][] = queries.map(() => []);
    const rows = await this.rows(sql<{ part: number; answer: string }>`${sql.join(parts, sql` union all `)}`);
    for (const { part, answer } of rows) answers[part]?.push(JSON.parse(answer));
    return answers;
  }
}
