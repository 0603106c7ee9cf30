import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { settings } from '../../src/config.js';

const own = [...settings.map(({ name }) => name), 'NODE_OPTIONS'];

/** Starts the built program without the settings of who tests it. */
export function startProgram(args: readonly string[], given: Readonly<Record<string, string>> = {}): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  const env = { ...Object.fromEntries(inherited), ...given };
  const child = spawn(process.execPath, ['dist/src/cli/main.js', ...args], { env });
  // One that a failing test leaves would go on for ever.
  onTestFinished(() => void child.kill());
  return child;
}

/** Runs the built program to its end. */
export async function runProgram(
  args: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = startProgram(args, given);
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (part: Buffer) => {
      told[name] += part;
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...told };
}
