import type { Kysely, RawBuilder } from 'kysely';

/** The one door through which a request reads the database; it counts its statements. */
export class Reader {
  #statements = 0;
  readonly #database: Kysely<unknown>;

  constructor(database: Kysely<unknown>) {
    this.#database = database;
  }

  /** How many statements the request has sent so far. */
  get statements(): number {
    return this.#statements;
  }

  async rows<R>(query: RawBuilder<R>): Promise<readonly R[]> {
    this.#statements++;
    const { rows } = await query.execute(this.#database);
    return rows;
  }
}
