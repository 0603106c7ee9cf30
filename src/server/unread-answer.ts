import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Ends connections over which an answer is not taken any further: it would be kept until its client goes. One that has nothing to
 * say at the moment, such as a stream of events, or a question that is being answered, is none of these.
 * @param patience how many milliseconds may pass without a byte of it being taken
 */
export function endUnread(server: Server, patience: number): void {
  server.setTimeout(patience);
  server.on('request', (_request, response: ServerResponse) =>
    // Where nobody hears of it, Node ends the connection whatever it waits for.
    response.on('timeout', (socket: Socket) => {
      if (socket.writableLength > 0) socket.destroy();
    }),
  );
}
