import { type PerformanceNodeTiming, performance } from 'node:perf_hooks';

const { nodeTiming }: { readonly nodeTiming: PerformanceNodeTiming } = performance;

/**
 * How long this program has had nothing to do, in milliseconds since it started. By as much as it grows from a statement to its
 * answer the database was waited for: the rest, of which there is most where many ask at once, is time of this program's own.
 */
export const waitingTime = (): number => nodeTiming.idleTime;
