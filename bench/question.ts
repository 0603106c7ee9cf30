import type { Client } from 'pg';

/** The servers that are compared. */
export const peerNames = ['ours', 'postgraphile', 'mercurius', 'floor'] as const;
/** One of the servers that are compared. */
export type PeerName = (typeof peerNames)[number];

/** The variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** One question in the language of every peer. The answers must be equal before anything is measured. */
export interface Question {
  /** Short name, for the command line. */
  readonly name: string;
  readonly title: string;
  /** A field of the query type of this server without which the question cannot be asked. */
  readonly needs?: string;
  /** What the requests ask for in turn; nothing where every request is the same. */
  readonly variables?: (client: Client) => Promise<readonly Variables[]>;
  readonly ours: string;
  /** Aliases such as `citation_firstLine` stand for an object inside the row; see answer.ts. */
  readonly postgraphile: string;
  /** Turns its answer into ours, where the aliases do not. */
  readonly fromPostgraphile?: (data: unknown) => unknown;
  readonly mercurius: string;
  /** SQL that returns the whole answer as JSON text; its parameters are the variables in their order. */
  readonly floor: string;
}
