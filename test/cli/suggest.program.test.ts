import { describe, expect, it } from 'vitest';
import { chatServer, say } from '../editing/chat-server.js';
import { wexmoorWith } from '../editing/wexmoor-copy.js';
import { runProgram } from './editing-program.js';

const id = 'annual-report-2023-24';
const without = [`observations/${id}.csv`, 'employees,31,31,', 'employees,32,32,'] as const;
const name = ['--model-name', 'qwen3'];
const guess = { row: 0, measure: 'joiners', parts: [], period: '', reason: 'they joined' };

describe('suggest', () => {
  it('asks a model where one is named, with the key of the environment, and writes nothing of it into the package', async () => {
    const folder = await wexmoorWith(without);
    const { url, requests } = await chatServer((_, response) =>
      say(response, { guesses: [guess, { ...guess, row: 1 }] }),
    );
    const before = await runProgram(['suggest', id, '--package', folder]);
    const after = await runProgram(['suggest', id, '--package', folder, '--model', url, ...name], {
      MODEL_KEY: 'sk-secret',
    });
    expect(before).toMatchObject({ code: 0, stderr: '' });
    expect(before.stdout).not.toContain('qwen3');
    expect(after.stdout).toMatch(/^Control room staff 31,"?model qwen3: they joined \(like .*"?,,joiners,31,31,/m);
    expect(after.stderr).toMatch(/^thrown away: the guess .* is for no row that was asked about\n$/);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer sk-secret']);
    expect(await runProgram(['suggest', id, '--package', folder])).toEqual(before);
  });

  it('goes on without a model that does not answer', async () => {
    const folder = await wexmoorWith(without);
    const { url, stop } = await chatServer(() => {});
    stop();
    const { code, stdout, stderr } = await runProgram(['suggest', id, '--package', folder, '--model', url, ...name]);
    expect(stderr).toBe('model qwen3 did not answer (ECONNREFUSED); the suggestions come without it\n');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: (await runProgram(['suggest', id, '--package', folder])).stdout,
    });
  });

  it.each([
    ['--model goes without a name', ['--model', 'http://localhost:9/v1'], /^--model and --model-name go together/],
    ['a name goes without --model', name, /^--model and --model-name go together/],
    ['it is no address', ['--model', 'localhost', ...name], /^--model is no address of a server/],
    ['rows are to be bare', ['--model', 'http://localhost:9/v1', ...name, '--bare'], /^--bare leaves out the column/],
    ['it is to wait for ever', ['--model-timeout', 'Infinity'], /expected seconds from 0\.1 to 3600/],
  ])('refuses to begin where %s', async (_, options, sentence) => {
    const { code, stdout, stderr } = await runProgram([
      'suggest',
      id,
      '--package',
      'test/packages/wexmoor',
      ...options,
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
