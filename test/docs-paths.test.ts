import { access, glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const documents: string[] = [];
// What docs/adding.md names is still to be written: test/adding holds it.
for await (const file of glob(['*.md', 'docs/*.md', 'bench/*.md', '.github/**/*.md']))
  if (file !== 'docs/adding.md') documents.push(file);

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where a file that a document names may stand: paths are given from the root, from `src`, or within a room named before. */
async function isThere(path: string, text: string): Promise<boolean> {
  const rooms = [...text.matchAll(/`((?:[\w-]+\/)+)`/g)].flatMap(([, room = '']) => [room, join('src', room)]);
  const found = await Promise.all(['.', 'src', ...rooms].map((room) => exists(join(room, path))));
  return found.includes(true);
}

it.each(documents)('%s names files that are there', async (document) => {
  const text = await readFile(document, 'utf8');
  const named = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|tsx))`/g)].map(([, path = '']) => path);
  const missing = [];
  for (const path of new Set(named)) if (!(await isThere(path, text))) missing.push(path);
  expect(missing).toEqual([]);
});
