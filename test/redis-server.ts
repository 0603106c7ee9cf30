import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from '@redis/client';
import { freePort } from './free-port.js';

const installed = (program: string) => {
  try {
    execFileSync(program, ['--version']);
    return true;
  } catch {
    return false;
  }
};

/** The program that is started; undefined where none is installed. */
export const redisProgram = ['redis-server', 'valkey-server'].find(installed);

if (!redisProgram)
  process.stderr.write('neither redis-server nor valkey-server is installed: what needs them is not tested\n');

const clientOf = (url: string) =>
  createClient({ url, socket: { reconnectStrategy: (retries) => (retries < 50 ? 50 : false) } }).on(
    'error',
    () => undefined,
  );

/** A Redis server of a test's own, which keeps nothing on disk. */
export interface RedisServer {
  readonly url: string;
  /** Starts it, or starts it again, on its port. */
  start(): Promise<void>;
  /** Ends it in the middle of what it does. */
  kill(): Promise<void>;
  /** Keeps it from answering, though what connects to it is let in. */
  freeze(): void;
  thaw(): void;
  /** Does something with it over a connection of its own. */
  within<Result>(work: (client: ReturnType<typeof clientOf>) => Promise<Result>): Promise<Result>;
}

/** @returns one that has not been started */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ReturnType<typeof spawn> | undefined;
  const within: RedisServer['within'] = async (work) => {
    const client = clientOf(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      client.destroy();
    }
  };
  return {
    url,
    within,
    start: async () => {
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
      child = spawn(String(redisProgram), options, { stdio: 'ignore' });
      await within((client) => client.ping());
    },
    kill: async () => {
      const ended = child;
      child = undefined;
      if (!ended || ended.exitCode !== null) return;
      const gone = once(ended, 'exit');
      ended.kill('SIGKILL');
      await gone;
    },
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
  };
}
