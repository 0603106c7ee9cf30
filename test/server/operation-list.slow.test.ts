import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/operations/catalogue.js';
import { keptExample } from '../kept-example.js';
import { get, operations, rowsOf, serveForTests } from './table-links.js';

serveForTests();

describe('the list of operations', () => {
  it('is JSON, or a page for a browser', async () => {
    const entries = (await (await get('/operations')).json()) as {
      name: string;
      links: Record<string, string>;
      documentId: string;
      variables: CatalogueEntry['variables'];
      document: string;
      rows: string;
      exampleValues: CatalogueEntry['exampleValues'];
    }[];
    expect(entries.every(({ documentId }) => /^sha256:[0-9a-f]{64}$/.test(documentId))).toBe(true);
    expect(new Set(entries.map(({ documentId }) => documentId)).size).toBe(operations.length);
    expect(entries.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
    // What the explorer and other programs ask, with values for all that has to be given.
    for (const { name, document, rows, exampleValues } of entries) {
      const operation = operations.find((one) => one.name === name);
      expect({ document, rows, exampleValues }).toEqual({
        document: operation?.text,
        rows: operation?.rows,
        exampleValues: operation && keptExample(operation),
      });
    }
    expect(entries[0]?.links.csv).toMatch(/^\/operations\/[a-z-]+\.csv$/);

    const variable = (operation: string, named: string) =>
      entries.find(({ name }) => name === operation)?.variables.find(({ name }) => name === named);
    // Only what occurs there is offered; what each of all means is told.
    const status = variable('prioritisation', 'status');
    expect(status?.values?.length).toBeGreaterThan(1);
    const meanings = Object.entries(status?.meanings ?? {});
    expect(meanings.length).toBeGreaterThan(status?.values?.length ?? 0);
    for (const [value, meaning] of meanings) {
      expect(meaning).toMatch(/\S/);
      const rows = await rowsOf(`/operations/prioritisation.json?status=${value}`);
      expect(rows.length > 0, value).toBe(status?.values?.includes(value));
    }
  });
});
