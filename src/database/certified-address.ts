import { isIP } from 'node:net';

/** A client of the `pg` driver before it connects. */
interface UnconnectedClient {
  readonly host: string;
  /** How its connection is encrypted. */
  readonly connection: { ssl: boolean | object };
}

/** A pool of the `pg` driver, as far as it makes clients. */
export interface ClientMakingPool {
  Client: new (options: object) => UnconnectedClient;
}

/** Has the certificate of a server be one for its address, where it is connected to by that: the driver tells Node.js names only, which else expects one for `localhost`. */
export function expectAddress(pool: ClientMakingPool): void {
  pool.Client = class extends pool.Client {
    constructor(options: object) {
      super(options);
      const { host, connection } = this;
      const { ssl } = connection;
      // The same object, for its key is to be seen by nobody who copies it.
      if (ssl && isIP(host) !== 0) connection.ssl = Object.assign(ssl === true ? {} : ssl, { host });
    }
  };
}
