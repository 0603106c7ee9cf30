import type { TableCitation } from '../operations/table.js';
import type { JsonSchema } from '../operations/variable-schema.js';
import { objectSchema } from './tool.js';

/** Where something is printed, as every answer tells it. */
export interface PlaceInAnswer {
  readonly document: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The heading above; absent where there is none. */
  readonly section?: string;
  /** The page of the document; absent where it has none. */
  readonly address?: string;
}

/** A place with its address in full. */
export const citedPlace = (
  { document, page, firstLine, lastLine, section }: TableCitation,
  server: string,
): PlaceInAnswer => ({
  document,
  firstLine,
  lastLine,
  ...(section !== null && { section }),
  ...(page !== null && { address: server + page }),
});

export const citedPlaceProperties = {
  document: { type: 'string', description: 'The title of the document.' },
  firstLine: { type: 'integer', description: 'The first line of the place in the text of the document, from 1.' },
  lastLine: { type: 'integer', description: 'Its last line.' },
  section: { type: 'string', description: 'The heading above it; absent where there is none.' },
  address: { type: 'string', description: 'The page of the document.' },
} as const satisfies Readonly<Record<keyof PlaceInAnswer, JsonSchema>>;

export const citedPlaceSchema = objectSchema(citedPlaceProperties, ['document', 'firstLine', 'lastLine']);
