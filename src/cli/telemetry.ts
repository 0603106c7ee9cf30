import { setTimeout as passing } from 'node:timers/promises';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { Tracing } from '../server/execution/tracing.js';

// For how many milliseconds a server that ends waits for who takes its traces.
const patienceAtEnd = 2000;

/** Where traces go. */
export interface Telemetry {
  readonly tracing: Tracing;
  /** Sends what has not been sent, as far as there is somebody to take it: a server ends all the same. */
  readonly stop: () => Promise<void>;
}

/**
 * Begins to send traces where a setting says to where; null where none does. What sends them is not loaded then.
 * @param log is told once that they cannot be sent, and again only when they could be in between
 */
export async function startTelemetry(
  {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_SERVICE_NAME: service,
  }: Pick<Config, 'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_SERVICE_NAME'>,
  log: Pick<Logger, 'warn'>,
): Promise<Telemetry | null> {
  if (!endpoint) return null;
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }, { ExportResultCode, W3CTraceContextPropagator }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/core'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  let isLost = false;
  const lose = (why: string) => {
    if (!isLost) log.warn(`traces cannot be sent to ${endpoint} (OTEL_EXPORTER_OTLP_ENDPOINT): ${why}`);
    isLost = true;
  };
  const told: SpanExporter = {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code === ExportResultCode.SUCCESS) isLost = false;
        else lose(result.error?.message ?? 'it is not known why');
        done(result);
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: told })],
  });
  return {
    tracing: new Tracing(provider.getTracer('cafcass-graph'), new W3CTraceContextPropagator()),
    stop: async () => {
      // What went wrong was told where it did.
      const sent = provider.shutdown().catch(() => undefined);
      const isLate = passing(patienceAtEnd, true, { ref: false });
      if (await Promise.race([sent, isLate])) lose(`they were not taken within ${patienceAtEnd} ms`);
    },
  };
}
