import type { VNode } from 'preact';
import type { DocumentTexts } from '../domain/context.js';
import type { SavedOperation } from '../operations/operation.js';
import type { CitedPlaceFragment, TypedDocumentString } from './generated/graphql.js';

/** Asks the graph what a page shows, within the limits that every request has. */
export type AskPage = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** Asks the graph a text, whose answer is known by what the text was made from. */
export type AskText = <Answer>(text: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What a page is made from. */
export interface PageRequest {
  readonly ask: AskPage;
  readonly askText: AskText;
  readonly texts: DocumentTexts;
  readonly operations: readonly SavedOperation[];
  /** Whether there is an explorer to ask with. */
  readonly hasExplorer: boolean;
  /** What its address names: the id of a thing, the name of a question; empty where it names nothing. */
  readonly name: string;
  /** What stands behind the question mark of its address; of what is given twice, the last. */
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** A page to read. */
export interface ReaderPage {
  /** Names the page, in the window and above its content. */
  readonly title: string;
  /** What it shows, in a sentence, for those who find it by a search or a link. */
  readonly summary: string;
  /** Its address below that of the site, without what only pages through it. */
  readonly path: string;
  readonly body: VNode;
  /** What it is made from, where that can be cited: places in documents, or documents by their titles. */
  readonly sources?: readonly (CitedPlaceFragment | string)[];
  /** The status it is sent with; 200 where absent. */
  readonly status?: number;
  /** What programs that look for datasets are told of it, in the words of schema.org. */
  readonly linkedData?: object;
}

/** Makes a page; null where there is nothing of that name. */
export type PageMaker = (request: PageRequest) => Promise<ReaderPage | null>;
