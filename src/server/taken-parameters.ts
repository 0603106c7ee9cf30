import type { FastifyInstance } from 'fastify';
import { releaseArgument } from '../graph/release-argument.js';
import { type ParameterFault, type Parameters, unknownParameters } from '../operations/parameter.js';
import { partsOfUrl } from './cache/url-parts.js';
import { sendFaults } from './problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The parameters that a GET takes, each given once at most; none where absent. */
    readonly takes?: readonly string[];
    /** Whether it reads other parameters too, and refuses those that it does not take itself. */
    readonly readsOthers?: boolean;
  }
}

/** What is about the dataset, and is asked about nothing else. */
export const takesRelease = { config: { takes: [releaseArgument] } };

/** What is about the dataset, and is asked with more. */
export const takesReleaseAndOthers = { config: { takes: [releaseArgument], readsOthers: true } };

/** What is no answer from the dataset, and reads its parameters in its own way, or minds none. */
export const readsItself = { config: { readsOthers: true } };

// What other sites add to a link to them, to count who follows it: it says nothing to what is there.
const isTracking = (name: string) => /^(utm_\w+|fbclid|gclid|msclkid)$/.test(name);

/** A fault for each of these parameters that is given several times, even if empty. */
const repeatedParameters = (given: Parameters, taken: readonly string[]): ParameterFault[] =>
  taken.flatMap((parameter) => {
    const value = given[parameter];
    if (value === undefined || typeof value === 'string') return [];
    return [{ parameter, detail: `${parameter} is given ${value.length} times`, expected: 'one value' }];
  });

/**
 * Refuses what asks with a parameter that its path does not take, so that nobody reads the answer to another question than theirs.
 * What is declared takes none unless it says so.
 */
export function refuseParameters(http: FastifyInstance): void {
  http.addHook('preHandler', (request, reply, done) => {
    if (request.is404 || !['GET', 'HEAD'].includes(request.method)) return done();
    const { takes = [], readsOthers = false } = request.routeOptions.config;
    const given = Object.fromEntries(Object.entries(request.query as Parameters).filter(([name]) => !isTracking(name)));
    request.query = given;
    const owner = partsOfUrl(request.url)[0].split('/').at(-1) ?? '';
    const faults = [
      ...repeatedParameters(given, takes),
      ...(readsOthers ? [] : unknownParameters(owner, Object.keys(given), takes)),
    ];
    if (faults.length === 0) return done();
    sendFaults(reply, faults);
  });
}
