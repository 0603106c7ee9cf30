import { once } from 'node:events';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { Command } from 'commander';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { databaseOf } from '../database/database.js';
import { graphSchema } from '../domain/graph.js';
import { RequestLifetime } from '../loading/request-lifetime.js';
import { mcpServers } from '../mcp/mcp-server.js';
import { ownVersion } from '../own-file.js';
import { startApollo } from '../server/execution/apollo.js';
import { OperationsInForce, watchReleases } from '../server/operations-in-force.js';
import { tookTooLong } from '../server/request-lifetimes.js';
import { endAtSignal } from './broken-off.js';
import { prepare } from './prepare.js';
import { documentHashes, registeredTexts } from './registered-texts.js';
import { startTelemetry } from './telemetry.js';

/** What lasts as long as a call, and no longer than a request may take. */
function lifetimeOf(call: AbortSignal, milliseconds: number): RequestLifetime {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(tookTooLong(milliseconds)), milliseconds).unref();
  call.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return new RequestLifetime(AbortSignal.any([call, late.signal]));
}

async function run(): Promise<void> {
  const config = readConfig();
  const endInOrder = endAtSignal('mcp');
  // Standard output has messages of the protocol, and nothing else.
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const { orm } = await prepare(config, { isSilent: true });
  const database = databaseOf(orm);
  const schema = graphSchema();
  const telemetry = await startTelemetry(config, log);
  const graph = await startApollo({
    schema,
    database,
    texts: await registeredTexts(config, await documentHashes(database)),
    log,
    compiling: config.COMPILE_DOCUMENTS,
    limits: config,
    tracing: telemetry?.tracing ?? null,
    introspection: config.INTROSPECTION,
    trusted: false,
  });
  const operations = await OperationsInForce.open({ schema, database, log });
  const watch = watchReleases(database, operations);
  watch.start();
  const makeServer = mcpServers({
    schema,
    operations: () => operations.current,
    hasExplorer: config.INTROSPECTION && !config.PERSISTED_ONLY,
    version: ownVersion,
    log,
  });
  const connection = serveStdio(
    () =>
      makeServer({
        server: config.PUBLIC_URL ?? '',
        askWithin: (signal) => (query, variables) =>
          graph.ask(query, variables, lifetimeOf(signal, config.REQUEST_TIMEOUT)),
      }),
    {
      maxSubscriptions: 0,
      onerror: (error) => log.warn({ err: error }, 'a message on standard input could not be answered'),
    },
  );
  endInOrder();
  const leaving = new AbortController();
  const { signal } = leaving;
  // Who began it ends it by ending what it is told, or by a signal.
  await Promise.race([
    once(process.stdin, 'end', { signal }),
    once(process.stdin, 'close', { signal }),
    once(process, 'SIGINT', { signal }),
    once(process, 'SIGTERM', { signal }),
  ]);
  leaving.abort();
  await connection.close();
  watch.stop();
  await graph.apollo.stop();
  await database.stop?.();
  await telemetry?.stop();
  await orm.close(true);
}

export const mcpCommand = new Command('mcp').action(run);
