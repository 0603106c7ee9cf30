import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import stringify from 'safe-stable-stringify';
import { isRecord } from '../../graph/is-record.js';
import { isNestedDeeper, maximumNesting } from '../../graph/nesting.js';
import { partsOfUrl } from './url-parts.js';

// Longer ones are no browser's, and not worth keeping an answer for.
const longestAccept = 300;
const longestServer = 300;

const hashOf = (parts: readonly string[]) => hash('sha256', parts.join('\n'), 'base64');

// One parameter or none, with nothing in it that could be written in two ways.
const plainPlace = /^[^?]*(\?[\w.~-]+=[\w.~-]+)?$/;

/** Whether what is escaped in an address is text: what is not reads alike, and is shown as it was sent. */
function isOfText(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}

/** What a GET asks for, whatever the order of its parameters. */
function placeOf(url: string): string {
  if (plainPlace.test(url)) return url;
  const [path, search] = partsOfUrl(url);
  if (!isOfText(search)) return url;
  const parameters = new URLSearchParams(search);
  parameters.sort();
  return `${path}?${parameters}`;
}

/** What a POST of a question asks for, whatever the order of its variables; null for one that asks for more than an answer. */
function questionOf(body: unknown): string | null {
  if (!isRecord(body)) return null;
  const { query = null, documentId = null, operationName = null, variables = null, ...others } = body;
  if (Object.values(others).some((value) => value !== undefined && value !== null)) return null;
  const asked = [query, documentId, operationName, variables];
  if (isNestedDeeper(maximumNesting, asked)) return null;
  const written = stringify(asked);
  // JSON has no infinities: written as null, they would be taken for it.
  return written?.includes('null') && hasInfinity(asked) ? null : (written ?? null);
}

const hasInfinity = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(hasInfinity);

/** Whether others may be answered alike. */
const mayBeEqual = (
  { accept = '', 'apollo-federation-include-trace': trace }: IncomingHttpHeaders,
  server: string,
): boolean => accept.length <= longestAccept && server.length <= longestServer && !trace;

// What forms of other sites can send; with any other type a text may be asked by GET, as with the headers that say so.
const formTypes = /^(text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i;

/**
 * What questions with the same bytes have in common: it is told before they are read, and leads to what equal ones have in common.
 * @param server what addresses in answers begin with
 * @returns null for one whose answer is made for it alone
 */
export const bytesKey = ({ headers }: FastifyRequest, server: string, body: Buffer): string | null =>
  mayBeEqual(headers, server) ? `${server}\n${headers.accept ?? ''}\n${hash('sha256', body, 'base64')}` : null;

/**
 * What equal requests have in common; null for one whose answer is made for it alone.
 * @param server what addresses in answers begin with
 */
export function cacheKey({ method, url, headers, body }: FastifyRequest, server: string): string | null {
  const { accept = '' } = headers;
  if (!mayBeEqual(headers, server)) return null;
  // What no form of another site can send lets a text be asked by GET: without it such a request is refused.
  const { 'content-type': type } = headers;
  const isGuarded =
    Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']) ||
    (type !== undefined && !formTypes.test(type));
  const asked = method === 'POST' ? questionOf(body) : placeOf(url);
  return asked === null ? null : hashOf([method === 'HEAD' ? 'GET' : method, server, accept, String(isGuarded), asked]);
}
