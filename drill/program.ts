import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '..');
const main = resolve(root, 'dist/src/cli/main.js');

/** How a process ended, and what it said. */
export interface End {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly said: string;
  /** The last line of it: the sentence of an end. */
  readonly lastLine: string;
}

/** How the program is run, where that matters. */
export interface Circumstances {
  /** What a shell does before: `ulimit -n 64`. */
  readonly before?: string;
  /** As whom it runs, by number. */
  readonly user?: number;
}

/** The built program in a process of its own. */
export class Program {
  readonly ended: Promise<End>;
  readonly #child: ChildProcess;
  #said = '';

  /** @param environment its settings; no other is set, but for where programs are found */
  constructor(words: readonly string[], environment: Readonly<Record<string, string>>, how: Circumstances = {}) {
    const { before = ':', user } = how;
    const env = { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment };
    const command = [process.execPath, '--max-semi-space-size=16', '--heap-growing-percent=100', main, ...words];
    this.#child = spawn('bash', ['-c', `${before}; exec "$@"`, 'bash', ...command], {
      env,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user !== undefined && { uid: user, gid: user }),
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (part: Buffer) => {
        this.#said += part;
      });
    this.ended = new Promise((done) =>
      this.#child.once('close', (code) => {
        const lastLine = this.#said.trim().split('\n').at(-1) ?? '';
        done({ code, said: this.#said, lastLine });
      }),
    );
  }

  get said(): string {
    return this.#said;
  }

  get id(): number {
    return this.#child.pid as number;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Where it serves, without a path; rejects where it ends before. */
  async url(): Promise<string> {
    for (;;) {
      const [found] = this.#said.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      if (found) return found;
      if (!this.isRunning) throw new Error(`the server did not start: ${(await this.ended).said}`);
      await passing(20);
    }
  }

  /** Sends a signal, and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<End> {
    this.#child.kill(signal);
    return this.ended;
  }
}

/** The server, with no answers kept, so that every question reaches the database. */
export const serve = (environment: Readonly<Record<string, string>>, how?: Circumstances) =>
  new Program(['serve'], { ANSWER_CACHE: '0', ...environment }, how);

/** A load of the package, or of the one in a folder. */
export const load = (environment: Readonly<Record<string, string>>, folder: readonly string[] = []) =>
  new Program(['load', ...folder], environment);

/** Serves as long as something is done. */
export async function whileServing<Result>(
  environment: Readonly<Record<string, string>>,
  work: (url: string, server: Program) => Promise<Result>,
  how?: Circumstances,
): Promise<Result> {
  const server = serve(environment, how);
  try {
    return await work(await server.url(), server);
  } finally {
    if (server.isRunning) await server.end('SIGKILL');
  }
}
