import type { Client } from 'pg';

/** The servers that are compared. */
export const peerNames = ['ours', 'postgraphile', 'mercurius', 'floor'] as const;
/** One of the servers that are compared. */
export type PeerName = (typeof peerNames)[number];

/** The variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** Why a peer is not asked a question. */
export interface Unasked {
  readonly because: string;
}

/** One question in the language of every peer. The answers must be equal before anything is measured. */
export interface Question {
  /** Short name, for the command line. */
  readonly name: string;
  readonly title: string;
  /** A field of the query type of this server without which the question cannot be asked. */
  readonly needs?: string;
  /** What the requests ask for in turn: another thing each time, as in life. */
  readonly variables: (client: Client) => readonly Variables[] | Promise<readonly Variables[]>;
  /** Whether the values stand in the text, as people write them, so that no two requests have the same one. */
  readonly isWrittenOut?: true;
  /** Whether the requests go through the pages of a list: `$after` is then where a page of the peer's own ended. */
  readonly isPaged?: true;
  readonly ours: string;
  /** What this server is given instead of the variables, where its language has another form for them. */
  readonly toOurs?: (variables: Variables) => Variables;
  /** Aliases such as `citation_firstLine` stand for an object inside the row; see answer.ts. */
  readonly postgraphile: string | Unasked;
  /** Turns its answer into ours, where the aliases do not. */
  readonly fromPostgraphile?: (data: unknown) => unknown;
  readonly mercurius: string | Unasked;
  /** SQL that returns the whole answer as JSON text; its parameters are the variables in their order. */
  readonly floor: string;
}

/** Why a peer is not asked a question; null where it is. */
export function whyUnasked(question: Question, peer: PeerName): string | null {
  const text = question[peer];
  return typeof text === 'string' ? null : text.because;
}
