import type { Database } from '../../database/database-source.js';
import type { GraphContext } from '../../domain/context.js';
import { releaseInForce } from '../../domain/fact/release.loader.js';
import { requestError } from '../../graph/request-error.js';
import type { Attempt } from './context.js';

/** How often one question is asked at most. A second time is usual after a load, a third where the server is busy too. */
export const maximumAttempts = 5;

/** The code of the error for a question that could not be answered from one release. */
export const releaseChangedCode = 'RELEASE_CHANGED';

/**
 * Keeps an answer from mixing two releases. An answer of one statement cannot; of several, the last tells which release it
 * read, or another is sent that does. Where it is still the one last seen before, every statement read it. Where it is
 * another, the question is asked again. This costs less than a transaction around every request.
 *
 * The release found is taken for the one in force, whatever was seen before it: a database that was put back, or the replica
 * that took its place, has an earlier one. Of several databases each attempt reads one, and what was seen last is known of each:
 * behind one address there may be one only, for each may have another release at the same time.
 */
export class OneRelease {
  readonly #lastSeen = new WeakMap<Database, string | undefined>();

  /**
   * Answers from one release. Where a database did not answer, and there is another, that is asked.
   * @param makeAttempt makes what one attempt is given: what an attempt has read must not reach the next
   * @param ask what it reads in the context of the attempt is from the release in force
   * @throws GraphQLError RELEASE_CHANGED, with status 503, where every attempt found another release than the one before
   */
  async answer<Answer>(
    makeAttempt: () => Attempt,
    ask: (context: GraphContext, attempt: Attempt) => Promise<Answer>,
  ): Promise<Answer> {
    for (let number = 1; number <= maximumAttempts; number++) {
      const attempt = makeAttempt();
      const { context, database } = attempt;
      const before = this.#lastSeen.get(database);
      const answer = await ask(context, attempt);
      const mayAskAnother = () => database.isLost === true && number < maximumAttempts;
      if (mayAskAnother()) continue;
      const { reader } = context.loaders;
      if (database.isLost || reader.statements < 2) return answer;
      try {
        const seen = reader.release ?? (await reader.rows<{ readonly c0: string }>(releaseInForce))[0]?.c0;
        this.#lastSeen.set(database, seen);
        if (seen === before) return answer;
      } catch (error) {
        if (!mayAskAnother()) throw error;
      }
    }
    throw requestError(
      releaseChangedCode,
      `the dataset was published anew during each of ${maximumAttempts} attempts to answer from one release: ask again`,
      503,
    );
  }
}
