import type { TableCitation } from '../operations/table.js';
import type { JsonSchema } from '../operations/variable-schema.js';
import { objectSchema } from './tool.js';

/** Where something is printed, as every answer tells it. */
export interface PlaceInAnswer {
  readonly document: string;
  /** The page of its first line; absent where the pages of the document are unknown. */
  readonly page?: number;
  /** The page of its last line; absent where the pages of the document are unknown. */
  readonly lastPage?: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The heading above; absent where there is none. */
  readonly section?: string;
  /** Where the document is shown; absent where it is not. */
  readonly address?: string;
}

/** A place with its address in full. */
export const citedPlace = (
  { document, path, page, lastPage, firstLine, lastLine, section }: TableCitation,
  server: string,
): PlaceInAnswer => ({
  document,
  ...(page !== null && { page }),
  ...(lastPage !== null && { lastPage }),
  firstLine,
  lastLine,
  ...(section !== null && { section }),
  ...(path !== null && { address: server + path }),
});

export const citedPlaceProperties = {
  document: { type: 'string', description: 'The title of the document.' },
  page: {
    type: 'integer',
    description: 'The page of its first line, from 1; absent where the pages of the document are unknown.',
  },
  lastPage: { type: 'integer', description: 'The page of its last line; absent likewise.' },
  firstLine: { type: 'integer', description: 'The first line of the place in the text of the document, from 1.' },
  lastLine: { type: 'integer', description: 'Its last line.' },
  section: { type: 'string', description: 'The heading above it; absent where there is none.' },
  address: { type: 'string', description: 'Where the document is shown.' },
} as const satisfies Readonly<Record<keyof PlaceInAnswer, JsonSchema>>;

export const citedPlaceSchema = objectSchema(citedPlaceProperties, ['document', 'firstLine', 'lastLine']);
