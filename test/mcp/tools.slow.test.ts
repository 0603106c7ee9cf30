import type { Client, Tool } from '@modelcontextprotocol/client';
import { Ajv } from 'ajv';
import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeExample } from '../../src/operations/example.js';
import { keptExample } from '../kept-example.js';
import { type LiveServer, openServer } from '../live-server.js';
import { operations } from '../server/table-links.js';
import { called, connected, mcp } from './assistant.js';

let server: LiveServer;
let client: Client;
let tools: readonly Tool[];
beforeAll(async () => {
  server = await openServer({ mcp, texts: { lines: (_, first, last) => [`lines ${first} to ${last}`] } });
  client = await connected(server);
  tools = (await client.listTools()).tools;
});
afterAll(async () => {
  await client?.close();
  await server?.close();
});

/** The rows of an operation's table, as its link gives them. */
const tableRows = async (address: string): Promise<Record<string, unknown>[]> =>
  (await (await fetch(address)).json()) as Record<string, unknown>[];

describe('tools', () => {
  it('are every saved operation and the figure, none of which changes anything', () => {
    expect(new Set(tools.map(({ name }) => name))).toEqual(new Set(['figure', ...operations.map(({ name }) => name)]));
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(tools.every(({ inputSchema }) => inputSchema.additionalProperties === false)).toBe(true);
  });

  it('say of each argument what it is, which values it may have and where ids are found', () => {
    const argument = (tool: string, name: string) =>
      tools.find((one) => one.name === tool)?.inputSchema.properties?.[name] as Record<string, unknown>;
    expect(argument('audits', 'kind')).toMatchObject({
      type: 'string',
      examples: expect.arrayContaining(['INSPECTION', 'SURVEY']),
    });
    expect(argument('audits', 'kind').description).toMatch(/INSPECTION: .* A dataset may have codes of its own\.$/);
    expect(argument('measure-figures', 'measure').description).toContain('the tool `measures` tells');
    expect(argument('search', 'types').items).toMatchObject({ enum: expect.arrayContaining(['MEASURE', 'OFFICE']) });
    expect(argument('staff-over-time', 'first')).toMatchObject({ type: 'integer', minimum: 0, default: 50 });
    expect(tools.find(({ name }) => name === 'measure-figures')?.inputSchema.required).toEqual(['measure']);
  });

  // It is the first thing that an assistant reads, and stays before it in all that it is asked.
  it('are listed in few words', () => {
    expect(Buffer.byteLength(JSON.stringify({ tools }))).toBeLessThan(54_000);
    for (const tool of tools) expect(Buffer.byteLength(JSON.stringify(tool)), tool.name).toBeLessThan(2500);
  });

  it('lead, all at once, to the pages of their questions', () => {
    const instructions = client.getInstructions();
    expect(instructions).toContain(`${server.url}/questions/<tool>`);
    expect(instructions).toContain(`${server.url}/explorer?question=<tool>`);
  });

  it('take the values of their examples by what is listed of them', () => {
    for (const operation of operations.filter(({ name }) => name !== 'figure')) {
      const listed = tools.find(({ name }) => name === operation.name)?.inputSchema ?? {};
      const takes = new Ajv({ strict: false, validateFormats: false }).compile(listed);
      expect(takes(keptExample(operation)), `${operation.name}: ${JSON.stringify(takes.errors)}`).toBe(true);
    }
  });

  it.each(
    operations.flatMap((operation) => {
      const example = wholeExample(keptExample(operation));
      return operation.variables
        .filter(({ name, type }) => getNamedType(type).name === 'ID' && example[name] !== undefined)
        .map(({ name }) => [operation.name, name, example] as const);
    }),
  )('%s refuses a %s that there is not, with the nearest', async (tool, argument, example) => {
    const { [argument]: given } = example;
    const [id = ''] = [given].flat().map(String);
    const misspelt = `${id}z`;
    const { isError, words } = await called(client, tool, {
      ...example,
      [argument]: Array.isArray(given) ? [misspelt] : misspelt,
    });
    expect(isError).toBe(true);
    expect(words).toContain(`there is no ${id.replace(/:.*/, '').replaceAll('-', ' ')} "${misspelt}" (did you mean "`);
  });

  it.each(operations.filter(({ name }) => name !== 'figure').map((operation) => [operation.name, operation] as const))(
    '%s answers with the rows of its table, their citations and the release',
    async (name, operation) => {
      const { isError, structured, words } = await called(client, name, {
        ...wholeExample(keptExample(operation)),
        ...(operation.paged && { first: 5 }),
      });
      expect(isError, words).toBe(false);
      const rows = await tableRows(structured.table);
      expect(rows.length).toBeGreaterThan(0);
      expect(structured.rows.map(({ values }: { values: object }) => values)).toEqual(
        rows.map(({ release: _, ...row }) =>
          Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
        ),
      );
      expect(structured.release).toBe(rows[0]?.release);
      expect(words).toContain(structured.release);
      const lines = rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          /(^|_)first_line$/.test(column) && value !== null ? [value] : [],
        ),
      );
      const cited = structured.rows.flatMap(({ citations }: { citations: { firstLine: number }[] }) =>
        citations.map(({ firstLine }) => firstLine),
      );
      expect(lines.filter((line) => !cited.includes(line))).toEqual([]);
    },
  );

  it('lead to pages that are there', async () => {
    const { structured } = await called(client, 'staff-over-time', { first: 2 });
    const [{ citations, pages }] = structured.rows;
    for (const address of [structured.page, structured.table, citations[0].address, ...pages])
      expect((await fetch(address)).status, address).toBe(200);
    expect(pages[0]).toContain('/figures/observation:');
  });

  it('answer in parts, and go on where they are asked to', async () => {
    const { structured, words } = await called(client, 'measure-figures', { measure: 'measure:staff', first: 3 });
    expect(structured.part).toMatch(/^3 of \d+ observations$/);
    expect(words).toContain('ask for the rest with `after`');
    const next = await called(client, 'measure-figures', {
      measure: 'measure:staff',
      first: 3,
      after: structured.after,
    });
    expect(next.structured.rows).toHaveLength(3);
    expect(next.structured.rows).not.toEqual(structured.rows);
  });

  it('answer with few rows where nobody says how many', async () => {
    const { structured } = await called(client, 'checks');
    expect(structured.part).toMatch(/^50 of \d+ checks$/);
  });

  it('say what may not be compared', async () => {
    const { structured, words } = await called(client, 'latest-figures', { first: 20 });
    expect(structured.cautions.join()).toContain('units: only those of one are compared');
    expect(words).toContain(`Caution: ${structured.cautions[0]}`);
  });
});

describe('a figure', () => {
  it('has its words, its rivals and what contradicts it', async () => {
    const { structured: contradictions } = await called(client, 'rivals', { first: 1 });
    const [{ values }] = contradictions.rows;
    const { structured, words } = await called(client, 'figure', { id: values.id });
    const { figure, rivals } = structured;
    expect(figure).toMatchObject({ id: values.id, printed: values.printed, value: values.value });
    expect(figure.citation).toMatchObject({ quote: expect.stringContaining('lines'), address: expect.any(String) });
    expect(rivals.map(({ id }: { id: string }) => id)).toContain(values.rival_id);
    expect(words).toContain('further number');
    expect((await fetch(figure.page)).status).toBe(200);
    const nearest = `there is no observation "${values.id}z" (did you mean "${values.id}"?)`;
    expect((await called(client, 'figure', { id: `${values.id}z` })).words).toContain(nearest);
  });

  it('tells a contradiction in words, with all that take part in it', async () => {
    const query =
      '{ discrepancies(first: 1, where: { observations: { some: {} } }) { nodes { explanation observations(first: 1) { nodes { id } } } } }';
    const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const [{ explanation, observations }] = reply.json().data.discrepancies.nodes;
    const { structured, words } = await called(client, 'figure', { id: observations.nodes[0].id });
    expect(structured.contradictions.map((one: { explanation: string }) => one.explanation)).toContain(explanation);
    expect(structured.cautions.join()).toContain('It takes part in');
    expect(words).toContain(`Contradiction: ${explanation}`);
  });

  it.each([
    ['between 14 and 20', 'It is one end of a range, between 14 and 20, of which the other is 20: give both.'],
    ['more than', 'It is a bound, printed as at least: the number itself is not printed.'],
  ])('that is no more than a bound says so: %s', async (printed, caution) => {
    const query = `{ observations(first: 1, where: { precision: { eq: AT_LEAST }, asPublished: { startsWith: "${printed}" } }) { nodes { id } } }`;
    const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { structured } = await called(client, 'figure', { id: reply.json().data.observations.nodes[0].id });
    expect(structured.cautions).toContain(caution);
  });
});

describe('lists', () => {
  it('of documents and measures can be read whole', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['graph:documents', 'graph:measures']);
    const { contents } = await client.readResource({ uri: 'graph:documents' });
    const [{ text = '' } = {}] = contents as { text?: string }[];
    const { rows, release } = JSON.parse(text);
    expect(rows).toHaveLength(5);
    expect(release).toMatch(/^2\.0\.0\+/);
  });
});
