import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, wexmoorWith } from '../editing/wexmoor-copy.js';
import { runProgram, startProgram } from './editing-program.js';

const wrong = ['observations/board-paper-2024-12.csv', 'employees,724,724,', 'employees,742,724,'] as const;

describe('check', () => {
  it('ends with 0 where nothing is wrong, and with 1 where something is', async () => {
    const good = await runProgram(['check', 'test/packages/wexmoor']);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(good.stdout).toMatch(/everything holds\n$/);
    const bad = await runProgram(['check', await wexmoorWith(wrong), '--format', 'github']);
    expect(bad).toMatchObject({ code: 1, stderr: '' });
    expect(bad.stdout).toMatch(/^::error file=.*board-paper-2024-12\.csv,line=\d+,col=11,title=value::is 742, but/);
  });

  it('tells what is wrong with a saved operation as the load does, which loads nothing then', async () => {
    const folder = await wexmoorWith(['operations/incidents.graphql', 'region {', 'regoin {']);
    const told = /operations\/incidents\.graphql:51:.*"regoin"/;
    expect(await runProgram(['check', folder])).toMatchObject({ code: 1, stdout: expect.stringMatching(told) });
    const settings = { DATA_DIR: join(folder, 'database') };
    expect(await runProgram(['load', folder], settings)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(told),
    });
    const { stderr } = await runProgram(['explain', 'wexmoor.incidents'], settings);
    expect(stderr).toContain('the database has no dataset');
  });

  it('tells the same as JSON', async () => {
    const { code, stdout } = await runProgram(['check', await wexmoorWith(wrong), '--format', 'json']);
    expect(code).toBe(1);
    const { faults, checks, coverage } = JSON.parse(stdout);
    expect(faults).toMatchObject([{ severity: 'error', at: 11, column: 'value' }]);
    expect(checks).toBe(13);
    expect(coverage).toHaveLength(2);
  });

  it('watches, and tells what a save changed, until it is told to stop', async () => {
    const folder = await wexmoorWith();
    const child = startProgram(['check', folder, '--watch']);
    let told = '';
    const said = Promise.withResolvers<void>();
    child.stdout?.on('data', (part: Buffer) => {
      told += part;
      if (/checked; waiting/.test(told) && !/checking\n.*checking\n/s.test(told)) void edit(folder, wrong);
      if (/checked in \d/.test(told)) said.resolve();
    });
    await said.promise;
    const changes = told.slice(told.lastIndexOf('checking\n'));
    expect(changes).toMatch(/^checking\nwrong now: .*: error: value: is 742.*\ngone: .*DOCUMENTS_DIFFER.*\n1 fault\n/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
