import type { Format } from './format.js';
import { rowObjects } from './json.js';

/** A JSON object on each line. */
export const ndjson: Format = {
  name: 'ndjson',
  label: 'NDJSON',
  mediaType: 'application/x-ndjson; charset=utf-8',
  isFile: false,
  isOfDataset: false,
  isReproducible: true,
  options: {},
  description: 'A JSON object on each line, for programs that read line by line.',
  schema: () => ({ type: 'string' }),
  write: (table) =>
    rowObjects(table)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
};
