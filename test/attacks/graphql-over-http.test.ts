import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const form = 'any site can send a form, and what it asks would be asked with the rights of its reader';
const byText = 'any site can send a GET, so a text needs a header that no form can send; a saved document needs none';
const status = 'Apollo tells caches and logs by the status that there is no answer, whatever media type is accepted';

// What is allowed or recommended and not done, and why. Nothing that is required is among it.
const otherwise: Readonly<Record<string, string>> = {
  '5A70': form,
  D6D5: byText,
  '6A70': byText,
  '572B': status,
  FDE2: status,
  '7B9B': status,
};

describe('GraphQL over HTTP', () => {
  // The address is known no sooner than the server.
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id: $name', async ({ id, fn }) => {
    const result = await fn();
    const expected = id in otherwise ? ['warn', 'notice'] : ['ok'];
    expect(expected, JSON.stringify(result)).toContain(result.status);
  });

  it('asks what is explained', () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(otherwise)));
  });
});
