import type { Database, DatabaseUse } from './database-source.js';
import { Listener, type ListeningPool } from './listener.js';
import { type ClientPool, ServerSessions } from './server-sessions.js';
import { SharedConnections } from './shared-connections.js';

/** The pools of connections to one server. */
export interface ServerPools {
  /** Those over which requests read. */
  readonly reading: Promise<ClientPool>;
  /** Those over which their statements are ended, and others are heard. */
  readonly control: Promise<ClientPool & ListeningPool>;
}

/** A PostgreSQL server, as requests read it. */
export class ServerDatabase implements Database {
  readonly #connections: SharedConnections;
  readonly #control: Promise<ListeningPool>;

  /**
   * @param maximum over how many connections requests read
   * @param timeout how many milliseconds a statement may take on the server; any time where absent
   */
  constructor({ reading, control }: ServerPools, maximum: number, timeout: number | undefined) {
    this.#control = control;
    this.#connections = new SharedConnections(new ServerSessions({ pool: reading, control, maximum, timeout }));
  }

  get use(): DatabaseUse {
    return this.#connections.use;
  }

  read<Row>(...given: Parameters<Database['read']>): Promise<readonly Row[]> {
    return this.#connections.read<Row>(...given);
  }

  listen(channel: string, heard: () => void): () => void {
    const listener = new Listener(this.#control, channel, heard);
    return () => listener.stop();
  }
}
