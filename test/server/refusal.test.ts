import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

const logged: string[] = [];
let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ log: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }) });
});
afterAll(() => server.close());
// What a client did wrong is no matter of the server's log.
afterEach(() => expect(logged).toEqual([]));

const json = { 'content-type': 'application/json' };
const preflight = { 'apollo-require-preflight': 'true' };
const question = '{"query":"{__typename}"}';

const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
  server.http.inject({ method: 'POST', url: '/graphql', headers, payload });

type Reply = Awaited<ReturnType<typeof post>>;

function expectRefusal(reply: Reply, status: number, code: string, message: string) {
  expect(reply.statusCode, reply.body).toBe(status);
  const { errors, ...rest } = reply.json();
  expect(rest.data ?? null).toBeNull();
  expect(errors[0].extensions.code).toBe(code);
  expect(errors[0].message).toContain(message);
}

describe('a document', () => {
  const fail = 'GRAPHQL_VALIDATION_FAILED';
  const two = 'query A { __typename } query B { __typename }';

  it.each([
    ['a mutation', { query: 'mutation { x }' }, fail, 'read only: a document expects a query, not a mutation'],
    ['a subscription', { query: 'subscription { __typename }' }, fail, 'not a subscription'],
    ['a mutation beside a query', { query: `mutation M { x } ${two}`, operationName: 'A' }, fail, 'not a mutation'],
    ['an operation of another name', { query: two, operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE', '"C"'],
    ['one operation of two', { query: two }, 'OPERATION_RESOLUTION_FAILURE', 'operation name'],
    ['nothing', { query: '' }, 'BAD_REQUEST', '`query` that is not empty'],
    ['a comment', { query: '# a comment' }, 'GRAPHQL_PARSE_FAILED', '<EOF>'],
    ['fragments only', { query: 'fragment A on Query { __typename }' }, fail, 'never used'],
    ['a type', { query: 'type A { a: Int }' }, fail, 'not executable'],
    ['half a letter', { query: '{ region(id: "\ud800") { name } }' }, 'GRAPHQL_PARSE_FAILED', 'U+D800'],
  ])('of %s is refused', async (_, request, code, message) => {
    for (let time = 0; time < 4; time++) expectRefusal(await post(JSON.stringify(request)), 400, code, message);
  });
});

describe('a document that nests', () => {
  // How deep the stack of the server goes is not the same every time.
  it.each([
    ['fields', `${'{a'.repeat(2400)}${'}'.repeat(2400)}`],
    ['fragments', `{ ${'...{'.repeat(1600)} __typename ${'}'.repeat(1600)} }`],
    ['lists', `{ nodes(ids: ${'['.repeat(2400)}${']'.repeat(2400)}) { id } }`],
    ['filters', `{ regions(where: ${'{not:'.repeat(1600)}{}${'}'.repeat(1600)}) { totalCount } }`],
  ])('%s without end is no failure of the server', async (_, query) => {
    const reply = await post(JSON.stringify({ query }));
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.body).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('a value', () => {
  const refused = 'BAD_USER_INPUT';

  it.each([
    ['null for an id', 'query ($id: ID = "region:x") { region(id: $id) { name } }', '{"id":null}', 'must not be null'],
    [
      'null for a condition',
      'query ($a: Boolean = true) { regions { totalCount @skip(if: $a) } }',
      '{"a":null}',
      'must not be null',
    ],
    [
      'a number without end',
      'query ($n: Float) { observations(where: { value: { eq: $n } }) { totalCount } }',
      '{"n":1e400}',
      'Infinity',
    ],
    ['a large number', 'query ($n: Int) { regions(first: $n) { totalCount } }', '{"n":1e300}', '32-bit'],
    [
      'a field that every object has',
      'query ($w: RegionWhere) { regions(where: $w) { totalCount } }',
      '{"w":{"toString":1}}',
      'toString',
    ],
    [
      'too many wrong ones',
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      `{"r":[${'1,'.repeat(999)}1]}`,
      'expects an object',
    ],
  ])('that is %s is refused', async (_, query, variables, message) => {
    const payload = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    for (let time = 0; time < 4; time++) expectRefusal(await post(payload), 400, refused, message);
  });

  it.each([
    [
      'half a letter',
      'query ($t: String) { regions(where: { name: { contains: $t } }) { totalCount } }',
      '{"t":"\\ud800"}',
    ],
    [
      'a very small number',
      'query ($n: Float) { observations(where: { value: { eq: $n } }) { totalCount } }',
      '{"n":5e-324}',
    ],
    [
      'of a name that every object has',
      'query ($toString: String) { regions(where: { code: { eq: $toString } }) { totalCount } }',
      '{"toString":"x","valueOf":1}',
    ],
  ])('that is %s finds nothing', async (_, query, variables) => {
    const reply = await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
    expect(Object.values(reply.json().data)).toEqual([{ totalCount: 0 }]);
  });
});

describe('a request', () => {
  it.each([
    ['broken JSON', '{', 400, 'not JSON'],
    ['no text', '', 400, 'empty'],
    ['the key __proto__', '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}', 400, '__proto__'],
    ['a list', `[${question}]`, 400, 'batching'],
    ['null', 'null', 400, ''],
    ['a number', '3', 400, ''],
    ['variables as a list', '{"query":"{__typename}","variables":[]}', 400, '`variables`'],
    ['variables as a text', '{"query":"{__typename}","variables":"{}"}', 400, '`variables`'],
    ['a name that is a number', '{"query":"{__typename}","operationName":3}', 400, '`operationName`'],
    ['a query that is a number', '{"query":3}', 400, 'strings'],
    ['too much', `${' '.repeat(1024 * 1024)}${question}`, 413, 'at most 1024 kilobytes (BODY_LIMIT)'],
  ])('with %s is refused', async (_, payload, status, message) => {
    expectRefusal(await post(payload), status, 'BAD_REQUEST', message);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application',
    '',
  ])('of the type "%s" is refused', async (type) => {
    expectRefusal(await post(question, { 'content-type': type }), 415, 'BAD_REQUEST', 'application/json');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['GZIP', gzipSync],
  ])('is read where it is compressed with %s, within the same limit', async (encoding, compress) => {
    const headers = { ...json, 'content-encoding': encoding };
    expect((await post(compress(question), headers)).json()).toEqual({ data: { __typename: 'Query' } });
    expectRefusal(await post(compress(' '.repeat(2 ** 24)), headers), 413, 'BAD_REQUEST', 'at most 1024 kilobytes');
    expectRefusal(
      await post(question, headers),
      400,
      'BAD_REQUEST',
      `not what \`content-encoding: ${encoding.toLowerCase()}\``,
    );
    expectRefusal(await post(compress(question).subarray(0, -4), headers), 400, 'BAD_REQUEST', '');
  });

  it.each(['zstd', 'gzip, br', 'x'])('compressed with %s is refused', async (encoding) => {
    const reply = await post(question, { ...json, 'content-encoding': encoding });
    expectRefusal(reply, 415, 'BAD_REQUEST', 'gzip, deflate, br');
    expect(reply.headers['accept-encoding']).toBe('gzip, deflate, br');
  });

  it.each([
    ['no query', '', '`query` that is not empty'],
    ['variables that are no JSON', '?query={__typename}&variables=x', 'invalid JSON'],
    ['variables that are a number', '?query={__typename}&variables=3', 'JSON-encoded object'],
    ['variables that are a list', '?query={__typename}&variables=[]', 'JSON-encoded object'],
    ['extensions that are no JSON', '?query={__typename}&extensions=x', 'invalid JSON'],
    ['two queries', '?query={__typename}&query={__typename}', 'once'],
  ])('by GET with %s is refused', async (_, search, message) => {
    const reply = await server.http.inject({ url: `/graphql${search}`, headers: preflight });
    expectRefusal(reply, 400, 'BAD_REQUEST', message);
  });

  it('by GET is refused where its escapes are broken or it could come from a form', async () => {
    const broken = await server.http.inject({ url: '/graphql?query=%zz', headers: preflight });
    expectRefusal(broken, 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error');
    expectRefusal(await server.http.inject('/graphql?query={__typename}'), 400, 'BAD_REQUEST', 'CSRF');
  });

  it('for another type of answer is refused', async () => {
    expectRefusal(await post(question, { ...json, accept: 'text/csv' }), 406, 'BAD_REQUEST', 'accept');
  });
});

describe('a path', () => {
  it.each([
    '/%zz',
    '/%ff',
    '/operations/%zz',
    '/data/%e0%a4%a.csv',
    '/operations/measure-figures.csv?measure=measure:%00',
  ])('%s is refused', async (url) => {
    const reply = await server.http.inject(url);
    expect(reply.statusCode).toBe(400);
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({ status: 400, title: 'Bad Request' });
  });

  it.each(['/%00', '/operations/__proto__.csv', '/..%2f..%2fpackage.json', `/operations/${'x'.repeat(200)}.csv`])(
    '%s leads to nothing',
    async (url) => {
      const reply = await server.http.inject(url);
      expect([400, 404, 414]).toContain(reply.statusCode);
      expect(reply.headers['content-type']).toContain('application/problem+json');
    },
  );
});

describe('what is no request', () => {
  const send = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (part) => {
        answer += part;
      });
      socket.on('end', () => resolve(answer)).on('error', reject);
      socket.write(text);
    });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['too long a path', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 431],
  ])('because it is %s is told so', async (_, text, status) => {
    const answer = await send(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ type: 'about:blank', status });
  });
});
