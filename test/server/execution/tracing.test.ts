import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startTelemetry } from '../../../src/cli/telemetry.js';
import { inTime } from '../../in-time.js';
import { openServer } from '../../live-server.js';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

const sentTo = (port: number) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
  OTEL_SERVICE_NAME: 'a-test',
});

it('traces tell of an operation and its statements, as a part of the trace of the request', async () => {
  const received: Span[] = [];
  const collector = createServer((request, reply) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { resourceSpans } = JSON.parse(String(Buffer.concat(parts)));
      for (const { scopeSpans } of resourceSpans) for (const { spans } of scopeSpans) received.push(...spans);
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const telemetry = await startTelemetry(sentTo(port), { warn: () => undefined });
  const server = await openServer({ tracing: telemetry?.tracing ?? null });
  try {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` };
    const payload = {
      query: 'query Areas($code: String) { serviceAreas(where: { code: { eq: $code } }) { nodes { code } } }',
      variables: { code: 'SECRET' },
    };
    for (let time = 0; time < 4; time++)
      await server.http.inject({ method: 'POST', url: '/graphql', payload, headers });
    await telemetry?.stop();
    const operations = received.filter(({ name }) => name === 'query Areas');
    expect(operations).toHaveLength(4);
    for (const { spanId, ...operation } of operations) {
      expect(operation).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
      const statements = received.filter(({ parentSpanId }) => parentSpanId === spanId);
      expect(statements).toHaveLength(1);
      const text = statements[0]?.attributes.find(({ key }) => key === 'db.query.text')?.value.stringValue;
      expect(text).toContain('from "service_area"');
    }
    expect(JSON.stringify(received)).not.toContain('SECRET');
  } finally {
    await server.close();
    collector.close();
  }
});

it('are not begun where nobody is to have them', async () => {
  const nowhere = { OTEL_EXPORTER_OTLP_ENDPOINT: undefined, OTEL_SERVICE_NAME: 'x' };
  expect(await startTelemetry(nowhere, { warn: () => undefined })).toBeNull();
});

it('that nobody takes are told once, and keep nothing from ending', async () => {
  const warnings: string[] = [];
  const telemetry = await startTelemetry(sentTo(1), { warn: (words: string) => warnings.push(words) });
  // More than are sent at a time.
  for (let time = 0; time < 1200; time++) telemetry?.tracing.begin('Areas', undefined).end();
  await telemetry?.stop();
  expect(warnings).toEqual([
    expect.stringContaining('traces cannot be sent to http://127.0.0.1:1 (OTEL_EXPORTER_OTLP_ENDPOINT): '),
  ]);
});

it('that somebody takes without a word do not keep a server from ending', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const telemetry = await startTelemetry(sentTo((silent.address() as AddressInfo).port), { warn: () => undefined });
  telemetry?.tracing.begin('Areas', undefined).end();
  const began = performance.now();
  await telemetry?.stop();
  expect(performance.now() - began).toBeLessThan(inTime(3000));
  silent.close();
  silent.closeAllConnections();
});
