import { readFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as passing } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import { type LiveServer, openServer } from '../../live-server.js';
import { sharedDatabase } from '../../test-database.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

let server: LiveServer;
/** How many statements have been sent, as the log tells. */
let statements = 0;

beforeAll(async () => {
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => void (line.includes('"statement"') && statements++) },
  );
  server = await openServer({ answerCache: 8 * 1024 * 1024, log });
});
afterAll(() => server.close());

// fetch reads what is compressed without a word.
const ask = (path: string, headers: Record<string, string> = {}, body?: object, method = body ? 'POST' : 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request(
      server.url + path,
      { method, headers: { ...(body && { 'content-type': 'application/json' }), ...headers } },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, bytes: Buffer.concat(parts) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });

/** Asks until it is answered without a statement. */
async function untilKept(again: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const before = statements;
    const answer = await again();
    if (statements === before) return answer;
    await passing(50);
  }
  throw new Error('it is never kept');
}

/** Asks several times, and sees that each is answered anew. */
async function neverKept(again: () => Promise<Answer>): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const before = statements;
    await again();
    expect(statements).toBeGreaterThan(before);
    await passing(120);
  }
}

const saved = async (name: string) => {
  const documents: Readonly<Record<string, string>> = JSON.parse(
    await readFile('codegen/generated/persisted-documents.json', 'utf8'),
  );
  const [id = ''] = Object.entries(documents).find(([, text]) => text.includes(`query ${name}(`)) ?? [];
  return id;
};

// What tells when it was sent, and nothing of the answer.
const lasting = ({
  date: _,
  connection: __,
  'keep-alive': ___,
  'x-request-id': ____,
  ...headers
}: IncomingHttpHeaders) => headers;

describe('an answer that is given again', () => {
  it.each([
    ['/questions/sickness'],
    ['/operations/sickness.csv'],
    ['/operations/sickness.xlsx'],
    ['/operations.json'],
    ['/data/regions.csv'],
    ['/charts/questions/monthly-cases.svg'],
    ['/releases.atom'],
    ['/'],
  ])('is the same, at its head too: %s', async (path) => {
    const first = await ask(path, { accept: 'text/html' });
    const kept = await untilKept(() => ask(path, { accept: 'text/html' }));
    expect(first.status).toBe(200);
    expect(kept.bytes.equals(first.bytes)).toBe(true);
    expect(lasting(kept.headers)).toEqual(lasting(first.headers));
  });

  it('answers a POST whatever the order of its variables, and no other values', async () => {
    const query =
      'query($a: Int, $b: Date) { observations(first: $a, where: { period: { start: { gte: $b } } }) { nodes { id } } }';
    const posted = (variables: object) => ask('/graphql', {}, { query, variables });
    const kept = await untilKept(() => posted({ a: 3, b: '2010-01-01' }));
    const before = statements;
    expect((await posted({ b: '2010-01-01', a: 3 })).bytes.equals(kept.bytes)).toBe(true);
    expect(statements).toBe(before);
    expect((await posted({ a: 2, b: '2010-01-01' })).bytes.equals(kept.bytes)).toBe(false);
    expect(statements).toBeGreaterThan(before);
  });

  it('answers the same bytes of a body by what else is asked: as the kind of answer, and for whom', async () => {
    const body = { query: '{ regions(first: 7) { nodes { id name } } }' };
    const plain = await untilKept(() => ask('/graphql', { accept: 'application/json' }, body));
    // Now by the very bytes.
    expect((await untilKept(() => ask('/graphql', { accept: 'application/json' }, body))).bytes).toEqual(plain.bytes);
    const other = await ask('/graphql', { accept: 'application/graphql-response+json' }, body);
    expect(other.headers['content-type']).toMatch('application/graphql-response+json');
    const before = statements;
    await ask('/graphql', { accept: 'application/json', 'apollo-federation-include-trace': 'ftv1' }, body);
    expect(statements).toBeGreaterThan(before);
    const broken = await ask('/graphql', {}, undefined, 'POST');
    expect(broken.status).toBe(400);
  });

  it('has a strong tag for each encoding, and is not sent again to who has it', async () => {
    const tags = new Set<string>();
    for (const [encoding, decoded] of [
      ['identity', (bytes: Buffer) => bytes],
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const headers = { 'accept-encoding': encoding };
      const { headers: told, bytes } = await untilKept(() => ask('/questions/sickness', headers));
      const tag = String(told.etag);
      expect(tag).toMatch(/^"[\w-]+"$/);
      tags.add(tag);
      expect(decoded(bytes).toString()).toContain('</html>');
      const again = await ask('/questions/sickness', { ...headers, 'if-none-match': tag });
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, tag]);
    }
    expect(tags.size).toBe(3);
  });

  it('is kept though the first who ask for it have it already', async () => {
    for (const path of ['/questions/sickness', '/operations/sickness.csv', '/data/regions.csv']) {
      const headers = { 'accept-encoding': 'gzip' };
      const whole = await untilKept(() => ask(path, { ...headers, accept: 'text/html' }));
      const known = { ...headers, accept: 'text/html, */*', 'if-none-match': String(whole.headers.etag) };
      expect((await untilKept(() => ask(path, known))).status).toBe(304);
      const { bytes, headers: told } = await ask(path, { ...headers, accept: known.accept });
      expect(bytes.equals(whole.bytes)).toBe(true);
      expect(lasting(told)).toEqual(lasting(whole.headers));
    }
  });

  it('is sent in an encoding that the client can read, the one that it likes best', async () => {
    for (const [accepted, encoding] of [
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['gzip;q=0.2, br;q=0.1', 'gzip'],
      ['deflate', undefined],
      ['', undefined],
    ] as const) {
      const { headers } = await untilKept(() => ask('/questions/sickness', { 'accept-encoding': accepted }));
      expect(headers['content-encoding'], accepted).toBe(encoding);
    }
  });

  it('answers a HEAD without the body', async () => {
    const { headers } = await untilKept(() => ask('/operations/sickness.csv'));
    const head = await ask('/operations/sickness.csv', {}, undefined, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
    expect(head.headers.etag).toBe(headers.etag);
  });

  it('is made once for all who ask at the same time', async () => {
    const query = '{ observations(first: 400) { nodes { id note citation { section } } } }';
    const database = databaseOf(await sharedDatabase());
    let reads = 0;
    // So long that all have asked before it is answered.
    const slow = await openServer({
      answerCache: 1024 * 1024,
      database: {
        read: async (text, ...rest) => {
          if (text.includes('from "observation"')) {
            reads++;
            await passing(1000);
          }
          return database.read(text, ...rest);
        },
      },
    });
    try {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          slow.http.inject({ method: 'POST', url: '/graphql', payload: { query } }).then(({ body }) => body),
        ),
      );
      expect(reads).toBe(1);
      expect(new Set(answers).size).toBe(1);
      expect(JSON.parse(answers[0] ?? '').data.observations.nodes).toHaveLength(400);
    } finally {
      await slow.close();
    }
  });
});

describe('a saved document', () => {
  it('is answered by GET without the header that no form can send, for it is known to do no harm', async () => {
    const path = `/graphql?documentId=${await saved('Sickness')}`;
    const { status, headers, bytes } = await ask(path);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers.vary).toMatch(/accept\b.*accept-encoding/i);
    expect(JSON.parse(bytes.toString()).data.observations.nodes.length).toBeGreaterThan(5);
    await untilKept(() => ask(path));
  });

  it('leaves a text to those who send the header, though its answer is kept', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ regions(first: 2) { nodes { id } } }')}`;
    await untilKept(() => ask(path, { 'apollo-require-preflight': 'true' }));
    expect((await ask(path)).status).toBe(400);
  });
});

describe('what is never given again', () => {
  it('is an answer that has no room, for which nobody waits either', async () => {
    let asked = 0;
    const log = pino({ level: 'debug' }, { write: (line: string) => void (line.includes('"statement"') && asked++) });
    const small = await openServer({ answerCache: 4, log });
    try {
      const url = '/operations/sickness.csv';
      for (let attempt = 0; attempt < 3; attempt++) {
        const before = asked;
        expect((await small.http.inject(url)).statusCode).toBe(200);
        expect(asked).toBeGreaterThan(before);
      }
    } finally {
      await small.close();
    }
  });

  it('is an answer with an error', () =>
    neverKept(() =>
      ask('/graphql', {}, { query: '{ regions(first: 2) { nodes { id } } modules(first: 2000) { nodes { id } } }' }),
    ));

  it('is a refusal', async () => {
    for (const path of ['/questions/none', '/operations/sickness.csv?first=two', '/figures/observation:none']) {
      const [one, other] = [await ask(path), await ask(path)];
      expect([one.headers.etag, other.headers.etag]).toEqual([undefined, undefined]);
      expect(other.headers['cache-control']).toBe('no-store');
    }
  });

  it('is an answer that was asked for with a trace', () =>
    neverKept(() =>
      ask(
        '/graphql',
        { 'apollo-federation-include-trace': 'ftv1' },
        { query: '{ regions(first: 1) { nodes { id } } }' },
      ),
    ));
});

it.each(['/', '/questions', '/operations/staff-totals.json', '/openapi.json'])(
  'a HEAD of %s tells what a GET does, whichever comes first',
  async (path) => {
    for (const [agent, first, second] of [
      ['one', 'HEAD', 'GET'],
      ['two', 'GET', 'HEAD'],
    ] as const)
      for (const encoding of ['identity', 'gzip']) {
        // Others asked with other words for the same.
        const accept = `*/*;as=${agent}`;
        const told = async (method: string) => {
          const { status, headers } = await ask(path, { accept, 'accept-encoding': encoding }, undefined, method);
          const { etag, vary, 'content-length': length, 'content-encoding': form } = headers;
          return { status, etag, vary, length, form };
        };
        const before = await told(first);
        expect(before.etag).toMatch(/^"/);
        expect(await told(second)).toEqual(before);
      }
  },
);
