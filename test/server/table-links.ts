import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll } from 'vitest';
import { catalogueEntry } from '../../src/operations/catalogue.js';
import { keptExample } from '../kept-example.js';
import { type LiveServer, openServer } from '../live-server.js';
import { savedOperations } from '../saved-operations.js';

/** A row of a table, as its JSON has it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

export const operations = await savedOperations();

/** Each operation and a link with the values of its example. */
export const examples = operations.map(
  (operation) =>
    [operation.name, catalogueEntry(operation, null, { exampleValues: keptExample(operation) }).example] as const,
);

// What a CSV cell says, as JSON has it: all cells are texts there, and a text that looks like a formula is marked.
export const asCell = (value: Row[string]) => {
  const isFormula = typeof value === 'string' && /^[=+\-@\t\r＝＋－＠](?![\d.,]+%?$)/.test(value);
  return `${isFormula ? "'" : ''}${value ?? ''}`;
};

let live: LiveServer;

/** Opens a server for the tests of one file. */
export function serveForTests(): void {
  beforeAll(async () => {
    live = await openServer();
  });
  afterAll(() => live.close());
}

/** The server; there once the tests run. */
export const server = (): LiveServer => live;

export const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(live.url + path, { method, headers });

export const rowsOf = async (path: string): Promise<Row[]> => (await get(path)).json() as Promise<Row[]>;

export const csvOf = async (path: string): Promise<Record<string, string>[]> =>
  parse(await (await get(path)).text(), { columns: true, bom: true });
