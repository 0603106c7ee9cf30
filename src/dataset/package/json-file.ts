import { z } from 'zod';
import { isStorable } from '../../graph/storable.js';
import type { Fault, Report } from './fault.js';
import { type JsonPath, lineFinder, propertyName } from './json-place.js';
import { inOurWords, unknownProperty } from './shape-words.js';
import { isText, withoutMark } from './text-file.js';

/** A JSON file, and where in it a value stands. */
export interface JsonFile {
  readonly file: string;
  readonly content: unknown;
  readonly lineOf: (path: JsonPath) => number;
}

/** What is wrong with a value of a JSON file. */
export const jsonFault = ({ file, lineOf }: JsonFile, path: JsonPath, message: string): Fault => ({
  file,
  line: lineOf(path),
  column: propertyName(path) || null,
  message,
});

/** Where texts stand that no database holds: what is written by its number is not seen among the bytes. */
function unheldTexts(value: unknown, at: JsonPath = []): readonly JsonPath[] {
  if (typeof value === 'string') return isStorable(value) && value.isWellFormed() ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unheldTexts(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Reads a JSON file; null, with its fault reported, where it is not JSON. */
export function readJson(bytes: Buffer, file: string, report: Report): JsonFile | null {
  if (!isText(bytes, file, report)) return null;
  const text = withoutMark(bytes).toString('utf8');
  try {
    const json: JsonFile = { file, content: JSON.parse(text), lineOf: lineFinder(text) };
    const unheld = /\\u(0000|d[89a-f])/i.test(text) ? unheldTexts(json.content) : [];
    for (const path of unheld) report(jsonFault(json, path, 'has a NUL or half a character; expected text'));
    return unheld.length > 0 ? null : json;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `not JSON: ${said.split('\n')[0]}`;
    report({ file, line: lineOfSyntaxError(text, said), column: null, message });
    return null;
  }
}

const partOf = (content: unknown, path: JsonPath): unknown =>
  path.reduce((whole, part) => (whole as Record<PropertyKey, unknown> | undefined)?.[part], content);

/** The value of a file with its shape checked; null, with every fault reported. */
export function checkShape<Shape extends z.ZodType>(
  json: JsonFile,
  at: JsonPath,
  shape: Shape,
  report: Report,
): z.output<Shape> | null {
  const known = new Map<string, readonly string[]>();
  const result = shape.safeParse(partOf(json.content, at), {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return inOurWords(issue);
      // What is known of them is not told with the issue, so that it goes by its message.
      const names = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
      const words = names.join(', ');
      known.set(words, names);
      return words;
    },
  });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path];
    if (issue.code !== 'unrecognized_keys') report(jsonFault(json, path, issue.message));
    else
      for (const key of issue.keys)
        report(jsonFault(json, [...path, key], unknownProperty(key, known.get(issue.message) ?? [])));
  }
  return null;
}

/** V8 gives a position for most syntax errors; an unexpected token it only quotes, so its line is the first that brings it in. */
function lineOfSyntaxError(text: string, message: string): number {
  const lines = text.split('\n');
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  // What one line has brought in stays, whatever follows.
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUnexpectedToken(lines.slice(0, middle).join('\n'))) bad = middle;
    else good = middle;
  }
  return bad;
}

function isUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token');
  }
}
