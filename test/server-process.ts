import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { settings } from '../src/config.js';

/** The program as a process of its own, serving. */
export interface ServerProcess {
  /** Where it serves, without a path. */
  readonly url: string;
  /** What it has logged so far. */
  readonly log: () => string;
  /** What it has said on standard output so far. */
  readonly said: () => string;
  /** Tells it to stop; its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the built program on a free port, with these settings and no others.
 * @param before what a shell does before
 */
export async function startServer(given: Readonly<Record<string, string>>, before = ':'): Promise<ServerProcess> {
  const own = settings.map(({ name }) => name);
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  const command = [process.execPath, 'dist/src/cli/main.js', 'serve'];
  const child = spawn('bash', ['-c', `${before}; exec "$@"`, 'bash', ...command], {
    env: { ...Object.fromEntries(inherited), HOST: '127.0.0.1', PORT: '0', ...given },
  });
  const output = { stdout: '', stderr: '' };
  child.stderr.on('data', (part: Buffer) => {
    output.stderr += part;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      output.stdout += part;
      const [found] = output.stdout.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the server did not start: ${output.stderr}`)));
  });
  return {
    url,
    log: () => output.stderr,
    said: () => output.stdout,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await gone;
      return code;
    },
  };
}
