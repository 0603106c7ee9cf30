import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The programs of the newest PostgreSQL that Debian has installed. */
function programs(): string {
  const above = '/usr/lib/postgresql';
  const newest = readdirSync(above)
    .sort((one, other) => Number(one) - Number(other))
    .at(-1);
  return join(above, String(newest), 'bin');
}

const isRoot = process.getuid?.() === 0;

/** Runs a command as one whom PostgreSQL lets run it: it refuses root. */
const asOwner = (command: string) =>
  isRoot ? run('su', ['postgres', '-c', command], { cwd: '/' }) : run('bash', ['-c', command], { cwd: '/' });

/** A port that nobody has. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => resolve(port));
    });
  });

/** Makes a folder that whom PostgreSQL runs as may write. */
export async function ownedFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (isRoot) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    await chown(folder, Number(stdout), -1);
  }
  return folder;
}

/** How a server is stopped; see pg_ctl. */
export type StopMode = 'fast' | 'immediate';

const loaded = 'loaded';

// How many there may be at a time.
const connections = 40;

/** A PostgreSQL server of the drill's own. */
export class Cluster {
  readonly port: number;
  readonly #folder: string;
  readonly #bin = programs();
  #made = 0;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.port = port;
  }

  /** Makes one and starts it. */
  static async make(above: string): Promise<Cluster> {
    const cluster = new Cluster(await ownedFolder(join(above, 'cluster')), await freePort());
    await asOwner(
      `'${cluster.#bin}/initdb' -D '${cluster.#data}' -U postgres -A trust -E UTF8 --locale=C --locale-provider=icu --icu-locale=en-GB`,
    );
    await cluster.start();
    return cluster;
  }

  /** The number of its first process. */
  async firstProcess(): Promise<number> {
    const { stdout } = await asOwner(`head -1 '${this.#data}/postmaster.pid'`);
    return Number(stdout);
  }

  async start(environment = ''): Promise<void> {
    const options = `-p ${this.port} -k '${this.#folder}' -c listen_addresses=127.0.0.1 -c max_connections=${connections}`;
    await asOwner(
      `${environment} '${this.#bin}/pg_ctl' -D '${this.#data}' -w -l '${this.#folder}/log' -o "${options}" start`,
    );
  }

  async stop(mode: StopMode): Promise<void> {
    await asOwner(`'${this.#bin}/pg_ctl' -D '${this.#data}' -w -m ${mode} stop`);
  }

  url(database: string): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/${database}`;
  }

  /** What a statement gives, without headings: a line for each row. */
  async sql(database: string, statement: string): Promise<string> {
    const { stdout } = await run(join(this.#bin, 'psql'), ['-XAtq', this.url(database), '-c', statement]);
    return stdout.trim();
  }

  /** Holds all connections that are free, for some seconds. */
  holdAll(seconds: number): Promise<unknown> {
    const each = Array.from({ length: connections }, () => this.sql('postgres', `select pg_sleep(${seconds})`));
    return Promise.allSettled(each);
  }

  /** The processes that serve the requests of a database. */
  async backends(database: string): Promise<readonly number[]> {
    const found = await this.sql(
      'postgres',
      `select pid from pg_stat_activity where datname = '${database}' and application_name = 'cafcass-graph requests'`,
    );
    return found.split('\n').filter(Boolean).map(Number);
  }

  /** Ends a process of the server. */
  async end(process: number): Promise<void> {
    await this.sql('postgres', `select pg_terminate_backend(${process})`);
  }

  /** Calls the database of this name the one that others are copies of. */
  async keepAsLoaded(database: string): Promise<void> {
    await this.sql('postgres', `alter database ${database} rename to ${loaded}`);
  }

  /** An empty database. */
  async empty(options = ''): Promise<string> {
    const name = `drill_${++this.#made}`;
    await this.sql('postgres', `create database ${name} ${options}`);
    return name;
  }

  /** A database in which the dataset is loaded. */
  copy(options = ''): Promise<string> {
    return this.empty(`template ${loaded} ${options}`);
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }
}
