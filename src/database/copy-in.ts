import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The connection of the `pg` driver, as far as a COPY talks to it. */
interface CopyingConnection {
  readonly stream: Writable;
  query(text: string): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** Waits until a stream takes more, or is gone; nothing goes on listening to it. */
async function untilTaken(stream: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]);
  waiting.abort();
}

const copyData = 'd'.charCodeAt(0);
const lengthOfLength = 4;

/** Sends a part of what is copied as a message of its own. The driver would make a copy of it first, of hundreds of megabytes in all. */
function sendPart(stream: Writable, part: Buffer): void {
  const head = Buffer.allocUnsafe(1 + lengthOfLength);
  head[0] = copyData;
  head.writeInt32BE(lengthOfLength + part.length, 1);
  stream.cork();
  stream.write(head);
  stream.write(part);
  stream.uncork();
}

/**
 * `COPY … FROM STDIN`, as the `pg` driver submits a statement of one's own: it calls these methods as the server answers. What
 * is sent is made as the server takes it in, so that little of it is in memory.
 */
export class CopyIn {
  /** When the server has taken in all of it; fails where it does not, or where what is to be sent cannot be made. */
  readonly done: Promise<void>;
  readonly #text: string;
  readonly #parts: Iterable<Buffer>;
  readonly #settle: PromiseWithResolvers<void>;
  #isSettled = false;

  constructor(text: string, parts: Iterable<Buffer>) {
    this.#text = text;
    this.#parts = parts;
    this.#settle = Promise.withResolvers();
    this.done = this.#settle.promise;
  }

  submit(connection: CopyingConnection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    void this.#send(connection);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#isSettled = true;
    this.#settle.resolve();
  }

  handleError(error: unknown): void {
    this.#isSettled = true;
    this.#settle.reject(error);
  }

  async #send(connection: CopyingConnection): Promise<void> {
    const { stream } = connection;
    try {
      for (const part of this.#parts) {
        sendPart(stream, part);
        // Whatever the server has to say meanwhile is heard here.
        if (stream.writableNeedDrain) await untilTaken(stream);
        if (this.#isSettled) return;
      }
      connection.endCopyFrom();
    } catch (error) {
      this.handleError(error);
      if (!stream.destroyed) connection.sendCopyFail('what was to be copied could not be made');
    }
  }
}
