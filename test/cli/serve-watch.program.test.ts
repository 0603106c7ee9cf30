import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { edit, wexmoorWith } from '../editing/wexmoor-copy.js';
import { freePort } from '../free-port.js';
import { startProgram } from './editing-program.js';

it('serve --watch loads what is saved, tells what is wrong with it, and goes on', async () => {
  const folder = await wexmoorWith();
  const port = String(await freePort());
  // In the folder that is watched, as where the program is started there.
  const child = startProgram(['serve', '--watch'], {
    PACKAGE_DIR: folder,
    DATA_DIR: join(folder, '.data'),
    PORT: port,
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      told += part;
    });
  const until = async (words: RegExp) => {
    while (!words.test(told)) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const label = async () => {
    const query = encodeURIComponent('{ measure(id: "measure:wexmoor.employees") { label } }');
    const reply = await fetch(`http://localhost:${port}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    return ((await reply.json()) as { data: { measure: { label: string } } }).data.measure.label;
  };
  await until(/Tables /);
  expect(await label()).toBe('Employees');
  await edit(folder, ['measures.csv', 'employees,Employees,', 'employees,Staff,']);
  await until(/saved: loaded as release 2 in/);
  expect(await label()).toBe('Staff');
  await edit(folder, ['measures.csv', 'employees,Staff,', 'employees,,']);
  await until(/measures\.csv:2: label: is empty/);
  expect(await label()).toBe('Staff');
  await edit(folder, ['measures.csv', 'employees,,', 'employees,People,']);
  await until(/saved: loaded as release 3 in/);
  expect(await label()).toBe('People');
  // Of a question there is no release, and it is served all the same.
  await edit(folder, ['operations/incidents.graphql', '# Incidents, in all', '# Call-outs, in all']);
  await expect
    .poll(async () => (await fetch(`http://localhost:${port}/questions/wexmoor.incidents`)).text())
    .toContain('Call-outs, in all and by district</h1>');
  // What the database writes is no save.
  expect(told.match(/saved:/g)).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
