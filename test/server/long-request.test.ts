import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTime } from '../in-time.js';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const post = (payload: string) =>
  server.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload,
  });

async function expectRefusal(payload: string, code: string, message: string) {
  const reply = await post(payload);
  expect(reply.statusCode, reply.body).toBe(400);
  const { errors, data = null } = reply.json();
  expect(data).toBeNull();
  expect(errors[0].extensions.code).toBe(code);
  expect(errors[0].message).toContain(message);
}

describe('what repeats what a client sent', () => {
  it.each([
    ['a value of the wrong type', `{ measures(first: "${' Did you mean '.repeat(28_000)}") { totalCount } }`],
    ['a text for an enum', `{ observations(orderBy: [{ value: ${'A'.repeat(200_000)} }]) { totalCount } }`],
    [
      'an id that there is not',
      `{ observations(where: { measure: { id: { eq: "measure:${'s'.repeat(300_000)}" } } }) { totalCount } }`,
    ],
  ])('is short, and told at once: %s', async (_, query) => {
    const begun = performance.now();
    const { errors } = (await post(JSON.stringify({ query }))).json();
    expect(errors[0].message.length).toBeLessThan(3000);
    expect(performance.now() - begun).toBeLessThan(inTime(3000));
  });

  it('is short where it is a variable, too', async () => {
    const variables = { n: ' Did you mean '.repeat(20_000) };
    const { errors } = (
      await post(JSON.stringify({ query: 'query ($n: Int) { measures(first: $n) { totalCount } }', variables }))
    ).json();
    expect(errors[0].message.length).toBeLessThan(3000);
  });
});

it('a document that selects one field too often to be compared is told what to do', async () => {
  await expectRefusal(
    JSON.stringify({ query: `{ measures(first: 1) { nodes { ${'id '.repeat(1200)} } } }` }),
    'GRAPHQL_VALIDATION_FAILED',
    'select each field once',
  );
});

it('variables nested without end are no failure of the server', async () => {
  const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const body = `{"query":"query ($n: Int) { measures(first: $n) { totalCount } }","variables":{"n":${nested}}}`;
  await expectRefusal(body, 'BAD_USER_INPUT', 'nested more than');
});
