import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnservedMetrics } from '../../src/server/metrics.js';
import { freePort } from '../free-port.js';
import { type LiveServer, openServer } from '../live-server.js';

let port: number;
let server: LiveServer;
beforeAll(async () => {
  port = await freePort();
  server = await openServer({ metrics: { port, host: '127.0.0.1' }, answerCache: 1_000_000 });
});
afterAll(() => server.close());

const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
/** The value of a sample; undefined where there is none. */
const sampleOf = (text: string, sample: string) => {
  const line = text.split('\n').find((one) => one.startsWith(`${sample} `));
  return line && Number(line.slice(sample.length));
};

describe('metrics', () => {
  it('tell of requests, statements, the cache, the event loop and the release', async () => {
    const page = `${server.url}/operations/sickness.csv`;
    await (await fetch(page)).text();
    await expect.poll(async () => (await (await fetch(page)).text()).length).toBeGreaterThan(0);
    const kept = async () => {
      await (await fetch(page)).text();
      return sampleOf(await metrics(), 'cafcass_graph_answer_cache_requests_total{use="kept"}');
    };
    await expect.poll(kept).toBeGreaterThan(0);
    const query = 'query Mine { regions { totalCount } }';
    const headers = { 'content-type': 'application/json' };
    await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
    const text = await metrics();
    const duration = 'cafcass_graph_request_duration_seconds_count';
    const table = `${duration}{route="/operations/:file",operation="Sickness",status="200"}`;
    expect(sampleOf(text, table)).toBeGreaterThanOrEqual(3);
    // What was kept names what was asked too.
    expect(text).not.toContain(`${duration}{route="/operations/:file",operation=""`);
    // A name that a client makes up would be a row of its own for each.
    expect(sampleOf(text, `${duration}{route="/graphql",operation="other",status="200"}`)).toBe(1);
    expect(text).not.toContain('Mine');
    expect(sampleOf(text, 'cafcass_graph_statement_duration_seconds_count{outcome="answered"}')).toBeGreaterThanOrEqual(
      2,
    );
    expect(sampleOf(text, 'cafcass_graph_answer_cache_requests_total{use="missed"}')).toBeGreaterThanOrEqual(2);
    expect(sampleOf(text, 'cafcass_graph_database_waiting_statements')).toBe(0);
    expect(sampleOf(text, 'cafcass_graph_waiting_questions')).toBe(0);
    expect(text).toMatch(/^cafcass_graph_release_info\{release="\d+ [0-9a-f]{16}"\} 1$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  it('are at an address of their own, and nothing else is', async () => {
    const reply = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(reply.headers.get('content-type')).toContain('text/plain');
    await reply.text();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  });

  it('keep a server from being ready where their port is taken, which says so', async () => {
    const second = openServer({ metrics: { port, host: '127.0.0.1' } });
    await expect(second).rejects.toThrow(`metrics cannot be served on 127.0.0.1:${port}: listen EADDRINUSE`);
    await expect(second).rejects.toBeInstanceOf(UnservedMetrics);
  });
});
