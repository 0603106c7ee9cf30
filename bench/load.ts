import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a stretch of load showed. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds that 99 of 100 requests did not exceed. */
  readonly p99: number;
}

const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** Follows the parts of a response and tells when it is whole; throws where it is not a success. */
function responseReader(): (part: Buffer) => boolean {
  let head: Buffer | undefined = Buffer.alloc(0);
  let missing = Number.POSITIVE_INFINITY;
  return (part) => {
    if (!head) missing -= part.length;
    else {
      head = Buffer.concat([head, part]);
      const end = head.indexOf(headEnd);
      if (end < 0) return false;
      const text = head.toString('latin1', 0, end);
      if (!text.startsWith('HTTP/1.1 200')) throw new Error(`a request failed:\n${head}`);
      const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
      if (length !== undefined) missing = Number(length) - (head.length - end - headEnd.length);
      head = undefined;
    }
    return missing <= 0 || part.subarray(-lastChunk.length).equals(lastChunk);
  };
}

/** Sends a request and waits for its whole response. */
function ask(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const isWhole = responseReader();
    const done = (error?: unknown) => {
      socket.off('data', read).off('error', done).off('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const closed = () => done(new Error('the server closed the connection'));
    const read = (part: Buffer) => {
      try {
        if (isWhole(part)) done();
      } catch (error) {
        done(error);
      }
    };
    socket.on('data', read).on('error', done).on('close', closed);
    socket.write(request);
  });
}

/** Keeps connections busy for some seconds, each with one request at a time; the load generator is plain sockets so that it costs little. */
export async function load(
  url: URL,
  requests: readonly Buffer[],
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let turn = 0;
  const worker = async () => {
    const socket = connect(Number(url.port), url.hostname);
    socket.setNoDelay(true);
    await once(socket, 'connect');
    try {
      for (let now = performance.now(); now < end; ) {
        await ask(socket, requests[turn++ % requests.length] as Buffer);
        const then = performance.now();
        latencies.push(then - now);
        now = then;
      }
    } finally {
      socket.destroy();
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const taken = (performance.now() - start) / 1000;
  latencies.sort((one, other) => one - other);
  return {
    requests: latencies.length,
    seconds: taken,
    p99: latencies[Math.ceil(latencies.length * 0.99) - 1] ?? Number.NaN,
  };
}
