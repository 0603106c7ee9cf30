import { setImmediate } from 'node:timers/promises';
import { isRecord } from '../../graph/is-record.js';

// Longer lists are written in parts of so many items: a part takes about a millisecond.
const itemsOfPart = 250;
// What is further down is written as one: a page of a row of a page.
const deepest = 5;
// Parts are sent on, and others have their turn, at so many characters.
const charactersOfChunk = 65_536;

/** JSON in parts that take a short time each; together the text that `JSON.stringify` gives. */
function* partsOf(value: unknown, depth = 0): Generator<string> {
  if (depth === deepest) yield JSON.stringify(value);
  else if (Array.isArray(value) && value.length > itemsOfPart) {
    for (let start = 0; start < value.length; start += itemsOfPart)
      yield `${start === 0 ? '[' : ','}${JSON.stringify(value.slice(start, start + itemsOfPart)).slice(1, -1)}`;
    yield ']';
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield index === 0 ? '[' : ',';
      yield* partsOf(item, depth + 1);
    }
    yield value.length === 0 ? '[]' : ']';
  } else if (isRecord(value)) {
    let before = '{';
    for (const [name, inner] of Object.entries(value)) {
      yield `${before}${JSON.stringify(name)}:`;
      yield* partsOf(inner, depth + 1);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else yield JSON.stringify(value);
}

// Of fewer rows an answer is written faster than another request would notice.
const rowsOfLongAnswer = 500;

/**
 * An answer as JSON with a line break. A long one is written in parts, as bytes, between which other requests have their turn; a short one
 * leaves with the head of the response, as one text.
 * @param rowsRead of how many rows of the database it was made
 */
export async function writtenAnswer(answer: object, rowsRead: number): Promise<string | Buffer> {
  if (rowsRead < rowsOfLongAnswer) return `${JSON.stringify(answer)}\n`;
  const chunks: Buffer[] = [];
  let text = '';
  for (const part of partsOf(answer)) {
    if (text.length >= charactersOfChunk) {
      chunks.push(Buffer.from(text));
      text = '';
      await setImmediate();
    }
    text += part;
  }
  return Buffer.concat([...chunks, Buffer.from(`${text}\n`)]);
}
