import type { GraphContext } from '../../domain/context.js';
import { releaseInForce } from '../../domain/fact/release.loader.js';
import { requestError } from '../../graph/request-error.js';

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
 * that took its place, has an earlier one. All statements must reach one database: of several behind one address, each may
 * have another release at the same time.
 */
export class OneRelease {
  #lastSeen: string | undefined;

  /**
   * Answers from one release.
   * @param makeContext makes what one attempt is given: what an attempt has read must not reach the next
   * @throws GraphQLError RELEASE_CHANGED, with status 503, where every attempt found another release than the one before
   */
  async answer<Answer>(
    makeContext: () => GraphContext,
    ask: (context: GraphContext) => Promise<Answer>,
  ): Promise<Answer> {
    for (let attempt = 0; attempt < maximumAttempts; attempt++) {
      const before = this.#lastSeen;
      const context = makeContext();
      const answer = await ask(context);
      const { reader } = context.loaders;
      if (reader.statements < 2) return answer;
      this.#lastSeen = reader.release ?? (await reader.rows<{ readonly c0: string }>(releaseInForce))[0]?.c0;
      if (this.#lastSeen === before) return answer;
    }
    throw requestError(
      releaseChangedCode,
      `the dataset was published anew during each of ${maximumAttempts} attempts to answer from one release: ask again`,
      503,
    );
  }
}
