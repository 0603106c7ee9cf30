import { execFile, execFileSync } from 'node:child_process';
import { appendFile, chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';

const debian = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs; null where there are none. */
export const serverPrograms: string | null = await readdir(debian).then(
  (versions) => {
    const [newest] = versions.toSorted((one, other) => Number(other) - Number(one));
    return newest ? `${debian}/${newest}/bin` : null;
  },
  () => null,
);

const isRoot = process.getuid?.() === 0;

/** Runs one of the programs, as the user that may. */
async function run(program: string, ...words: readonly string[]): Promise<void> {
  const command = [`${serverPrograms}/${program}`, ...words].map((word) => `'${word}'`).join(' ');
  // What is started would keep the pipes open.
  const quiet = `${command} >/dev/null 2>&1`;
  await promisify(execFile)(
    ...((isRoot ? ['su', ['postgres', '-c', quiet]] : ['bash', ['-c', quiet]]) as [string, string[]]),
  );
}

/** A PostgreSQL server of a test's own, on a free port of this machine. */
export class PostgresCluster {
  readonly url: string;
  readonly #folder: string;
  readonly #port: number;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  }

  static async #place(): Promise<PostgresCluster> {
    const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-cluster-'));
    await chmod(folder, 0o700);
    if (isRoot) execFileSync('chown', ['postgres', folder]);
    return new PostgresCluster(folder, await freePort());
  }

  /** Makes one, and starts it. */
  static async make(): Promise<PostgresCluster> {
    const cluster = await PostgresCluster.#place();
    await run('initdb', '-D', `${cluster.#folder}/data`, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8');
    await cluster.start();
    return cluster;
  }

  /** A replica of it, which follows it. */
  async replica(): Promise<PostgresCluster> {
    const cluster = await PostgresCluster.#place();
    await run('pg_basebackup', '-d', this.url, '-D', `${cluster.#folder}/data`, '-R', '-X', 'stream', '-c', 'fast');
    await cluster.start();
    return cluster;
  }

  /**
   * Has it encrypt connections to it, and starts it again.
   * @param subject what its certificate is for, such as `IP:127.0.0.1`
   * @returns the file of who vouches for it
   */
  async encrypt(subject: string): Promise<string> {
    const [key, certificate] = [`${this.#folder}/key.pem`, `${this.#folder}/certificate.pem`];
    const about = ['-subj', '/CN=test', '-addext', `subjectAltName=${subject}`, '-days', '1', '-nodes'];
    await promisify(execFile)('openssl', ['req', '-x509', '-keyout', key, '-out', certificate, ...about]);
    await chmod(key, 0o600);
    if (isRoot) execFileSync('chown', ['postgres', key, certificate]);
    const settings = `ssl = on\nssl_key_file = '${key}'\nssl_cert_file = '${certificate}'\n`;
    await appendFile(`${this.#folder}/data/postgresql.conf`, settings);
    await this.stop('fast');
    await this.start();
    return certificate;
  }

  async start(): Promise<void> {
    const options = `-p ${this.#port} -k ${this.#folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
    await run('pg_ctl', '-D', `${this.#folder}/data`, '-w', '-o', options, '-l', `${this.#folder}/log`, 'start');
  }

  /** @param how `fast` ends its connections, `immediate` is as if it were killed */
  async stop(how: 'fast' | 'immediate'): Promise<void> {
    await run('pg_ctl', '-D', `${this.#folder}/data`, '-w', '-m', how, 'stop');
  }

  /** Makes a replica one that follows no other. */
  async promote(): Promise<void> {
    await run('pg_ctl', '-D', `${this.#folder}/data`, '-w', 'promote');
  }

  async remove(): Promise<void> {
    await this.stop('immediate').catch(() => undefined);
    await rm(this.#folder, { recursive: true, force: true });
  }
}
