import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

describe('an answer', () => {
  let live: LiveServer;
  beforeAll(async () => {
    live = await openServer();
  });
  afterAll(() => live.close());

  // fetch reads what is compressed without a word.
  const ask = (path: string, headers: Record<string, string>, body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request(
        live.url + path,
        { method: body ? 'POST' : 'GET', headers: { 'content-type': 'application/json', ...headers } },
        (reply) => {
          const parts: Buffer[] = [];
          reply.on('data', (part: Buffer) => parts.push(part));
          reply.on('end', () =>
            resolve({ status: reply.statusCode, headers: reply.headers, body: Buffer.concat(parts) }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

  const query = (first: number) =>
    JSON.stringify({
      query: `{ observations(first: ${first}) { nodes { id value note citation { firstLine section } } } }`,
    });

  it.each([
    ['/operations/staff-groups.csv?first=12', undefined],
    ['/operations/sickness.json', undefined],
    ['/operations.json', undefined],
    ['/openapi.json', undefined],
    ['/schema.graphql', undefined],
    ['/data/organisations.csv', undefined],
    ['/graphql', query(20)],
    ['/graphql', query(1000)],
  ])('of %s is compressed for who can read it, and the same', async (path, body) => {
    const plain = await ask(path, {}, body);
    expect(plain.status).toBe(200);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toMatch(/accept-encoding/i);
    for (const [encoding, decoded] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await ask(path, { 'accept-encoding': encoding }, body);
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers.vary).toMatch(/accept-encoding/i);
      expect(answer.body.length).toBeLessThan(plain.body.length / 2);
      expect(decoded(answer.body).equals(plain.body)).toBe(true);
    }
    const both = await ask(path, { 'accept-encoding': 'gzip, deflate, br' }, body);
    expect(both.headers['content-encoding']).toBe('br');
  });

  it('of a file of the explorer was compressed when it was built, and may be kept for a year', async () => {
    const page = await ask('/explorer', {});
    const [script = ''] = /explorer\/assets\/[^"]+\.js/.exec(page.body.toString()) ?? [];
    const { headers, body } = await ask(`/${script}`, { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    // What is compressed for each that asks has no length before it is sent.
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(body).length).toBeGreaterThan(body.length);
  });

  it('that is small is sent as it is', async () => {
    const answer = await ask('/graphql', { 'accept-encoding': 'br' }, query(1));
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(Number(answer.headers['content-length'])).toBeLessThan(1024);
  });

  it('is known again by its tag, however it was sent', async () => {
    const first = await ask('/operations/sickness.json', { 'accept-encoding': 'br' });
    const tag = String(first.headers.etag);
    // The bytes differ with the encoding, so the tag is a weak one.
    expect(tag).toMatch(/^W\/"/);
    for (const encoding of ['br', 'gzip', 'identity']) {
      const again = await ask('/operations/sickness.json', { 'accept-encoding': encoding, 'if-none-match': tag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });

  it('that is compressed already is not compressed again', async () => {
    const { headers, body } = await ask('/operations/sickness.xlsx', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.subarray(0, 2).toString()).toBe('PK');
  });
});
