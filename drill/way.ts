import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be made to fail. */
export class Way {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isSilent = false;
  #isCut = false;

  constructor(port: number) {
    this.#server = createServer((near) => {
      if (this.#isCut) return void near.destroy();
      const far = connect(port, '127.0.0.1');
      this.#pass(near, far);
      this.#pass(far, near);
    }).listen(0, '127.0.0.1');
  }

  get port(): number {
    return (this.#server.address() as { readonly port: number }).port;
  }

  /** Passes nothing on from now on, and tells nobody. */
  silence(): void {
    this.#isSilent = true;
  }

  /** Ends all connections, and lets none through. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Passes on again; what was not passed on is gone. */
  mend(): void {
    this.#isSilent = false;
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #pass(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from
      .on('data', (part) => this.#isSilent || to.write(part))
      .on('error', () => to.destroy())
      .on('close', () => {
        this.#sockets.delete(from);
        // Where the way is silent, its other end hears nothing of that either.
        if (!this.#isSilent) to.destroy();
      });
  }
}
