import { badInputCode } from '../graph/request-error.js';
import { parameterRefusal } from '../operations/parameter-refusal.js';
import type { GraphAnswer } from '../server/execution/apollo.js';
import type { Variables } from '../server/execution/request.js';

/** What a tool answers with: the graph, within the limits and the lifetime of one request. */
export interface Asking {
  readonly ask: (query: string, variables: Variables) => Promise<GraphAnswer>;
  /** What addresses begin with, without a stroke at its end; empty where nobody has said where the server is. */
  readonly server: string;
}

/** A tool cannot answer: its message says why, and what would be answered. */
export class Refused extends Error {}

/**
 * The answer to a question.
 * @throws Refused with the sentence of the graph for the first thing that it refuses or fails at, in the words of who gave the arguments
 */
export async function answerOf<Answer extends object>(
  { ask }: Asking,
  query: string,
  variables: Variables,
): Promise<Answer> {
  const { data, errors } = await ask(query, variables);
  const [error] = errors;
  // The graph names the place in the query, which nobody sees who gave an argument.
  if (error?.extensions?.code === badInputCode)
    throw new Refused(parameterRefusal(query, variables, error.message).detail);
  if (error || !data) throw new Refused(error?.message ?? 'there is no answer');
  return data as Answer;
}
