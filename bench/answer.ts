import { isDeepStrictEqual } from 'node:util';
import type { Peer } from './peer.ts';
import type { Question, Variables } from './question.ts';
import { requestOf } from './request.ts';

/** A peer, and what it is asked in turn. */
export interface AskedPeer {
  readonly peer: Peer;
  readonly variables: readonly Variables[];
}

/**
 * An answer in the shape of this server: `citation_firstLine` becomes `firstLine` in an object `citation`, which is null
 * where all its values are; numbers that were sent as text become numbers; of a cursor, which every peer writes in a way of
 * its own, only whether there is one.
 */
function normal(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => normal(item));
  if (key === 'value' && typeof value === 'string') return Number(value);
  if (key === 'endCursor') return typeof value;
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

/** The data a peer answers with, once. */
export async function dataOf(peer: Peer, question: Question, variables: Variables): Promise<unknown> {
  const { path, body } = requestOf(peer, question, variables);
  const response = await fetch(new URL(path, peer.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${peer.name} cannot answer ${question.name}: ${text}`);
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${peer.name} cannot answer ${question.name}: ${JSON.stringify(errors)}`);
  return data;
}

async function answerOf(peer: Peer, question: Question, variables: Variables): Promise<unknown> {
  const data = await dataOf(peer, question, variables);
  return normal(peer.name === 'postgraphile' && question.fromPostgraphile ? question.fromPostgraphile(data) : data);
}

// A few of the questions, spread over all that are asked.
const compared = 5;

/** Makes sure that all peers give the same answers, and that not all of these are alike. */
export async function assertSameAnswers(asked: readonly AskedPeer[], question: Question): Promise<void> {
  const [first] = asked;
  const length = Math.min(...asked.map(({ variables }) => variables.length));
  const seen = new Set<string>();
  for (let index = 0; first && index < compared; index++) {
    const turn = Math.min(Math.floor((index * length) / compared) + index, length - 1);
    const answers = await Promise.all(
      asked.map(({ peer, variables }) => answerOf(peer, question, variables[turn] as Variables)),
    );
    seen.add(JSON.stringify(answers[0]));
    asked.forEach(({ peer: { name } }, index) => {
      if (!isDeepStrictEqual(answers[index], answers[0]))
        throw new Error(
          `${name} answers ${question.name} differently from ${first.peer.name}:\n` +
            `${JSON.stringify(answers[index]).slice(0, 1000)}\n${JSON.stringify(answers[0]).slice(0, 1000)}`,
        );
    });
  }
  if (seen.size < 2) throw new Error(`the answers to ${question.name} are all alike: its variables make no difference`);
}
