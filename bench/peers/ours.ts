import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { announce, databaseUrl } from './contract.ts';

// `serve` would load the dataset anew and take the synthetic rows away, so the server is put together here.
const dist = process.env.BENCH_DIST ?? resolve(import.meta.dirname, '../../dist');
const built = <Module>(path: string): Promise<Module> => import(pathToFileURL(resolve(dist, path)).href);

const [
  { readConfig },
  { buildServer },
  { openDatabase, databaseOf },
  { apiSchema, graphSchema },
  { printGraph },
  { default: pino },
] = await Promise.all([
  built<typeof import('../../src/config.js')>('src/config.js'),
  built<typeof import('../../src/server/http.js')>('src/server/http.js'),
  built<typeof import('../../src/database/database.js')>('src/database/database.js'),
  built<typeof import('../../src/domain/graph.js')>('src/domain/graph.js'),
  built<typeof import('../../src/resolvers/schema.js')>('src/resolvers/schema.js'),
  import('pino'),
]);
const orm = await openDatabase({ DATABASE_URL: databaseUrl(), DATA_DIR: '', STATEMENT_TIMEOUT: 5000 });
const http = await buildServer({
  schema: graphSchema(),
  database: databaseOf(orm),
  texts: { lines: () => null },
  pendingMigrations: async () => 0,
  schemaText: printGraph(apiSchema()),
  introspection: true,
  limits: readConfig({}),
  trustedProxies: [],
  metrics: null,
  tracing: null,

  trusted: false,
  operations: { current: [], follow: async () => {} },
  documents: new Map(),
  onlyPersisted: false,
  compiling: true,
  requestTimeout: 15_000,
  stopGrace: 0,
  publicUrl: '',
  answerCache: Number(process.env.BENCH_ANSWER_CACHE ?? 0),
  shared: null,
  contact: null,
  repository: null,
  mcp: null,
  log: pino({ level: 'warn' }, process.stderr),
});
await http.listen({ port: 0, host: '127.0.0.1' });
announce(http.server);
