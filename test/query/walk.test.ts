import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
const logged: string[] = [];
beforeAll(async () => {
  server = await openServer({ log: pino({ level: 'debug' }, { write: (line: string) => logged.push(line) }) });
});
afterAll(() => server.close());

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

it('the walk through a request shows the statements that are sent', async () => {
  const text = await readFile('docs/how-a-request-runs.md', 'utf8');
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, body = '']) => body);
  const [query = ''] = blocks('graphql');
  const ask = () => server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  // The first answer of a server does not know the release yet.
  await ask();
  logged.length = 0;
  expect((await ask()).json()).toEqual({ data: { serviceAreas: { nodes: expect.any(Array) } } });
  const sent = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'statement');
  expect(sent.map(({ statement }) => plain(statement))).toEqual(blocks('sql').map(plain));
});
