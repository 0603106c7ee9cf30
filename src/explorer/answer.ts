import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { type AnswerMeaning, answerMeaning } from './answer-meaning.ts';
import { type FlatTable, flatTables } from './flat-table.ts';

/** An answer, read for its views. */
export interface ReadAnswer {
  /** Null where there is none, or nothing but errors. */
  readonly data: object | null;
  readonly errors: readonly GraphQLFormattedError[];
  readonly tables: readonly FlatTable[];
}

/** A question, read for what its answer means. */
export interface ReadQuestion {
  /** Null where what is in the editor cannot be read. */
  readonly document: DocumentNode | null;
  readonly meaning: AnswerMeaning;
}

/** An object as JSON; empty where it is none. */
export function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function documentOf(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/**
 * Reads an answer.
 * @param text the answer as JSON; empty while there is none
 */
export function readAnswer(text: string): ReadAnswer {
  const { data, errors } = jsonOf(text);
  const found = typeof data === 'object' && data !== null ? data : null;
  return { data: found, errors: Array.isArray(errors) ? errors : [], tables: found ? flatTables(found) : [] };
}

/** Reads a question as it stands in the editor. */
export function readQuestion(query: string, schema: GraphQLSchema): ReadQuestion {
  const document = documentOf(query);
  return { document, meaning: document ? answerMeaning(schema, document) : new Map() };
}

/** How many, in words: `1 row`, `20 rows`. */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
