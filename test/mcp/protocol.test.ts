import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { called, connected, mcp } from './assistant.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ mcp });
});
afterAll(() => server.close());

const headers = { accept: 'application/json, text/event-stream' };
const message = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 1, method, params });
const send = (payload: object | string, more: Record<string, string> = {}) =>
  server.http.inject({ method: 'POST', url: '/mcp', payload, headers: { ...headers, ...more } });

describe('the protocol', () => {
  it.each(['auto', 'legacy'] as const)(
    'is spoken with clients of the revision in force and of those before: %s',
    async (mode) => {
      const client = await connected(server, mode);
      try {
        expect(client.getServerVersion()).toMatchObject({ name: 'cafcass-graph', version: '0.0.1' });
        expect(client.getInstructions()).toContain('cite its document and lines');
        const { structured } = await called(client, 'search', { text: 'sickness', first: 1 });
        expect(structured.rows).toHaveLength(1);
      } finally {
        await client.close();
      }
    },
  );

  it('has one message in a request, and no stream or session', async () => {
    expect((await send([message('tools/list'), message('tools/list')])).json().error.message).toBe(
      'a request has one message, not a list of them',
    );
    const stream = await server.http.inject({ method: 'GET', url: '/mcp', headers });
    expect([stream.statusCode, stream.headers.allow]).toEqual([405, 'POST, OPTIONS']);
    expect((await server.http.inject({ method: 'DELETE', url: '/mcp', headers })).statusCode).toBe(405);
  });

  it('is not there where it is off', async () => {
    const without = await openServer();
    try {
      expect((await without.http.inject({ method: 'POST', url: '/mcp', payload: {} })).statusCode).toBe(404);
    } finally {
      await without.close();
    }
  });

  it('has no list of what it is told, and no stream of changes', async () => {
    const reply = await send(message('prompts/list'));
    expect(reply.body).toContain('Method not found');
  });

  it.each([
    ['what is no JSON', '{', 'the body is not JSON'],
    ['a key that would change every object', '{"__proto__": {}}', 'the body is not JSON'],
  ])('refuses %s in its own words', async (_, payload, expected) => {
    const reply = await send(payload, { 'content-type': 'application/json' });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({
      jsonrpc: '2.0',
      id: null,
      error: { message: expect.stringContaining(expected) },
    });
  });

  it.each([
    {},
    { jsonrpc: '2.0' },
    { ...message('tools/call'), params: null },
    { ...message('tools/call'), params: [] },
    { ...message('x'), id: {} },
  ])('refuses %j, and goes on', async (payload) => {
    const reply = await send(payload);
    expect(reply.statusCode).toBeGreaterThanOrEqual(200);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.body).toContain('error');
    expect(reply.body).not.toMatch(/node_modules|at .*:\d+:\d+/);
  });
});

describe('an argument that cannot be used', () => {
  const refusedWith = async (name: string, given: Record<string, unknown>) => {
    const client = await connected(server);
    try {
      const { isError, words } = await called(client, name, given);
      expect(isError).toBe(true);
      return words;
    } finally {
      await client.close();
    }
  };

  it.each<[string, Record<string, unknown>, string]>([
    ['staff-over-time', { first: 'all' }, 'first expects a whole number, such as 20, not "all"'],
    ['staff-over-time', { frist: 5 }, 'staff-over-time takes no frist; it takes subject, first'],
    ['measure-figures', {}, 'measure is missing; it expects a global id'],
    [
      'measure-figures',
      { measure: 'measure:staf' },
      'there is no measure "measure:staf" (did you mean "measure:staff"?)',
    ],
    [
      'measure-figures',
      { measure: 'staff' },
      'measure expects an id of Measure, which begins with `measure:`, not "staff"',
    ],
    ['measure-figures', { measure: { eq: 'measure:staff' } }, 'measure expects a global id'],
    ['audits', { kind: 'none' }, 'kind expects a code such as CASE_QUALITY_AUDIT, '],
    ['audits', { kind: 'INSPECTIN' }, 'kind: there is no AuditKind "INSPECTIN" (did you mean "INSPECTION"?)'],
    ['audits', { kind: 'NONE' }, 'kind: there is no AuditKind "NONE"; expected a code such as '],
    ['events', { from: '2017-02-31' }, 'from expects a day of the calendar'],
    ['staff-over-time', { first: 1001 }, '1000'],
    ['staff-over-time', { after: 'x' }, 'after'],
    ['figure', {}, 'id is missing; it expects the id of a figure'],
    ['figure', { id: ['a'] }, 'id expects the id of a figure'],
    ['figure', { id: 'observation:none' }, 'there is no observation "observation:none"'],
    ['figure', { id: 'staff' }, 'id expects an id of Observation, which begins with `observation:`, not "staff"'],
    ['figure', { id: 'document:none' }, 'id expects an id of Observation'],
    ['figure', { id: 'observation:none', with: 1 }, 'figure takes no with'],
  ])('%s %j is refused with what was expected', async (name, given, expected) => {
    expect(await refusedWith(name, given)).toContain(expected);
  });

  it('of a tool that there is not, is told the nearest', async () => {
    const client = await connected(server);
    await expect(called(client, 'serach')).rejects.toThrow('did you mean "search"?');
    await expect(client.readResource({ uri: 'graph:secrets' })).rejects.toThrow(
      'there are graph:documents, graph:measures, graph:answer/{tool}',
    );
    await expect(client.readResource({ uri: 'graph:answer/serach' })).rejects.toThrow(
      'there is no resource "graph:answer/serach" (did you mean "graph:answer/search"?)',
    );
    expect((await client.listResourceTemplates()).resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'graph:answer/{tool}',
    ]);
    await client.close();
  });
});

describe('docs/assistants.md', () => {
  it('has a command that answers with the lines of a figure', async () => {
    const text = await readFile('docs/assistants.md', 'utf8');
    const [, command = ''] = /```sh\n(curl [\s\S]*?)```/.exec(text) ?? [];
    const here = command.replaceAll('http://localhost:4000', server.url);
    const { stdout } = await promisify(execFile)('sh', ['-ec', here]);
    // As one event where the client has not said which revision it speaks.
    const [, data = ''] = /^data: (.*)$/m.exec(stdout) ?? [];
    const [row] = JSON.parse(data).result.structuredContent.rows;
    expect(row.citations[0]).toMatchObject({ document: expect.any(String), firstLine: expect.any(Number) });
  });
});
