import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a server of models was asked. */
export interface ChatRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string };
  };
  /** The question, as it was sent. */
  readonly question: {
    readonly rows: readonly {
      readonly row: number;
      readonly number: string;
      readonly line: number;
      readonly heading: string;
      readonly around: string;
    }[];
    readonly measures: readonly { readonly id: string; readonly label: string }[];
    readonly parts: readonly { readonly id: string; readonly name: string }[];
    readonly periods: readonly string[];
  };
}

/** Answers as `/chat/completions` does, with what the model says. */
export function say(response: ServerResponse, content: unknown): void {
  const message = { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] }));
}

/** Starts a server that speaks the protocol of models over HTTP. */
export async function startChatServer(
  answer: (request: ChatRequest, response: ServerResponse) => void,
): Promise<{ readonly url: string; readonly requests: readonly ChatRequest[]; readonly stop: () => void }> {
  const requests: ChatRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    const asked = {
      path: request.url ?? '',
      headers: request.headers,
      body,
      question: JSON.parse(body.messages.at(-1).content),
    };
    requests.push(asked);
    answer(asked, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, requests, stop };
}

/** One that stops when the test ends. */
export async function chatServer(answer: (request: ChatRequest, response: ServerResponse) => void) {
  const server = await startChatServer(answer);
  onTestFinished(server.stop);
  return server;
}
