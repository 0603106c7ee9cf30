import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentTexts, readDocumentTexts, sha256 } from '../../src/dataset/document-text.js';
import { UserError } from '../../src/user-error.js';

const text = 'In all\n1,487 cases\n';
const documents = new Map([
  ['letter', sha256(Buffer.from(text))],
  ['lost', sha256(Buffer.from('another text'))],
]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'texts-'));
  await mkdir(join(folder, 'folder'));
  await writeFile(join(folder, 'any name'), text);
  await writeFile(join(folder, 'letter.txt'), text.replace('1,487', '1,488'));
});
afterAll(() => rm(folder, { recursive: true }));

it('recognises a text by its content, whatever its name, and leaves everything else alone', async () => {
  expect(await readDocumentTexts(folder, documents)).toEqual(new Map([['letter', ['In all', '1,487 cases', '']]]));
});

it('gives the lines of a text from the first to the last, and none of a text that is not registered', async () => {
  const { lines } = documentTexts(await readDocumentTexts(folder, documents));
  expect(lines('letter', 1, 1)).toEqual(['In all']);
  expect(lines('letter', 2, 2)).toEqual(['1,487 cases']);
  expect(lines('letter', 1, 2)).toEqual(['In all', '1,487 cases']);
  expect(lines('lost', 1, 1)).toBeNull();
});

it('refuses a folder that cannot be read', async () => {
  const read = readDocumentTexts(join(folder, 'gone'), documents);
  await expect(read).rejects.toThrow(UserError);
  await expect(read).rejects.toThrow(/^the folder of documents .*gone cannot be read: ENOENT/);
});
