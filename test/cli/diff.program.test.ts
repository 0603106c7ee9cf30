import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { wexmoorWith } from '../editing/wexmoor-copy.js';
import { runProgram } from './editing-program.js';

const folder = 'test/packages/wexmoor';

it('a dry run tells what the load then does', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'dry-run-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const settings = { DATA_DIR: join(parent, 'data') };
  const first = await runProgram(['load', folder, '--dry-run'], settings);
  expect(first.stdout).toMatch(/^nothing -> wexmoor 1\.0\.0\n/);
  await expect(access(settings.DATA_DIR)).rejects.toThrow();

  await runProgram(['load', folder], settings);
  const changed = await wexmoorWith(
    ['datapackage.json', '"version": "1.0.0"', '"version": "1.1.0"'],
    ['people.csv', 'Rowan Thale', 'Rowan  Thale'],
  );
  const [dry, compared] = await Promise.all([
    runProgram(['load', changed, '--dry-run'], settings),
    runProgram(['diff', folder, changed]),
  ]);
  expect(dry).toEqual(compared);
  expect(dry.stdout).toContain('\npeople: 0 added, 1 changed, 0 removed\n  ~ rowan-thale\n      name: ');
  const json = await runProgram(['load', changed, '--dry-run', '--format', 'json'], settings);
  expect(JSON.parse(json.stdout)).toMatchObject({ tables: [{ table: 'people', changed: [{ key: 'rowan-thale' }] }] });

  const loaded = await runProgram(['load', changed], settings);
  expect(loaded.stdout).toMatch(/release 2 of wexmoor: .*\n {2}person: 0 added, 1 changed, 0 removed\n/);
  expect((await runProgram(['load', changed, '--dry-run'], settings)).stdout).toContain('nothing would change');
});
