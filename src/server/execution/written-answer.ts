import { setImmediate } from 'node:timers/promises';
import { charactersOf } from './answer-size.js';
import { GatheredBytes } from './gathered-bytes.js';

// For a text of more the machine asks the system for room of its own, each time, and that takes several times as long as to write it.
const longestText = 50_000;
const longestPart = 8192;

// A longer one is not worth putting together with the head of the response.
const shortText = 16_384;

// Others have their turn at so many characters.
const charactersOfTurn = 65_536;

/**
 * JSON in parts that are not long; together the text that `JSON.stringify` gives.
 * @param characters about how many it has
 */
function* partsOf(value: unknown, characters: number): Generator<string> {
  if (characters <= longestPart || typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    let before = '[';
    let [start, length] = [0, 0];
    for (const [index, item] of value.entries()) {
      const own = charactersOf(item);
      const isLong = own > longestPart;
      length += own;
      if (length <= longestPart && index < value.length - 1) continue;
      const end = isLong ? index : index + 1;
      if (end > start) {
        yield `${before}${JSON.stringify(value.slice(start, end)).slice(1, -1)}`;
        before = ',';
      }
      if (isLong) {
        yield before;
        yield* partsOf(item, own);
        before = ',';
      }
      [start, length] = [index + 1, 0];
    }
    yield before === '[' ? '[]' : ']';
  } else {
    let before = '{';
    const fields = Object.entries(value);
    for (const [name, inner] of fields) {
      yield `${before}${JSON.stringify(name)}:`;
      yield* partsOf(inner, fields.length === 1 ? characters : charactersOf(inner));
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

/**
 * An answer as JSON with a line break. A short one is a text, which leaves with the head of the response in one piece; a longer one is
 * bytes, and a long one is written in parts, between which other requests have their turn.
 * @param characters about how many it has
 */
export async function writtenAnswer(answer: object, characters: number): Promise<string | Buffer> {
  if (characters <= longestText) {
    const text = `${JSON.stringify(answer)}\n`;
    return text.length > shortText ? Buffer.from(text) : text;
  }
  const bytes = new GatheredBytes();
  let written = 0;
  for (const part of partsOf(answer, characters)) {
    if (written >= charactersOfTurn) {
      written = 0;
      await setImmediate();
    }
    bytes.add(part);
    written += part.length;
  }
  bytes.add('\n');
  return bytes.taken();
}
