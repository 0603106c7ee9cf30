import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A change of a file of the package: what stands there, and what is to stand there. */
export type Edit = readonly [file: string, from: string, to: string];

/** Changes files of a package as an editor does. */
export async function edit(folder: string, ...edits: readonly Edit[]): Promise<void> {
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    await writeFile(path, text.replace(from, to));
  }
}

/** A copy of the package of the invented fire service, changed; it goes when the test ends. */
export async function wexmoorWith(...edits: readonly Edit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wexmoor-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('test/packages/wexmoor', folder, { recursive: true });
  await edit(folder, ...edits);
  return folder;
}
