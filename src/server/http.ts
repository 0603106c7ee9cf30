import fastifyCors from '@fastify/cors';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { publishedPackages } from '../dataset/published-package.js';
import { type AssistantParts, mcpServers } from '../mcp/mcp-server.js';
import { readAbsoluteTarget } from './absolute-target.js';
import { accountOfMethods } from './allowed-methods.js';
import { tellOfRequests } from './answered-request.js';
import { AnswerCache } from './cache/answer-cache.js';
import { cacheAnswers } from './cache/cached-answers.js';
import { SharedAnswers } from './cache/shared-answers.js';
import type { SharedStore, SharedStoreParts } from './cache/shared-store.js';
import { compressAnswers } from './compressed-answer.js';
import { readCompressedBodies } from './compressed-body.js';
import { answerConditionally } from './conditional.js';
import { type ServerParts, startApollo } from './execution/apollo.js';
import { readReleaseMark } from './execution/context.js';
import { heard, statementLog } from './execution/statement-log.js';
import { serveExplorer } from './explorer-routes.js';
import { serveFeeds } from './feed-routes.js';
import { type DocumentRules, serveGraphql } from './graphql-routes.js';
import { type HealthParts, serveHealth } from './health-routes.js';
import type { OriginRules } from './mcp-origin.js';
import { serveMcp } from './mcp-routes.js';
import { Metrics, serveMetrics } from './metrics.js';
import { type OperationsInForce, watchReleases } from './operations-in-force.js';
import { stopInOrder } from './orderly-stop.js';
import { servePages } from './page-routes.js';
import { PageSender } from './page-sender.js';
import { keepNothingPartial } from './partial-answer.js';
import type { PersistedDocuments } from './persisted-documents.js';
import { refuseConnection, refuseWithProblem, sendProblem } from './problem.js';
import { showProblems } from './problem-page.js';
import { serveProfile } from './profile-routes.js';
import { RateLimit } from './rate-limit.js';
import { readdress, refuseAddresses } from './refused-address.js';
import { giveRequestIds, requestId } from './request-id.js';
import { RequestLifetimes } from './request-lifetimes.js';
import { requestLog } from './request-log.js';
import { serveSchemaText } from './schema-routes.js';
import { servedOperations } from './served-operations.js';
import { serveSiteMaps } from './site-routes.js';
import { serverAddress } from './table-reply.js';
import { serveTables } from './table-routes.js';
import { refuseParameters } from './taken-parameters.js';
import { endUnread } from './unread-answer.js';

const nothingRuns = "default-src 'none'; frame-ancestors 'none'";

// Every how many milliseconds it is looked which requests have been on their way for too long.
const checkingInterval = 1000;

// As other servers have it: a slow client takes more by then, if little.
const unreadTimeout = 60_000;

/** What the HTTP server is made of. */
export interface HttpParts
  extends ServerParts,
    Pick<DocumentRules, 'onlyPersisted'>,
    Pick<HealthParts, 'pendingMigrations'> {
  /** The schema of the API, for people. */
  readonly schemaText: string;
  readonly operations: Pick<OperationsInForce, 'current' | 'follow'>;
  /** The documents of the typed client, by their ids. */
  readonly documents: PersistedDocuments;
  /** Addresses and networks of proxies that are believed what they say of their clients. */
  readonly trustedProxies: readonly string[];
  /** How many milliseconds a request may take. */
  readonly requestTimeout: number;
  /** After how many milliseconds without a byte of an answer being taken its connection is ended; a minute where absent. */
  readonly unreadTimeout?: number;
  /** For how many milliseconds requests may go on when the server is stopped. */
  readonly stopGrace: number;
  /** Aborted when it is about to stop: it is not ready then, and answers what comes all the same. */
  readonly leaving?: AbortSignal;
  /** Where metrics are served; null where they are not. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** How many bytes of answers are kept to be given again; none where it is 0. */
  readonly answerCache: number;
  /** Where processes share the answers they keep, and what clients have taken; null where each is by itself. */
  readonly shared: Omit<SharedStoreParts, 'log'> | null;
  /** What every link begins with: the address at which others reach the server, without a slash at its end, or nothing. */
  readonly publicUrl: string;
  /** Where readers say that something is wrong; null where nobody has said. */
  readonly contact: string | null;
  /** Where the program and its dataset are developed; null where nobody has said. */
  readonly repository: string | null;
  /** How assistants are answered; null where they are not. */
  readonly mcp: (Pick<OriginRules, 'origins'> & Pick<AssistantParts, 'version'>) | null;
}

/** What processes share, as long as the server is there; what it takes is read where there is such a place only. */
async function openShared(http: FastifyInstance, { shared, log }: HttpParts): Promise<SharedStore | null> {
  if (!shared) return null;
  const { SharedStore } = await import('./cache/shared-store.js');
  const store = new SharedStore({ ...shared, log });
  http.addHook('onReady', async () => store.start());
  http.addHook('onClose', async () => store.stop());
  return store;
}

/**
 * The HTTP server: GraphQL at /graphql, GraphiQL at /explorer, tables at /operations and /data, the schema as text, and whether it
 * is alive.
 */
export async function buildServer(parts: HttpParts): Promise<FastifyInstance> {
  const http = Fastify({
    loggerInstance: parts.log,
    // A line of our own says more; see request-log.ts.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    bodyLimit: parts.limits.BODY_LIMIT * 1024,
    // That of its way here, which begins before there is anything to give a lifetime to.
    requestTimeout: parts.requestTimeout,
    // What has come is answered, or told in the words of its path that the server stops.
    return503OnClosing: false,
    // Of the two times Node takes the longer one for the whole.
    http: {
      requestTimeout: parts.requestTimeout,
      headersTimeout: parts.requestTimeout,
      connectionsCheckingInterval: checkingInterval,
    },
    trustProxy: parts.trustedProxies.length > 0 && [...parts.trustedProxies],
    frameworkErrors: readdress,
    clientErrorHandler: refuseConnection,
  }) as unknown as FastifyInstance;
  http.server.prependListener('request', readAbsoluteTarget);
  endUnread(http.server, parts.unreadTimeout ?? unreadTimeout);
  http.setNotFoundHandler((request, reply) =>
    sendProblem(reply, 404, `there is nothing at ${request.url.split('?')[0]}`),
  );
  http.setErrorHandler(refuseWithProblem);
  readCompressedBodies(http);
  // A form of any site can send a text, and none of ours is one.
  http.removeContentTypeParser('text/plain');
  const refuseOtherMethods = accountOfMethods(http);
  const { operations } = parts;
  const servedOf = servedOperations(parts.schema, parts.documents);
  const served = () => servedOf(operations.current);
  const watch = watchReleases(parts.database, {
    follow: async () => {
      await operations.follow();
      // No request waits for what is made of them.
      served();
    },
  });
  http.addHook('onReady', async () => watch.start());
  http.addHook('onClose', async () => watch.stop());
  const shared = await openShared(http, parts);
  const cache =
    parts.answerCache > 0 ? new AnswerCache(watch, parts.answerCache, shared && new SharedAnswers(shared)) : null;
  const metrics =
    parts.metrics &&
    new Metrics({
      operations: () => served().queryNames,
      databaseUse: () => parts.database.use,
      waiting: () => graph.execution.waiting,
      cacheCounts: () => cache?.counts,
      release: () => readReleaseMark(parts.database),
    });
  if (metrics && parts.metrics) serveMetrics(http, metrics, parts.metrics);
  const statementListeners = [
    ...(parts.log.isLevelEnabled('debug') ? [statementLog(parts.log)] : []),
    ...(metrics ? [metrics.sent] : []),
  ];
  const graph = await startApollo({ ...parts, statementListeners });
  http.addHook('onClose', async () => parts.database.stop?.());
  http.addHook('onClose', () => graph.apollo.stop());
  const rateLimit = parts.limits.RATE_LIMIT > 0 ? new RateLimit(parts.limits.RATE_LIMIT, shared) : undefined;
  const lifetimes = new RequestLifetimes({
    timeout: parts.requestTimeout,
    leaving: parts.leaving,
    rateLimit,
  });
  giveRequestIds(http);
  tellOfRequests(http, lifetimes, (request) => cache?.servingOf(request) ?? null, [
    ...(parts.log.isLevelEnabled('info') ? [requestLog(parts.log)] : []),
    ...(metrics ? [metrics.answered] : []),
  ]);
  // What is here is public and read only, so pages of any site may read it.
  await http.register(fastifyCors, {
    origin: '*',
    exposedHeaders: [
      'ETag',
      'Link',
      'Content-Disposition',
      'Dataset-Release',
      'Table-Rows',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
    maxAge: 86_400,
    // OPTIONS is answered with what a path takes, whether or not a page asks before its request.
    strictPreflight: false,
    preflightContinue: true,
  });
  // An answer that is kept is asked for too.
  rateLimit?.guard(http);
  refuseAddresses(http);
  refuseParameters(http);
  stopInOrder(http, lifetimes, parts.stopGrace);
  // It asks for the schema, and sends documents of its own.
  const hasExplorer = parts.introspection && !parts.onlyPersisted;
  const ask = keepNothingPartial(http, graph.ask, lifetimes);
  const packages = publishedPackages(heard(parts.database, statementListeners));
  const pages = new PageSender({ ...parts, ask, served, packages, lifetimes, hasExplorer });
  // What is said in place of an answer is said before it is compressed.
  showProblems(http, pages);
  if (cache)
    cacheAnswers(
      http,
      cache,
      (request) => serverAddress(request, parts.publicUrl),
      (reply) => lifetimes.of(reply).account.operation,
      () => lifetimes.isStopping,
    );
  await compressAnswers(http);

  http.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    // What is no page runs nothing, and is shown by no other.
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', nothingRuns);
    // Whatever the reason, it passes.
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '1');
    // The server would wait for its clients to close what they keep open.
    if (lifetimes.isStopping) reply.header('connection', 'close');
    done(null, payload);
  });
  serveGraphql(http, graph, { ...parts, documents: () => served().documents }, lifetimes);
  if (parts.mcp) {
    const { origins } = parts.mcp;
    const makeServer = mcpServers({ ...parts, ...parts.mcp, operations: () => served().operations, hasExplorer });
    serveMcp(http, { ask, lifetimes, makeServer, origins, publicUrl: parts.publicUrl });
  }
  await http.register((tables) =>
    serveTables(tables, {
      served,
      ask,
      packages,
      lifetimes,
      publicUrl: parts.publicUrl,
      hasExplorer,
      contact: parts.contact,
    }),
  );
  await http.register((profile) => serveProfile(profile, parts.publicUrl));
  if (parts.introspection) await http.register((texts) => serveSchemaText(texts, parts.schemaText));
  serveHealth(http, { ...parts, lifetimes });
  if (hasExplorer) await serveExplorer(http);
  await http.register(async (site) => {
    answerConditionally(site);
    serveSiteMaps(site, { ...parts, ask, served, lifetimes });
    serveFeeds(site, { ...parts, ask, lifetimes });
    servePages(site, pages, parts.introspection);
  });
  refuseOtherMethods();
  return http;
}
