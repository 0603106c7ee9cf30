import { once } from 'node:events';
import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { readAbsoluteTarget } from './absolute-target.js';
import type { AnsweredRequest } from './answered-request.js';
import type { AnswerCounts } from './cache/answer-cache.js';
import type { SentStatement } from './execution/statement-log.js';

/** What is measured that nothing tells of by itself. */
export interface MetricSources {
  /** The names of the saved operations: others are told together, for their names are anybody's. */
  readonly operations: () => ReadonlySet<string>;
  readonly databaseUse: () => { readonly connections: number; readonly waiting: number } | undefined;
  /** How many questions wait for their turn. */
  readonly waiting: () => number;
  /** Undefined where no answers are kept. */
  readonly cacheCounts: () => AnswerCounts | undefined;
  /** The mark of the release in force; empty where there is none. */
  readonly release: () => Promise<string>;
}

// In seconds: what is kept takes less than one of a thousand, and no request more than fifteen.
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** What a server tells Prometheus of itself. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations: MetricSources['operations'];
  readonly #requests: Histogram<'route' | 'operation' | 'status'>;
  readonly #statements: Histogram<'outcome'>;

  constructor({ operations, databaseUse, waiting, cacheCounts, release }: MetricSources) {
    const registers = [this.#registry];
    this.#operations = operations;
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'cafcass_graph_request_duration_seconds',
      help: 'Time from a request to the end of its answer, by route, saved operation and status',
      labelNames: ['route', 'operation', 'status'],
      buckets,
      registers,
    });
    this.#statements = new Histogram({
      name: 'cafcass_graph_statement_duration_seconds',
      help: 'Time from sending a statement to the database to having its rows',
      labelNames: ['outcome'],
      buckets,
      registers,
    });
    new Gauge({
      name: 'cafcass_graph_database_connections',
      help: 'Connections to the database over which statements are on their way',
      registers,
      collect() {
        this.set(databaseUse()?.connections ?? 0);
      },
    });
    new Gauge({
      name: 'cafcass_graph_database_waiting_statements',
      help: 'Statements that no connection can take now',
      registers,
      collect() {
        this.set(databaseUse()?.waiting ?? 0);
      },
    });
    new Gauge({
      name: 'cafcass_graph_waiting_questions',
      help: 'Questions that wait for their turn',
      registers,
      collect() {
        this.set(waiting());
      },
    });
    new Gauge({
      name: 'cafcass_graph_release_info',
      help: 'Always 1; its label names the release in force',
      labelNames: ['release'],
      registers,
      async collect() {
        this.reset();
        // Whoever looks at the server wants to see the rest all the more.
        const mark = await release().catch(() => '');
        if (mark) this.set({ release: mark }, 1);
      },
    });
    if (cacheCounts()) this.#tellCache(cacheCounts as () => AnswerCounts);
  }

  #tellCache(counts: () => AnswerCounts): void {
    const registers = [this.#registry];
    new Counter({
      name: 'cafcass_graph_answer_cache_requests_total',
      help: 'Requests by how the answer cache served them',
      labelNames: ['use'],
      registers,
      collect() {
        this.reset();
        const { entries: _, bytes: __, ...uses } = counts();
        for (const [use, count] of Object.entries(uses)) this.inc({ use }, count);
      },
    });
    for (const name of ['entries', 'bytes'] as const)
      new Gauge({
        name: `cafcass_graph_answer_cache_${name}`,
        help: `${name === 'bytes' ? 'Bytes' : 'Number'} of the answers that are kept`,
        registers,
        collect() {
          this.set(counts()[name]);
        },
      });
  }

  /** Takes note of a request that was answered. */
  readonly answered = ({ route, operation, status, milliseconds }: AnsweredRequest): void => {
    const known = operation === null ? '' : this.#operations().has(operation) ? operation : 'other';
    this.#requests.observe({ route, operation: known, status }, milliseconds / 1000);
  };

  /** Takes note of a statement that was answered. */
  readonly sent = ({ rows, time }: SentStatement): void =>
    this.#statements.observe({ outcome: rows === null ? 'failed' : 'answered' }, time / 1000);

  /** What Prometheus reads. */
  async text(): Promise<{ readonly mediaType: string; readonly body: string }> {
    return { mediaType: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}

/** There are no metrics where they were to be, which keeps the server from being ready. */
export class UnservedMetrics extends Error {
  override readonly name = 'UnservedMetrics';
  declare readonly cause: NodeJS.ErrnoException;
}

/** Serves metrics at /metrics as long as the server is there, on a port of their own: they are for whoever runs it. */
export function serveMetrics(
  http: FastifyInstance,
  metrics: Metrics,
  { port, host }: { readonly port: number; readonly host: string },
): void {
  const server = createServer(async ({ method = '', url = '' }, reply) => {
    if (url.split('?', 1)[0] !== '/metrics') return reply.writeHead(404).end();
    if (!['GET', 'HEAD'].includes(method)) return reply.writeHead(405, { allow: 'GET, HEAD' }).end();
    const { mediaType, body } = await metrics.text();
    return reply.writeHead(200, { 'content-type': mediaType }).end(body);
  });
  server.prependListener('request', readAbsoluteTarget);
  http.addHook('onReady', async () => {
    const listening = once(server, 'listening');
    server.listen(port, host);
    await listening.catch((cause: NodeJS.ErrnoException) => {
      throw new UnservedMetrics(`metrics cannot be served on ${host}:${port}: ${cause.message}`, { cause });
    });
  });
  http.addHook('onClose', async () => {
    server.close();
    server.closeAllConnections();
  });
}
