import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

const text = await readFile('docs/dashboards.md', 'utf8');
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, body = '']) => body);
const links = [...text.matchAll(/http:\/\/localhost:4000(\/[^\s"'`)]+)/g)].map(([, path = '']) => path);
const names = [...text.matchAll(/^\| `\/operations\/([\w-]+)` /gm)].map(([, name = '']) => name);

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe('docs/dashboards.md', () => {
  it('has links, and questions to begin with', () => {
    expect([links.length > 5, names.length > 5]).toEqual([true, true]);
  });

  it.each(links.filter((path) => path !== '/graphql'))('leads to what it says at %s', async (path) => {
    const { statusCode, headers, rawPayload } = await server.http.inject(path);
    const [, ending = ''] = /\.(\w+)(?:\?|$)/.exec(path) ?? [];
    expect([statusCode, headers['content-type']]).toEqual([200, types[ending]]);
    expect(rawPayload.length).toBeGreaterThan(500);
  });

  it.each(names)('names a question that has rows: %s', async (name) => {
    const { statusCode, headers, payload } = await server.http.inject(`/operations/${name}.json`);
    expect([statusCode, headers['content-type']]).toEqual([200, types.json]);
    const [row] = JSON.parse(payload);
    const columns = Object.keys(row);
    expect(columns.at(-1)).toBe('release');
    // Where a row rests on several places, they stand in one column, in words.
    const isThere = (ending: string) => columns.some((column) => column.endsWith(ending));
    expect(isThere('sources') || (isThere('document') && isThere('first_line')), columns.join()).toBe(true);
  });

  it('names columns that are there, and of the kind it says', async () => {
    const rowsOf = async (name: string): Promise<Record<string, unknown>[]> =>
      (await server.http.inject(`/operations/${name}.json`)).json();
    for (const row of await rowsOf('staff-over-time')) {
      expect(row).toMatchObject({ from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), staff: expect.any(Number) });
    }
    const months = await rowsOf('monthly-cases');
    expect(new Set(months.map(({ law_type }) => law_type))).toEqual(new Set([null, 'Private law', 'Public law']));
  });

  it('has a question for Grafana whose rows stand where it says', async () => {
    const [query] = blocks('graphql');
    const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const [, root = ''] = /the root `([\w.]+)`/.exec(text) ?? [];
    // The root is a path from the top of the answer.
    const rows = root
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], reply.json()) as unknown[];
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows)
      expect(row).toMatchObject({
        period: { start: expect.any(String) },
        value: expect.any(Number),
        citation: { firstLine: expect.any(Number) },
      });
  });
});
