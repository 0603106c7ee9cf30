import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heard, statementLog } from '../../../src/server/execution/statement-log.js';
import { type LiveServer, openServer } from '../../live-server.js';

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly statement?: string;
  readonly values?: number;
  readonly rows?: number | null;
  readonly milliseconds?: number;
}

const lines: Line[] = [];
const logAt = (level: string) => pino({ level }, { write: (line: string) => lines.push(JSON.parse(line)) });
const statements = () => lines.filter(({ statement }) => statement !== undefined);

let server: LiveServer;
const open = (level: string) => async () => {
  server = await openServer({ log: logAt(level) });
};
const ask = async (query: string) => {
  const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return reply.json();
};

interface Region {
  readonly serviceAreas: { readonly nodes: readonly unknown[] };
}

// Pages that hold all there is: of more, a statement reads one row beyond the page.
const areas = `{ regions(first: 100, where: { serviceAreas: { some: {} } }) {
  nodes { code serviceAreas(first: 100) { nodes { code } facets(by: DATASET) { totalCount } } }
} }`;

describe('at debug, the log', () => {
  beforeAll(open('debug'));
  afterAll(() => server.close());

  it('has each statement once, with the number of its values, its rows and its time', async () => {
    // The first answer of several statements is asked for again, to be sure of its release.
    const { data, errors } = await ask(areas);
    expect(errors).toBeUndefined();
    const nodes: readonly Region[] = data.regions.nodes;
    const count = nodes.reduce((sum, { serviceAreas }) => sum + serviceAreas.nodes.length, 0);
    expect(count).toBeGreaterThan(nodes.length);
    lines.length = 0;
    await ask(areas);
    const [regions, parts, facets, ...rest] = statements();
    expect(regions).toMatchObject({ level: 20, msg: 'statement', rows: nodes.length });
    expect(regions?.statement).toMatch(/^select .* from .*region/s);
    expect(parts?.rows).toBe(count);
    expect(parts?.statement).toMatch(/service_area/);
    for (const { statement = '', values, milliseconds } of [regions, parts, facets] as Line[]) {
      expect(values).toBe(new Set(statement.match(/\$\d+/g)).size);
      expect(milliseconds).toBeGreaterThan(0);
      expect(milliseconds).toBeLessThan(60_000);
    }
    expect(rest).toEqual([]);
  });

  it('has those that read the files of the data package', async () => {
    lines.length = 0;
    await server.http.inject({ url: '/data/regions.csv' });
    expect(statements().length).toBeGreaterThan(0);
  });

  it('has one that failed, without rows', async () => {
    const source = heard({ read: () => Promise.reject(new Error('no such table')) }, [statementLog(logAt('debug'))]);
    lines.length = 0;
    await expect(source.read('select $1', ['a'])).rejects.toThrow('no such table');
    expect(lines).toEqual([expect.objectContaining({ statement: 'select $1', values: 1, rows: null })]);
  });
});

describe('at warn', () => {
  beforeAll(open('warn'));
  afterAll(() => server.close());

  it('the log has none', async () => {
    lines.length = 0;
    expect((await ask(areas)).errors).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('nothing stands between a request and the database', () => {
    const source = { read: async () => [] };
    expect(heard(source, [])).toBe(source);
  });
});
