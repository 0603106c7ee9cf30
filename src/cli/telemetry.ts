import type { Config } from '../config.js';
import { Tracing } from '../server/execution/tracing.js';

/** Where traces go. */
export interface Telemetry {
  readonly tracing: Tracing;
  /** Sends what has not been sent. */
  readonly stop: () => Promise<void>;
}

/** Begins to send traces where a setting says to where; null where none does. What sends them is not loaded then. */
export async function startTelemetry({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_SERVICE_NAME: service,
}: Pick<Config, 'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_SERVICE_NAME'>): Promise<Telemetry | null> {
  if (!endpoint) return null;
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }, { W3CTraceContextPropagator }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/core'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  return {
    tracing: new Tracing(provider.getTracer('cafcass-graph'), new W3CTraceContextPropagator()),
    stop: () => provider.shutdown(),
  };
}
