import type { z } from 'zod';
import type { Report } from './fault.js';
import { isText, withoutMark } from './text-file.js';

/** A JSON file of the given shape; null, with every fault reported, where it is not JSON or has another shape. */
export function readJson<Shape extends z.ZodType>(
  bytes: Buffer,
  file: string,
  shape: Shape,
  report: Report,
): z.output<Shape> | null {
  if (!isText(bytes, file, report)) return null;
  const text = withoutMark(bytes).toString('utf8');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report({
      file,
      line: lineOfSyntaxError(text, message),
      column: null,
      message: `not JSON: ${message.split('\n')[0]}`,
    });
    return null;
  }
  return checkShape(content, file, '', shape, report);
}

/** The content with its shape checked; null, with every fault reported. `at` is the property of the file it stands in. */
export function checkShape<Shape extends z.ZodType>(
  content: unknown,
  file: string,
  at: string,
  shape: Shape,
  report: Report,
): z.output<Shape> | null {
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    report({ file, line: null, column: property(at, path) || null, message });
  }
  return null;
}

function property(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before === '' ? String(part) : `${before}.${String(part)}`;
  }, at);
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
