import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { SentStatement } from './statement-log.js';

/** The span of an operation that is being answered. */
export interface OperationSpan {
  /** Adds a statement that was answered. */
  readonly sent: (sent: SentStatement) => void;
  /** Ends it, with why there is no answer where there is none. */
  readonly end: (error?: unknown) => void;
}

/** Makes spans of OpenTelemetry: one for each operation, and in it one for each statement. Values are in neither. */
export class Tracing {
  readonly #tracer: Tracer;
  readonly #propagator: TextMapPropagator;

  /** @param propagator reads the trace that a request is a part of */
  constructor(tracer: Tracer, propagator: TextMapPropagator) {
    this.#tracer = tracer;
    this.#propagator = propagator;
  }

  /**
   * Begins the span of an operation.
   * @param parent the header `traceparent` of the request, of which it is a part
   */
  begin(operation: string | null, parent: string | undefined): OperationSpan {
    const around = this.#propagator.extract(ROOT_CONTEXT, { traceparent: parent }, defaultTextMapGetter);
    const attributes = { 'graphql.operation.type': 'query', ...(operation && { 'graphql.operation.name': operation }) };
    const span = this.#tracer.startSpan(
      operation ? `query ${operation}` : 'query',
      { kind: SpanKind.SERVER, attributes },
      around,
    );
    const within = trace.setSpan(around, span);
    return {
      sent: ({ text, rows, time }) => {
        const end = Date.now();
        const statement = this.#tracer.startSpan(
          'statement',
          {
            kind: SpanKind.CLIENT,
            startTime: end - time,
            attributes: {
              'db.system.name': 'postgresql',
              'db.query.text': text,
              ...(rows !== null && { 'db.response.returned_rows': rows }),
            },
          },
          within,
        );
        if (rows === null) statement.setStatus({ code: SpanStatusCode.ERROR });
        statement.end(end);
      },
      end: (error) => {
        if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
        span.end();
      },
    };
  }
}
