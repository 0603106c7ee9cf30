import { answerWords } from '../operations/answer-line.js';
import { answerTable } from '../operations/answer-table.js';
import { foundExample, wholeExample } from '../operations/example.js';
import type { SavedOperation } from '../operations/operation.js';
import { cutFault } from '../operations/table-page.js';
import type { AskText } from './ask.js';

/** The answers of questions in a line each, by their names. */
type Lines = ReadonlyMap<string, string>;

/** Tells the answers of questions in a line each: asked once for a release, which does not change. */
export class AnswerLines {
  #release: string | null = null;
  #lines: Lines | null = null;

  /**
   * The lines of the questions that say how they are answered in one; without those that could not be asked now, which are asked
   * again by the next who wants them.
   * @param release the release in force
   */
  async of(release: string, operations: readonly SavedOperation[], askText: AskText): Promise<Lines> {
    if (this.#release === release && this.#lines) return this.#lines;
    const told = await Promise.allSettled(operations.map((operation) => lineOf(operation, askText)));
    const lines = new Map(told.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])));
    if (told.every(({ status }) => status === 'fulfilled')) {
      this.#release = release;
      this.#lines = lines;
    }
    return lines;
  }
}

async function lineOf(
  operation: SavedOperation,
  askText: AskText,
): Promise<readonly (readonly [name: string, line: string])[]> {
  const { name, answerLine, tableDocument } = operation;
  if (!answerLine) return [];
  const example = await foundExample(operation, (query) => askText<object>(query, {}));
  // The most of a part would not be the most of all.
  const values = wholeExample(example);
  const answer = await askText<object>(tableDocument, values);
  const words = cutFault(operation, answer) ? null : answerWords(answerLine, answerTable(operation, answer, values));
  return words === null ? [] : [[name, words]];
}
