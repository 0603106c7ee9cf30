import { type AskedPeer, dataOf } from './answer.ts';
import type { Peer } from './peer.ts';
import type { Question, Variables } from './question.ts';

const pages = 200;

/** The first page of a list and those after it: where each begins, in the cursors of the peer. */
async function walk(peer: Peer, question: Question): Promise<readonly Variables[]> {
  const turns: Variables[] = [{ after: null }];
  while (turns.length < pages) {
    const data = (await dataOf(peer, question, turns.at(-1) as Variables)) as Record<
      string,
      { readonly pageInfo: { readonly endCursor: string | null } }
    >;
    const after = Object.values(data)[0]?.pageInfo.endCursor;
    if (!after) throw new Error(`${peer.name} ends the list of ${question.name} after ${turns.length} pages`);
    turns.push({ after });
  }
  return turns;
}

/** A peer with what it is asked in turn. */
export const askedPeer = async (
  peer: Peer,
  question: Question,
  variables: readonly Variables[],
): Promise<AskedPeer> => ({
  peer,
  variables: question.isPaged ? await walk(peer, question) : variables,
});
