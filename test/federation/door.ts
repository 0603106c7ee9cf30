import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a gateway asked of a subgraph. */
export interface Passed {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The one way to a subgraph: it tells what passed, and can be shut, as if nobody were there. */
export interface Door {
  readonly url: string;
  readonly passed: Passed[];
  isShut: boolean;
  close(): Promise<void>;
}

/** Opens a door to a GraphQL server, on a free port of this machine. */
export async function openDoor(target: string): Promise<Door> {
  const passed: Passed[] = [];
  const http = createServer(async (request, response) => {
    if (door.isShut) return void request.socket.destroy();
    const body = await text(request);
    passed.push(JSON.parse(body));
    const { accept = '*/*' } = request.headers;
    const answer = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body,
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  });
  // To compose a supergraph may take longer than an idle connection would live.
  http.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const door: Door = {
    url: `http://127.0.0.1:${port}/graphql`,
    passed,
    isShut: false,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return door;
}
