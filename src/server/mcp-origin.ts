import { localhostAllowedHostnames, localhostAllowedOrigins, validateOriginHeader } from '@modelcontextprotocol/server';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { requestError } from '../graph/request-error.js';

/** Who may ask at /mcp. */
export interface OriginRules {
  /** Names of sites whose pages may ask, besides those of this machine and of the server. */
  readonly origins: readonly string[];
  /** Where others reach the server; empty where nobody has said. */
  readonly publicUrl: string;
}

const refused = (sentence: string) => requestError('FORBIDDEN', sentence, 403);

/**
 * Refuses what a page of another site sends, and what is sent to a name that is not known to be this server's: with a name that
 * turns from one address into another, a page would reach a server that only its reader can reach.
 * @throws GraphQLError with status 403
 */
export function assertMayAsk({ headers: { origin }, hostname }: FastifyRequest, { origins, publicUrl }: OriginRules) {
  const own = publicUrl ? [new URL(publicUrl).hostname] : [];
  if (!validateOriginHeader(origin, [...localhostAllowedOrigins(), ...own, ...origins]).ok)
    throw refused('pages of this site may not ask here: the setting MCP_ORIGINS names those that may');
  // Who has said where the server is reached may have a proxy that calls it by another name.
  const isKnown =
    publicUrl !== '' ||
    localhostAllowedHostnames().includes(hostname) ||
    ipaddr.isValid(hostname.replace(/^\[(.*)\]$/, '$1'));
  if (!isKnown)
    throw refused('this server is not known by this name: the setting PUBLIC_URL says where others reach it');
}
