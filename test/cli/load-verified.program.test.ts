import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const run = promisify(execFile);

const text = `Northshire Fire and Rescue Service\n${'\n'.repeat(12)}We have 8,000 hydrants.\n`;

/** The package of docs/profile.md with another number, and the text of its document. */
async function packageOf(asPublished: string): Promise<{ folder: string; texts: string; data: string }> {
  const root = await mkdtemp(join(tmpdir(), 'verified-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const [folder, texts] = [join(root, 'package'), join(root, 'texts')];
  await Promise.all([mkdir(folder), mkdir(texts)]);
  await writeFile(join(texts, 'plan.txt'), text);
  const guide = await readFile('docs/profile.md', 'utf8');
  for (const [, name = '', content = ''] of guide.matchAll(/^`([\w.-]+)`\n\n```\w+\n(.*?)```$/gms))
    await writeFile(
      join(folder, name),
      content
        .replace(/[0-9a-f]{64},120/, `${createHash('sha256').update(text).digest('hex')},14`)
        .replace('stations,21,21,', `stations,8000,"${asPublished}",`),
    );
  return { folder, texts, data: join(root, 'data') };
}

async function load(asPublished: string): Promise<string> {
  const { folder, texts, data } = await packageOf(asPublished);
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: data, DOCUMENTS_DIR: texts };
  const { DATABASE_URL: _, ...given } = env;
  const ended = run(process.execPath, ['dist/src/cli/main.js', 'load', folder], { env: given });
  return ended.then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr,
  );
}

it('what a spreadsheet has made of a number no longer stands on its line, and is not loaded', async () => {
  expect(await load('8000')).toMatch(/^1 fault in the package\n.*observations\.csv:2: as_published: /m);
});

it('what stands there is loaded', async () => {
  expect(await load('8,000')).toContain('release 1 of northshire-fire: 0 checks made, 0 discrepancies found');
});
