import { z } from 'zod';
import { UserError } from '../user-error.js';

/** A language model behind an address, that of its server or of what many servers share, such as http://localhost:11434/v1. */
export interface ChatModel {
  readonly url: string;
  readonly name: string;
  /** Sent to the server, and told to nobody; absent for one that asks for none. */
  readonly key?: string | undefined;
  /** How long one answer may take. */
  readonly seconds: number;
}

/** Why a model gave no answer that can be read, in one sentence. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
}

// Some thousand guesses have room in it.
const mostBytes = 1_000_000;

/** Text of others, on one line that steers no terminal. */
export function printable(text: string, most: number): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most).trim()}…` : line;
}

/**
 * Where a model is asked.
 * @throws UserError where that is no address of the web
 */
export function completionsAddress(url: string): URL {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '')
    throw new UserError(
      '--model is no address of a server; expected one such as http://localhost:11434/v1, and a key in MODEL_KEY',
    );
  const path = address.pathname.replace(/\/+$/, '');
  address.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return address;
}

async function bodyOf(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > mostBytes) throw new ModelFailure(`answered with more than ${mostBytes / 1_000_000} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const failureShape = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });
const completionShape = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a server says of what it refused, without the key, which some repeat. */
function refusal(status: number, body: string, key: string | undefined): string {
  if (status === 401 || status === 403) return `refused the key (${status}); expected one that it knows in MODEL_KEY`;
  const { data } = failureShape.safeParse(parsed(body));
  const said = typeof data?.error === 'object' ? data.error.message : (data?.error ?? '');
  const words = printable(key ? said.replaceAll(key, '…') : said, 200);
  return `answered with status ${status}${words === '' ? '' : `: ${words}`}`;
}

/** What was thought aloud before the answer, and what stands around a block of code, are no part of it. */
const answerIn = (content: string) =>
  content
    .replace(/^\s*<think>[\s\S]*?<\/think>/, '')
    .trim()
    .replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, '$1');

async function ask(model: ChatModel, body: object): Promise<string> {
  const answer = await fetch(completionsAddress(model.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(model.key !== undefined && { authorization: `Bearer ${model.key}` }),
    },
    body: JSON.stringify(body),
    // Neither the text nor the key goes to another server than was named.
    redirect: 'manual',
    signal: AbortSignal.timeout(1000 * model.seconds),
  });
  const text = await bodyOf(answer);
  if (!answer.ok) throw new ModelFailure(refusal(answer.status, text, model.key));
  return text;
}

/**
 * Asks a model for JSON, by the protocol that servers of models share: `/chat/completions`, as OpenAI has it.
 * @param rules what it is to do
 * @param question what it is asked, sent as JSON
 * @param shape JSON Schema of the answer
 * @returns what it answered; nobody has checked it
 * @throws ModelFailure where there is no answer, or it is no JSON
 */
export async function askModel(model: ChatModel, rules: string, question: object, shape: object): Promise<unknown> {
  const text = await ask(model, {
    model: model.name,
    temperature: 0,
    stream: false,
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content: JSON.stringify(question) },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: shape } },
  }).catch((error: unknown) => {
    if (error instanceof ModelFailure) throw error;
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new ModelFailure(`did not answer within ${model.seconds} s`);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'the connection broke';
    throw new ModelFailure(`did not answer (${reason})`);
  });
  const completion = completionShape.safeParse(parsed(text));
  if (!completion.success) throw new ModelFailure('did not answer as /chat/completions does');
  const answer = parsed(answerIn(completion.data.choices[0].message.content));
  if (answer === undefined) throw new ModelFailure('did not answer with JSON');
  return answer;
}
