import { isDeepStrictEqual } from 'node:util';
import type { Peer } from './peer.ts';
import type { Question, Variables } from './question.ts';

/**
 * An answer in the shape of this server: `citation_firstLine` becomes `firstLine` in an object `citation`, which is null
 * where all its values are; numbers that were sent as text become numbers.
 */
function normal(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => normal(item));
  if (key === 'value' && typeof value === 'string') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  const inner = new Map<string, Record<string, unknown>>();
  for (const [name, item] of Object.entries(value)) {
    const [outer = '', rest] = name.split('_');
    if (rest === undefined) result[name] = normal(item, name);
    else inner.set(outer, { ...inner.get(outer), [rest]: normal(item, rest) });
  }
  for (const [name, object] of inner)
    result[name] = Object.values(object).every((item) => item === null) ? null : object;
  return result;
}

/** The answer of a peer, once. */
async function answerOf(peer: Peer, question: Question, variables: Variables): Promise<unknown> {
  const isFloor = peer.name === 'floor';
  const response = await fetch(new URL(isFloor ? `/${question.name}` : '/graphql', peer.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(isFloor ? { variables } : { query: question[peer.name as 'ours'], variables }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${peer.name} cannot answer ${question.name}: ${text}`);
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${peer.name} cannot answer ${question.name}: ${JSON.stringify(errors)}`);
  return peer.name === 'postgraphile' && question.fromPostgraphile ? question.fromPostgraphile(data) : normal(data);
}

/** Makes sure that all peers give the same answer. */
export async function assertSameAnswers(
  peers: readonly Peer[],
  question: Question,
  variables: Variables,
): Promise<void> {
  const answers = await Promise.all(peers.map((peer) => answerOf(peer, question, variables)));
  peers.forEach(({ name }, index) => {
    if (!isDeepStrictEqual(answers[index], answers[0]))
      throw new Error(
        `${name} answers ${question.name} differently from ${peers[0]?.name}:\n` +
          `${JSON.stringify(answers[index]).slice(0, 1000)}\n${JSON.stringify(answers[0]).slice(0, 1000)}`,
      );
  });
}
