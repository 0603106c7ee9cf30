import type { ServerResponse } from 'node:http';
import { Server as ListeningServer, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { refuseUnread } from './problem.js';
import { type RequestLifetimes, serverStops } from './request-lifetimes.js';

// How many milliseconds what is told at the end of the grace has for its way to clients.
const lastWords = 1000;

/**
 * Has a server that is closed take no more, and answer what it has accepted; what is not over when the grace is is told that it
 * stops, and a moment later nothing is open.
 * @param grace how many milliseconds there are for it
 */
export function stopInOrder(http: FastifyInstance, lifetimes: RequestLifetimes, grace: number): void {
  const { server } = http;
  const connections = new Set<Socket>();
  const unsent = new Set<ServerResponse>();
  server.on('connection', (connection: Socket) => {
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
  });
  server.on('request', (_request, response: ServerResponse) => {
    unsent.add(response);
    response.once('close', () => unsent.delete(response));
  });

  /** Waits until all of these are closed, with those that come meanwhile. */
  const allClosed = async (open: ReadonlySet<Socket | ServerResponse>) => {
    for (const one of open) await new Promise((resolve) => one.once('close', resolve));
  };

  const end = () => {
    // Clients that read slowly have had their time.
    server.closeIdleConnections();
    lifetimes.endRunning();
    // Who reads a body that has not come answers with what went wrong with it; Node throws where nobody does.
    for (const { req: request } of unsent)
      if (!request.complete && request.listenerCount('error') > 0) request.emit('error', serverStops());
    const asking = new Set([...unsent].map(({ socket }) => socket));
    for (const connection of connections) if (!asking.has(connection)) refuseUnread(connection, serverStops());
    setTimeout(() => server.closeAllConnections(), lastWords).unref();
  };

  http.addHook('preClose', async () => {
    lifetimes.stop();
    setTimeout(end, grace).unref();
    if (!server.listening) return;
    // That of HTTP would cut off who is still reading: Node takes an answer for sent when the last of it was handed over.
    ListeningServer.prototype.close.call(server);
    await allClosed(unsent);
    server.closeIdleConnections();
    // The server itself waits for those only that came to its own address.
    await allClosed(connections);
  });
}
