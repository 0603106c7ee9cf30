import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { surroundings } from './circumstances.ts';
import { prepareDatabase, withClient } from './database.ts';
import { markdownTable } from './markdown.ts';
import { numberOption } from './option.ts';
import { type Peer, startPeer, stopPeer } from './peer.ts';
import { residentMemory, sessionMemory } from './process-usage.ts';
import { type GraphqlRequest, RandomRequests } from './random-request.ts';

const usage = `Measures what this server, and PostgreSQL for it, keep of requests that differ from all before them.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench:memory -- [options]

  --scale <n>      observations in the database, 100000 where absent
  --minutes <n>    how long documents, and then variables, differ; 5 where absent
  --uses <n>       how often each request is sent; 4 where absent, so that what is kept for those used often is kept, too
  --dist <folder>  the built server; dist where absent
  --report <file>  bench/memory.md where absent; - for none
`;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: '5' },
    uses: { type: 'string', default: '4' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    report: { type: 'string', default: resolve(import.meta.dirname, 'memory.md') },
    help: { type: 'boolean', default: false },
  },
});

const scale = numberOption('scale', options.scale);
const minutes = numberOption('minutes', options.minutes);
const uses = numberOption('uses', options.uses);

const connections = 4;
const readings = 10;

/** What was in use at a moment, in megabytes. */
interface Reading {
  readonly asked: string;
  readonly minute: number;
  readonly requests: number;
  readonly server: number;
  /** Of all sessions together, without what they share. */
  readonly database: number;
}

async function ask({ url }: Peer, request: GraphqlRequest): Promise<void> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  await response.arrayBuffer();
  if (response.status >= 500) throw new Error(`a request failed with ${response.status}: ${JSON.stringify(request)}`);
}

/** Keeps asking what differs, and reads what is in use meanwhile. */
async function watch(
  peer: Peer,
  client: Client,
  asked: string,
  next: () => GraphqlRequest,
): Promise<readonly Reading[]> {
  const start = performance.now();
  const end = start + minutes * 60_000;
  const taken: Reading[] = [];
  let requests = 0;
  const read = async () =>
    void taken.push({
      asked,
      minute: (performance.now() - start) / 60_000,
      requests,
      server: await residentMemory(peer.process.pid as number),
      database: await sessionMemory(client),
    });
  const worker = async () => {
    while (performance.now() < end) {
      const request = next();
      for (let use = 0; use < uses; use++, requests++) await ask(peer, request);
    }
  };
  await read();
  const reader = setInterval(read, (minutes * 60_000) / readings);
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    clearInterval(reader);
  }
  await read();
  return taken;
}

const table = (taken: readonly Reading[]) =>
  markdownTable(
    ['what differs', 'minutes', 'requests', 'server MB', 'PostgreSQL MB'],
    taken.map(({ asked, minute, requests, server, database }) => [
      asked,
      minute.toFixed(1),
      String(requests),
      String(server),
      String(database),
    ]),
  );

async function run(serverUrl: string): Promise<void> {
  const dist = resolve(options.dist);
  process.env.BENCH_DIST = dist;
  const databaseUrl = await prepareDatabase(serverUrl, dist, scale);
  const peer = await startPeer('ours', databaseUrl, []);
  try {
    const schema = await (await fetch(new URL('/schema.graphql', peer.url))).text();
    const random = new RandomRequests(schema);
    const taken = await withClient(databaseUrl, async (client) => [
      ...(await watch(peer, client, 'documents', () => random.document())),
      ...(await watch(peer, client, 'variables', () => random.variables())),
    ]);
    process.stdout.write(`${table(taken)}\n`);
    if (options.report !== '-')
      await writeFile(
        options.report,
        `# Memory, as requests differ from all before them

Written by \`npm run bench:memory\`; see \`bench/memory.ts\`.

${await surroundings(databaseUrl)}
| Load | ${connections} connections on loopback, each request sent ${uses} times |

${table(taken)}
`,
      );
  } finally {
    await stopPeer(peer);
  }
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
