import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import type { GraphContext } from '../domain/context.js';

/** The release in force; 0 where nothing is loaded. */
async function releaseInForce(database: Database): Promise<number> {
  const { rows } = await sql<{
    sequence: number;
  }>`select coalesce(max(sequence), 0)::int as sequence from release`.execute(database);
  return rows[0]?.sequence ?? 0;
}

/**
 * Keeps an answer from mixing two releases. An answer of one statement cannot; after one of several, the release in force
 * is looked up: where it is still the one last seen before, every statement read it, for releases only ever follow each
 * other. Where it is another, the question is asked again. This costs less than a transaction around every request.
 */
export class OneRelease {
  readonly #database: Database;
  #lastSeen: number;

  private constructor(database: Database, lastSeen: number) {
    this.#database = database;
    this.#lastSeen = lastSeen;
  }

  static async watch(database: Database): Promise<OneRelease> {
    return new OneRelease(database, await releaseInForce(database));
  }

  /**
   * Answers from one release.
   * @param makeContext makes what one attempt is given: what an attempt has read must not reach the next
   */
  async answer<Answer>(
    makeContext: () => GraphContext,
    ask: (context: GraphContext) => Promise<Answer>,
  ): Promise<Answer> {
    for (;;) {
      const before = this.#lastSeen;
      const context = makeContext();
      const answer = await ask(context);
      if (context.loaders.reader.statements < 2) return answer;
      const after = await releaseInForce(this.#database);
      this.#lastSeen = Math.max(this.#lastSeen, after);
      if (after === before) return answer;
    }
  }
}
