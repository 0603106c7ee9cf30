import type { Format } from './format.js';
import { rowObjects } from './json.js';

/** A JSON object on each line. */
export const ndjson: Format = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  isFile: false,
  description: 'A JSON object on each line, for programs that read line by line.',
  write: (table) =>
    rowObjects(table)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
};
