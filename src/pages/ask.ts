import type { TypedDocumentString } from './generated/graphql.js';

/** Asks the graph what a page shows, within the limits that every request has. */
export type AskPage = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** Asks the graph a text, whose answer is known by what the text was made from. */
export type AskText = <Answer>(text: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;
