import type { GraphQLSchema } from 'graphql';
import type { VNode } from 'preact';
import type { DocumentTexts } from '../domain/context.js';
import type { Menus } from '../operations/menu.js';
import type { SavedOperation } from '../operations/operation.js';
import type { Parameters } from '../operations/parameter.js';
import type { AnswerLines } from './answer-lines.js';
import type { AskPage, AskText } from './ask.js';
import type { Chart, NoChart } from './chart.js';
import type { CitedPlaceFragment } from './generated/graphql.js';

/** What a page is made from. */
export interface PageRequest {
  readonly ask: AskPage;
  readonly askText: AskText;
  /** The schema of the graph. */
  readonly schema: GraphQLSchema;
  readonly texts: DocumentTexts;
  readonly operations: readonly SavedOperation[];
  /** Which values of their variables occur. */
  readonly menus: Menus;
  /** The answers of questions in a line each. */
  readonly answerLines: AnswerLines;
  /** What programs that look for datasets are told of this one, in the words of schema.org; null where nothing is loaded. */
  readonly linkedDataset: () => Promise<object | null>;
  /** Whether there is an explorer to ask with. */
  readonly hasExplorer: boolean;
  /** The address of the site for the world, with a stroke at its end. */
  readonly address: string;
  /** What its address names: the id of a thing, the name of a question; empty where it names nothing. */
  readonly name: string;
  /** What stands behind the question mark of its address. */
  readonly parameters: Parameters;
  /** The same; of what is given twice, the last. */
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** A page to read. */
export interface ReaderPage {
  /** Names the page, in the window and above its content. */
  readonly title: string;
  /** Names it in the window, among other windows, where others have the same title. */
  readonly windowTitle?: string;
  /** What it shows, in a sentence, for those who find it by a search or a link. */
  readonly summary: string;
  /** Its address below that of the site, without what only pages through it. */
  readonly path: string;
  readonly body: VNode;
  /** What it is made from, where that can be cited: places in documents, or documents by their titles. */
  readonly sources?: readonly (CitedPlaceFragment | string)[];
  /** What is drawn on it, or why nothing is; each has a picture at an address of its own. */
  readonly charts?: readonly Chart[] | NoChart;
  /** The status it is sent with; 200 where absent. */
  readonly status?: number;
  /** The path of what tells programs what is on it, where that is its own. */
  readonly describedBy?: string;
  /** What programs that look for datasets are told of it, in the words of schema.org. */
  readonly linkedData?: object;
}

/** Makes a page; null where there is nothing of that name. */
export type PageMaker = (request: PageRequest) => Promise<ReaderPage | null>;
