import type { Client } from 'pg';
import type { AskedPeer } from './answer.ts';
import { load } from './load.ts';
import { processorTime, residentMemory, sessionTimes, used } from './process-usage.ts';
import type { PeerName, Question } from './question.ts';
import { bytesOf, requestOf } from './request.ts';

/** What one peer showed in one round of one question. */
export interface Measurement {
  readonly peer: PeerName;
  readonly question: string;
  readonly round: number;
  /** Observations in the database. */
  readonly scale: number;
  readonly requestsPerSecond: number;
  readonly p99: number;
  /** Milliseconds of processor time of the server for each request. */
  readonly processor: number;
  /** Milliseconds of processor time of PostgreSQL for each request. */
  readonly database: number;
  /** Megabytes of the server at the end. */
  readonly memory: number;
}

/** How many requests a server has to answer at a time. */
export const connections = 8;
const warmUp = 0.2;

/**
 * Loads a peer with a question for some seconds, after a warm-up that is not counted.
 * @param client a connection to the same database
 */
export async function measure(
  { peer, variables }: AskedPeer,
  question: Question,
  client: Client,
  seconds: number,
): Promise<Omit<Measurement, 'round' | 'scale'>> {
  const requests = variables.map((values) => bytesOf(peer, requestOf(peer, question, values)));
  const pid = peer.process.pid as number;
  await load(peer.url, requests, connections, seconds * warmUp);
  const [processorBefore, databaseBefore] = [await processorTime(pid), await sessionTimes(client)];
  const { requests: count, seconds: taken, p99 } = await load(peer.url, requests, connections, seconds);
  return {
    peer: peer.name,
    question: question.name,
    requestsPerSecond: count / taken,
    p99,
    processor: ((await processorTime(pid)) - processorBefore) / count,
    database: used(databaseBefore, await sessionTimes(client)) / count,
    memory: await residentMemory(pid),
  };
}
