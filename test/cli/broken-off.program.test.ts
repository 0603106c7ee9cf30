import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('a command that a signal ends', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-broken-off-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Runs one on an embedded database, and ends it by a signal once something is so; its code, and what it said. */
  const broken = async (
    data: string,
    words: readonly string[],
    signal: NodeJS.Signals,
    isTime: (said: string) => boolean,
  ) => {
    const environment = { ...process.env, DATABASE_URL: '', DATA_DIR: data, PORT: '0', HOST: '127.0.0.1' };
    const child = spawn(process.execPath, ['dist/src/cli/main.js', ...words], { env: environment });
    const exit = once(child, 'exit');
    let [said, told] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      said += part;
    });
    child.stderr.on('data', (part: Buffer) => {
      told += part;
    });
    const looking = setInterval(() => {
      if (!isTime(said)) return;
      clearInterval(looking);
      child.kill(signal);
    }, 20);
    const [code] = await exit;
    clearInterval(looking);
    return { code, told };
  };

  const sentence = (command: string, signal: string) =>
    `${command} was ended by ${signal}: nothing was kept of what it had not finished, and all else is as it was; begin again\n`;

  it.each([
    [['load'], 'SIGINT', 130],
    [['migrate'], 'SIGTERM', 143],
    [['unload', 'cafcass-documents'], 'SIGINT', 130],
    [['rollback', '1'], 'SIGTERM', 143],
    [['serve'], 'SIGTERM', 143],
    [['mcp'], 'SIGINT', 130],
  ] as const)('says so, as %s by %s, and ends with %i', async (words, signal, code) => {
    const data = join(folder, words[0]);
    const isOpening = () => existsSync(join(data, 'in-use-by-process'));
    expect(await broken(data, words, signal, isOpening)).toEqual({ code, told: sentence(words[0], signal) });
  });

  it('keeps nothing of a load that was under way', async () => {
    const data = join(folder, 'under-way');
    const isLoading = (said: string) => said.includes('Load the dataset');
    const loading = await broken(data, ['load'], 'SIGTERM', isLoading);
    expect(loading).toEqual({ code: 143, told: sentence('load', 'SIGTERM') });
    const unloading = await broken(data, ['unload', 'cafcass-documents'], 'SIGTERM', () => false);
    expect(unloading).toEqual({
      code: 1,
      told: expect.stringMatching(/there is no dataset "?cafcass-documents.*nothing is loaded/),
    });
  });
});
