import { answerWords } from '../operations/answer-line.js';
import { answerTable } from '../operations/answer-table.js';
import { type SavedOperation, wholeExample } from '../operations/operation.js';
import type { AskText } from './ask.js';

/** The answers of questions in a line each, by their names: asked once for a release, which does not change. */
export class AnswerLines {
  #release: string | null = null;
  #lines: Promise<ReadonlyMap<string, string>> | null = null;

  /**
   * The lines of the questions that say how they are answered in one.
   * @param release the release in force
   */
  async of(
    release: string,
    operations: readonly SavedOperation[],
    askText: AskText,
  ): Promise<ReadonlyMap<string, string>> {
    if (this.#release !== release || !this.#lines) {
      this.#release = release;
      this.#lines = readLines(operations, askText);
      // What failed is asked again by the next who wants it.
      this.#lines.catch(() => {
        this.#lines = null;
      });
    }
    return this.#lines;
  }
}

async function readLines(
  operations: readonly SavedOperation[],
  askText: AskText,
): Promise<ReadonlyMap<string, string>> {
  const lines = operations.map(async (operation) => {
    const { name, answerLine, tableDocument } = operation;
    if (!answerLine) return [];
    // The most of a part would not be the most of all.
    const answer = await askText<object>(tableDocument, wholeExample(operation));
    const words = answerWords(answerLine, answerTable(operation, answer));
    return words === null ? [] : [[name, words] as const];
  });
  return new Map((await Promise.all(lines)).flat());
}
