import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../src/config.js';
import { type ChatRequest, say, startChatServer } from './editing/chat-server.js';

const run = promisify(execFile);
const text = await readFile('docs/your-documents.md', 'utf8');

/** The commands of the page, each with what stands below it as printed. */
const steps = [...text.matchAll(/```sh\n([\s\S]*?)```\n(?:\n```(?:text|csv)\n([\s\S]*?)```)?/g)].map(
  ([, command = '', printed = '']) => [command, printed] as const,
);

// Where the page asks a model, one that goes by the heading and by the first word of a line answers.
const modelAddress = 'http://localhost:11434/v1';

function guessesOf({ question: { rows, measures, parts } }: ChatRequest): object {
  const guesses = rows.map(({ row, heading, around }) => {
    const measure = measures.find(({ label }) => heading.startsWith(label));
    const part = parts.find(({ name }) => around.startsWith(name));
    const reason = `under “${heading}”${part ? `, of ${part.name}` : ''}`;
    return { row, measure: measure?.id ?? '', parts: part ? [part.id] : [], period: '', reason };
  });
  return { guesses };
}

describe('docs/your-documents.md', () => {
  let model: Awaited<ReturnType<typeof startChatServer>>;
  let root: string;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  beforeAll(async () => {
    model = await startChatServer((request, response) => say(response, guessesOf(request)));
    root = await mkdtemp(join(tmpdir(), 'your-documents-'));
    folder = root;
    await mkdir(join(root, 'bin'));
    const program = join(root, 'bin', 'cafcass-graph');
    await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/src/cli/main.js')}' "$@"\n`);
    await chmod(program, 0o755);
    const own = [...settings.map(({ name }) => name), 'NODE_OPTIONS'];
    const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
    environment = {
      ...Object.fromEntries(inherited),
      PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}`,
    };
  });
  afterAll(async () => {
    model.stop();
    await rm(root, { recursive: true });
  });

  it('leads through each command for editors', () => {
    const commands = steps.map(([command]) => command).join('');
    for (const name of ['init', 'add', 'suggest', 'check', 'load', 'rename', 'diff'])
      expect(commands, name).toMatch(new RegExp(`^cafcass-graph ${name}\\b`, 'm'));
  });

  // Each goes on from what the one before left.
  it.each(steps)('runs %s', async (command, printed) => {
    const options = { cwd: folder, env: environment };
    // A check that finds a fault ends with 1.
    const { stdout, stderr } = await run('sh', ['-c', command.replaceAll(modelAddress, model.url)], options).catch(
      (failed: { readonly stdout: string; readonly stderr: string }) => failed,
    );
    expect(stdout + stderr).toBe(printed);
    if (command.startsWith('cd ')) folder = join(folder, /^cd (\S+)/.exec(command)?.[1] ?? '');
  });
});
