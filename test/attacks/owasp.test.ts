import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

// The OWASP GraphQL Cheat Sheet, part by part. Hostile strings, its first, are in hostile-strings.slow.test.ts.
let server: LiveServer;
const logged: string[] = [];
beforeAll(async () => {
  server = await openServer({ log: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }) });
});
afterAll(() => server.close());

const asker =
  ({ http }: LiveServer) =>
  async (query: string, variables?: object, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') => {
    const reply = await http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers,
      remoteAddress,
    });
    return { status: reply.statusCode, headers: reply.headers, ...reply.json() };
  };
const messageOf = ({ errors }: { errors?: { message: string }[] }) => errors?.[0]?.message ?? '';

describe('denial of service', () => {
  it('depth is limited', async () => {
    const deep = `{ commitments { nodes ${'{ parent '.repeat(20)} { id } ${'}'.repeat(20)} } }`;
    expect(messageOf(await asker(server)(deep))).toContain('at most 20 may be nested (DEPTH_LIMIT)');
  });

  it('amount is limited, by a literal and by a variable', async () => {
    const ask = asker(server);
    expect(messageOf(await ask('{ observations(first: 1001) { nodes { id } } }'))).toContain('from 0 to 1000');
    const query = 'query ($n: Int) { observations(first: $n) { nodes { id } } }';
    expect(messageOf(await ask(query, { n: 99_999_999 }))).toContain('could read');
  });

  it('pages are limited by a setting', async () => {
    const small = await openServer({ limits: { PAGE_LIMIT: 100 } });
    try {
      expect(messageOf(await asker(small)('{ observations(first: 101) { nodes { id } } }'))).toBe(
        'a page of observations has at most 100 rows here, not 101 (PAGE_LIMIT)',
      );
      expect((await asker(small)('{ observations(first: 100) { nodes { id } } }')).status).toBe(200);
      expect((await asker(small)('{ observations { nodes { id } } }')).status).toBe(200);
    } finally {
      await small.close();
    }
  });

  it('cost is limited, and told on request', async () => {
    const ask = asker(server);
    const costly = '{ observations(first: 1000) { nodes { rivals(first: 1000) { nodes { id } } } } }';
    expect(messageOf(await ask(costly))).toContain('(COST_LIMIT)');
    const reply = await server.http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ regions(first: 3) { nodes { name } } }', extensions: { cost: true } },
    });
    expect(reply.json().extensions).toEqual({ cost: { rows: 4, statements: 1 } });
    const plain = await ask('{ regions(first: 3) { nodes { name } } }');
    expect(plain.extensions).toBeUndefined();
  });

  it('the length of a document, of a body and of an answer is limited', async () => {
    const ask = asker(server);
    expect(messageOf(await ask(`{ ${'regions { totalCount } '.repeat(2000)} }`))).toEqual(
      expect.stringMatching(
        /^Syntax Error: Document contains more tha[nt] 5000 tokens. Parsing aborted. \(TOKEN_LIMIT\)$/,
      ),
    );
    expect(messageOf(await ask('{ __typename }', { a: 'x'.repeat(1024 * 1024) }))).toBe(
      'a body has at most 1024 kilobytes (BODY_LIMIT)',
    );
    const wide = await openServer({ limits: { ALIAS_LIMIT: 1000, ANSWER_LIMIT: 1 } });
    try {
      const fields = Array.from({ length: 300 }, (_, index) => `a${index}: asPublished`).join(' ');
      const query = `query ($n: Int) { observations(first: $n) { nodes { ${fields} } } }`;
      for (let time = 0; time < 4; time++) {
        expect((await asker(wide)(query, { n: 100 })).status).toBe(200);
        expect(await asker(wide)(query, { n: 1000 })).toMatchObject({
          status: 400,
          errors: [{ message: expect.stringContaining('longer than 1 megabytes (ANSWER_LIMIT)') }],
        });
      }
    } finally {
      await wide.close();
    }
  });

  it('time is limited, of a request', async () => {
    const hasty = await openServer({ requestTimeout: 1 });
    try {
      const answer = await asker(hasty)('{ observations(first: 1000) { nodes { id rivals { totalCount } } } }');
      expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'TIMEOUT' } }] });
      expect(answer.headers['retry-after']).toBe('1');
    } finally {
      await hasty.close();
    }
  });

  it('what is answered at a time is limited, and what waits', async () => {
    const busy = await openServer({ limits: { CONCURRENCY_LIMIT: 1, QUEUE_LIMIT: 2 } });
    try {
      const ask = asker(busy);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => ask(`{ regions(first: ${index + 1}) { totalCount } }`)),
      );
      const refused = answers.filter(({ status }) => status === 503);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(3);
      expect(refused.length).toBeGreaterThan(0);
      for (const one of refused) {
        expect(one.errors[0].extensions.code).toBe('OVERLOADED');
        expect(messageOf(one)).toContain('(QUEUE_LIMIT)');
        expect(one.headers['retry-after']).toBe('1');
      }
      expect((await ask('{ regions { totalCount } }')).status).toBe(200);
    } finally {
      await busy.close();
    }
  });
});

describe('a rate', () => {
  let limited: LiveServer;
  beforeAll(async () => {
    limited = await openServer({ limits: { RATE_LIMIT: 20 }, trustedProxies: ['127.0.0.1'], answerCache: 1_000_000 });
  });
  afterAll(() => limited.close());
  const from = (client: string) => ({ 'x-forwarded-for': client });
  const light = '{ regions { totalCount } }';

  it('is limited for each client, by what is asked, and told with each answer', async () => {
    const ask = asker(limited);
    const first = await ask(light, {}, from('192.0.2.1'));
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"points";q=20;w=60', ratelimit: '"points";r=19;t=60' });
    // 5 rows for each of a thousand.
    const heavy =
      '{ observations(first: 1000) { nodes { id measure { id } serviceArea { id } staffGroup { id } region { id } } } }';
    const second = await ask(heavy, {}, from('192.0.2.1'));
    // A busy machine takes a second between them.
    expect(second.headers.ratelimit).toMatch(/^"points";r=13;t=(60|59|58)$/);
    await Promise.all(Array.from({ length: 13 }, () => ask(light, {}, from('192.0.2.1'))));
    const refused = await ask(light, {}, from('192.0.2.1'));
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(messageOf(refused)).toMatch(/20 points in a minute.*\(RATE_LIMIT\): ask again in \d+ s/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(light, {}, from('192.0.2.2'))).status).toBe(200);
  });

  it('holds for all addresses of one network of version 6, and for every path', async () => {
    for (let asked = 0; asked < 20; asked++)
      await limited.http.inject({ url: '/operations.json', headers: from(`2001:db8:1:2::${asked}`) });
    const page = { url: '/', headers: { ...from('2001:db8:1:2:ffff::1'), accept: 'text/html' } };
    const refused = await limited.http.inject(page);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toContain('text/html');
    expect(refused.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await limited.http.inject({ url: '/health/live', headers: page.headers })).statusCode).toBe(200);
    expect((await limited.http.inject({ url: '/', headers: from('2001:db8:1:3::1') })).statusCode).toBe(200);
  });

  it('is not that of a header where it comes from no proxy', async () => {
    const ask = asker(limited);
    const spread = Array.from({ length: 21 }, (_, index) => ask(light, {}, from(`198.51.100.${index}`), '203.0.113.9'));
    expect((await Promise.all(spread)).filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('batching', () => {
  it('asks one thing for many ids within one cost, and no array of questions', async () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `measure:${index}`);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(messageOf(await asker(server)(query, { ids }))).toMatch(/1000/);
  });
});

describe('what is told of a failure', () => {
  it('is one sentence with an id, by which it is found in the log', async () => {
    const broken = await openServer({
      database: {
        read: async () => {
          throw new Error('select secret from hidden at /srv/app/x.js:1');
        },
      },
      log: pino({ level: 'error' }, { write: (line: string) => logged.push(line) }),
    });
    try {
      const answer = await asker(broken)(light('regions'));
      const [{ message, extensions }] = answer.errors;
      expect(message).toBe(
        `the server failed to answer this field; the failure is in its log as ${extensions.errorId}`,
      );
      expect(logged.find((line) => line.includes(extensions.errorId))).toContain('secret');
      for (const url of [
        '/',
        '/operations/sickness.csv',
        '/data/regions.csv',
        '/releases.atom',
        '/questions/sickness',
      ]) {
        const reply = await broken.http.inject({ url });
        expect(reply.statusCode, url).toBeGreaterThanOrEqual(500);
        expect(reply.body, url).not.toMatch(/secret|from hidden|\/srv|\.js:|node_modules/);
      }
    } finally {
      await broken.close();
    }
  });

  const light = (list: string) => `{ ${list} { totalCount } }`;
});

describe('a request', () => {
  it('has the id it came with, or one of its own, and no other text', async () => {
    const ask = asker(server);
    const given = async (id: string) =>
      (await ask('{ __typename }', {}, { 'x-request-id': id })).headers['x-request-id'];
    expect(await given('abc-1.2:3')).toBe('abc-1.2:3');
    for (const bad of ['a b', 'x'.repeat(200), '{"a":1}', '<script>']) {
      const own = await given(bad);
      expect(own).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('has a line in the log, without its variables', async () => {
    logged.length = 0;
    const query = 'query Named($code: String) { serviceAreas(where: { code: { eq: $code } }) { totalCount } }';
    const headers = { 'x-request-id': 'the-one', 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables: { code: 'SECRET-7' } });
    await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
    await (await fetch(`${server.url}/operations/sickness.csv?bom=1`)).text();
    const lines = logged.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        reqId: 'the-one',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Named',
        cost: 501,
        statements: 1,
        milliseconds: expect.any(Number),
        bytes: expect.any(Number),
      },
      { path: '/operations/sickness.csv', status: 200, operation: expect.stringMatching(/Sickness/) },
    ]);
    expect(logged.join()).not.toMatch(/SECRET-7|bom/);
  });
});

describe('every page', () => {
  it.each([
    '/',
    '/questions',
    '/explorer',
    '/operations/nothing.csv',
    '/no-such-page',
    '/embed/questions/monthly-cases',
  ])('says what it may do, and who may frame it: %s', async (url) => {
    const { headers } = await server.http.inject({ url, headers: { accept: 'text/html' } });
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toMatch(
      url.startsWith('/embed')
        ? /default-src 'none'.*frame-ancestors \*/
        : /default-src 'none'.*frame-ancestors 'none'/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('and every other answer lets nothing be run or framed', async () => {
    for (const url of [
      '/graphql?query={__typename}',
      '/operations/sickness.csv',
      '/charts/questions/monthly-cases.svg',
      '/health',
    ]) {
      const { headers } = await server.http.inject({ url, headers: { 'apollo-require-preflight': '1' } });
      expect(headers['content-security-policy'], url).toContain("default-src 'none'");
    }
  });
});
