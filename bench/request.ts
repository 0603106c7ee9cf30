import type { Peer } from './peer.ts';
import type { Question, Variables } from './question.ts';

/** A request as a peer understands it: a path and the JSON of a body. */
export interface PeerRequest {
  readonly path: string;
  readonly body: string;
}

/** A document with the values of its variables written into it. */
function writtenOut(text: string, variables: Variables): string {
  const bare = text.replace(/^query \([^)]*\)/, '');
  return bare.replace(/\$(\w+)/g, (_, name: string) => JSON.stringify(variables[name]));
}

/** The request that asks a peer a question with some variables. */
export function requestOf({ name }: Peer, question: Question, variables: Variables): PeerRequest {
  if (name === 'floor') return { path: `/${question.name}`, body: JSON.stringify({ variables }) };
  const text = String(question[name]);
  const given = name === 'ours' && question.toOurs ? question.toOurs(variables) : variables;
  const body = question.isWrittenOut ? { query: writtenOut(text, given) } : { query: text, variables: given };
  return { path: '/graphql', body: JSON.stringify(body) };
}

/** The bytes of the request, for a connection that is kept. */
export function bytesOf(peer: Peer, { path, body }: PeerRequest): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: ${peer.url.host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
