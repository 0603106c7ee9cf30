import type { GraphContext } from '../domain/context.js';
import { releaseInForce } from '../domain/fact/release.loader.js';

/**
 * Keeps an answer from mixing two releases. An answer of one statement cannot; of several, the last tells which release it
 * read, or another is sent that does. Where it is still the one last seen before, every statement read it, for releases
 * only ever follow each other. Where it is another, the question is asked again. This costs less than a transaction around
 * every request.
 */
export class OneRelease {
  #lastSeen = 0;

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
      const { reader } = context.loaders;
      if (reader.statements < 2) return answer;
      const after = reader.release ?? Number((await reader.rows<{ readonly c0: string }>(releaseInForce))[0]?.c0);
      this.#lastSeen = Math.max(this.#lastSeen, after);
      if (after === before) return answer;
    }
  }
}
