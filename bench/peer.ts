import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PeerName } from './question.ts';

const startLimit = 60_000;

/** The options of Node.js that `npm start` gives this server; its peers run with them too, and are the faster for it. */
async function startOptions(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8'));
  return scripts.start.split(' ').filter((word: string) => word.startsWith('--'));
}

/** A server under measurement, in a process of its own. */
export interface Peer<Name = PeerName> {
  readonly name: Name;
  readonly url: URL;
  readonly process: ChildProcess;
}

/** Starts a peer on the database and waits for its ready line. */
export async function startPeer<Name extends PeerName | 'bare'>(
  name: Name,
  databaseUrl: string,
  nodeOptions: readonly string[],
): Promise<Peer<Name>> {
  const options = [...(await startOptions()), ...nodeOptions];
  const child = spawn(process.execPath, [...options, join(import.meta.dirname, 'peers', `${name}.ts`)], {
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  try {
    const [line] = await Promise.race([
      once(lines, 'line', { signal: AbortSignal.timeout(startLimit) }),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code} before it was ready`))),
    ]);
    return { name, url: new URL(String(line).replace(/^ready /, '')), process: child };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** Ends a peer; one that writes a profile does so on its way out. */
export async function stopPeer({ process: child }: Pick<Peer, 'process'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
