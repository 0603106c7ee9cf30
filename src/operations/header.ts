import { isRecord } from '../graph/is-record.js';
import { type AnswerLine, parseAnswerLine } from './answer-line.js';

/** A column of the table an operation answers with, as its header names it. */
export interface ColumnLine {
  /** Where its values stand in the answer, seen from a row: field names (aliases where given) joined by dots. */
  readonly path: string;
  /** Its name; null where it is made from the path. */
  readonly name: string | null;
  /** Whether its numbers are to have the digits that can be told, and no more. */
  readonly isRounded: boolean;
}

/** What the comments at the top of an operation file say. */
export interface Header {
  readonly title: string;
  readonly description: string;
  /** What it is listed under. */
  readonly topic: string;
  /** Values of its variables that make a good example; null where it has none to give. */
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** Path from the root of the answer to what becomes a row of a table; connections are passed by their name alone. */
  readonly rows: string;
  readonly columns: readonly ColumnLine[];
  /** How its answer is said in a line; null where it is not. */
  readonly answerLine: AnswerLine | null;
  /** Whether it is what newcomers see first in the explorer. */
  readonly opensExplorer: boolean;
  /** The document without the header. */
  readonly query: string;
}

const keyLine = /^(topic|variables|answer|opens|rows|columns):\s*(.*)$/;
const columnLine = /^([\w.]+)(\s+rounded)?(?:\s+as\s+([a-z][a-z0-9_]*))?$/;

function jsonObject(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (isRecord(value)) return value;
  throw new SyntaxError(`${text} is not an object`);
}

function column(line: string): ColumnLine {
  const [, path, rounded, name] = columnLine.exec(line) ?? [];
  if (!path)
    throw new SyntaxError(`"${line}" is not a column; expected "path", "path as name" or "path rounded as name"`);
  return { path, name: name ?? null, isRounded: rounded !== undefined };
}

/**
 * Reads the header of an operation file: a title, a description, then lines with keys.
 * @throws SyntaxError where a part is missing or malformed
 */
export function parseHeader(source: string): Header {
  const lines = source.trim().split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comments = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^#\s*/, '').trim());
  const firstKey = comments.findIndex((line) => keyLine.test(line));
  const prose = comments.slice(0, firstKey < 0 ? comments.length : firstKey);
  const [title, ...description] = prose.filter((line) => line !== '');

  const keys = new Map<string, string>();
  const columns: ColumnLine[] = [];
  for (const line of comments.slice(prose.length)) {
    const [, key, value = ''] = keyLine.exec(line) ?? [];
    if (key) keys.set(key, value);
    else if (line !== '') columns.push(column(line));
  }
  const need = (name: string, value: string | undefined): string => {
    if (value) return value;
    throw new SyntaxError(`the header has no ${name}`);
  };
  if (columns.length === 0) throw new SyntaxError('the header has no columns');
  const variables = keys.get('variables');
  const answer = keys.get('answer');
  const opens = keys.get('opens');
  if (opens !== undefined && opens !== 'explorer')
    throw new SyntaxError(`"opens: ${opens}" opens nothing; expected "opens: explorer"`);
  return {
    title: need('title', title),
    description: need('description', description.join(' ')),
    topic: need('topic', keys.get('topic')),
    rows: need('rows', keys.get('rows')),
    variables: variables === undefined ? null : jsonObject(variables),
    columns,
    answerLine: answer === undefined ? null : parseAnswerLine(answer),
    opensExplorer: opens !== undefined,
    query: `${lines.slice(comments.length).join('\n').trim()}\n`,
  };
}

/** The line of an operation file, from 1, on which its document begins. */
export function documentLine(source: string): number {
  const lines = source.split(/\r?\n/);
  const begin = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, index) => index >= begin && !line.startsWith('#'));
  const document = lines.findIndex((line, index) => index >= end && line.trim() !== '');
  return end < 0 || document < 0 ? lines.length : document + 1;
}
