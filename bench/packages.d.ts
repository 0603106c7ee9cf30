// The packages that only the benchmark needs, as far as it uses them: they are installed by `npm run bench`, and the types are
// checked without.

declare module 'pg' {
  interface Result<Row> {
    readonly rows: Row[];
    readonly rowCount: number | null;
  }
  interface Options {
    readonly connectionString: string;
    readonly max?: number;
  }
  interface Prepared {
    readonly name: string;
    readonly text: string;
    readonly values: readonly unknown[];
    readonly rowMode?: 'array';
  }
  export class Client {
    constructor(options: Options);
    connect(): Promise<void>;
    query<Row>(statement: string | Prepared, values?: readonly unknown[]): Promise<Result<Row>>;
    end(): Promise<void>;
  }
  export class Pool {
    constructor(options: Options);
    query<Row>(statement: string | Prepared, values?: readonly unknown[]): Promise<Result<Row>>;
  }
}

declare module 'mercurius' {
  import type { FastifyPluginAsync } from 'fastify';

  interface Options {
    readonly schema: string;
    readonly resolvers: object;
    readonly loaders: object;
    /** After how many requests a document is compiled. */
    readonly jit: number;
  }
  const plugin: FastifyPluginAsync<Options>;
  export default plugin;
}

declare module 'postgraphile' {
  import type { Server } from 'node:http';

  interface Serv {
    addTo(server: Server): Promise<void>;
  }
  export function postgraphile(preset: object): { createServ(grafserv: unknown): Serv };
}

declare module 'grafserv/node' {
  export const grafserv: unknown;
}

declare module 'postgraphile/adaptors/pg' {
  export function makePgService(options: {
    readonly connectionString: string;
    readonly poolConfig: { readonly max: number };
  }): object;
}

declare module 'postgraphile/presets/amber' {
  export const PostGraphileAmberPreset: object;
}

declare module 'postgraphile-plugin-connection-filter' {
  export const PostGraphileConnectionFilterPreset: object;
}

declare module '@graphile/pg-aggregates' {
  export const PgAggregatesPreset: object;
}
