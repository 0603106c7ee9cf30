import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDocument } from '../../src/editing/new-document.js';
import { makePackage } from '../../src/editing/new-package.js';
import { checkPackage } from '../../src/editing/package-check.js';
import { writtenRows } from '../../src/editing/package-files.js';
import { pdfOf } from './made-pdf.js';

const report = 'test/packages/wexmoor/documents/annual-report-2023-24.txt';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fire-service-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const columnOf = async (folder: string, column: string) =>
  (await writtenRows(folder, 'documents')).map((row) => row[column]);

describe('a package is made', () => {
  it('in an empty folder, with nothing wrong but that it has no document', async () => {
    const folder = await emptyFolder();
    const written = await makePackage(folder, 'What is said of fires');
    expect(written).toEqual([
      'datapackage.json',
      'README.md',
      '.editorconfig',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/tasks.json',
    ]);
    expect((await checkPackage(folder)).faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^the package has no document/),
    ]);
    expect((await readFile(join(folder, 'README.md'), 'utf8')).split('\n')[0]).toBe('# What is said of fires');
    await expect(makePackage(folder)).rejects.toThrow(/has files already/);
  });

  it('whose problem matcher reads what check writes', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    const { tasks } = JSON.parse(await readFile(join(folder, '.vscode/tasks.json'), 'utf8'));
    const { regexp } = tasks[0].problemMatcher.pattern;
    expect('observations/a.csv:3:11: error: value: is 743'.match(regexp)?.slice(1)).toEqual([
      ...['observations/a.csv', '3', '11', 'error', 'value: is 743'],
    ]);
  });
});

describe('a document is added', () => {
  it('from a text, with the body it is about, and nothing is wrong with it', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    const added = await addDocument(folder, report, {
      subject: 'Wexmoor Fire and Rescue Service',
      texts: join(folder, 'documents'),
    });
    expect(added).toMatchObject({
      id: 'annual-report-2023-24',
      title: 'annual report 2023 24',
      lines: 83,
      pages: null,
    });
    expect(added.empty).toEqual(['kind', 'published_label', 'period_label', 'address']);
    expect(await readFile(added.text)).toEqual(await readFile(report));
    const check = await checkPackage(folder);
    expect(check.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(check.coverage).toMatchObject([{ document: 'annual-report-2023-24', words: 80, open: 80 }]);
    // A second one is about the same body.
    await addDocument(folder, 'test/packages/wexmoor/documents/board-paper-2024-12.txt', {
      texts: join(folder, 'documents'),
    });
    expect((await checkPackage(folder)).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('from a PDF, page by page, by its own title', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdfOf('Board paper', ['Fires', 'In 2024 there were 81 fires.'], ['Staff', '742 people']));
    const added = await addDocument(folder, file, { subject: 'Board', texts: join(folder, 'documents') });
    expect(added).toMatchObject({ id: 'board-paper', title: 'Board paper', lines: 4, pages: 2 });
    expect(await readFile(added.text, 'utf8')).toBe('Fires\nIn 2024 there were 81 fires.\n\fStaff\n742 people\n');
    expect(await columnOf(folder, 'page_lines')).toEqual(['1;3']);
    const organisations = await readFile(join(folder, 'organisations.csv'), 'utf8');
    expect(organisations).toContain(
      'board,Board,,,OTHER,,NAME,No line of the document has the whole name.,board-paper,1,1,',
    );
  });

  it('from a PDF with pages that have no letters, which are counted', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdfOf('Board paper', [], ['Fires', '81 fires'], [], ['Staff'], []));
    expect(await addDocument(folder, file, { subject: 'Board', texts: null })).toMatchObject({ lines: 6, pages: 5 });
    expect(await columnOf(folder, 'page_lines')).toEqual(['1;2;4;5;6']);
    expect((await checkPackage(folder)).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('from a text with form feeds, with its pages, and with none where it has none', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    const file = join(folder, 'paper.txt');
    await writeFile(file, 'Fires\n81 fires\n\f\fStaff\n\f');
    expect(await addDocument(folder, file, { subject: 'Board', texts: null })).toMatchObject({ lines: 4, pages: 3 });
    await addDocument(folder, report, { texts: null });
    expect(await columnOf(folder, 'page_lines')).toEqual(['1;3;3', '']);
    expect((await checkPackage(folder)).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('whole or not at all, where a table has no column for its pages', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    await addDocument(folder, report, { texts: null });
    const documents = join(folder, 'documents.csv');
    await writeFile(documents, (await readFile(documents, 'utf8')).replace('page_lines', 'leaves'));
    const file = join(folder, 'paper.txt');
    await writeFile(file, 'Fires\n\fStaff\n');
    const before = await readdir(folder);
    await expect(addDocument(folder, file, { subject: 'A new board', texts: null })).rejects.toThrow(
      /documents\.csv has no column page_lines; expected it in its header/,
    );
    expect(await readdir(folder)).toEqual(before);
  });

  it('once, and only where it can be read', async () => {
    const folder = await emptyFolder();
    await makePackage(folder);
    await addDocument(folder, report, { texts: null });
    await expect(addDocument(folder, report, { texts: null })).rejects.toThrow(/has a document annual-report-2023-24/);
    await expect(addDocument(folder, report, { id: 'other', texts: null })).rejects.toThrow(
      /has this text, as annual-report/,
    );
    const broken = join(folder, 'broken.pdf');
    await writeFile(broken, '%PDF-1.7 and nothing else');
    await expect(addDocument(folder, broken, { texts: null })).rejects.toThrow(/cannot be read as a PDF/);
    await copyFile('test/packages/wexmoor/documents/board-paper-2024-12.txt', join(folder, 'a.txt'));
    await writeFile(join(folder, 'a.bin'), Buffer.from([0xff, 0xfe, 0]));
    await expect(addDocument(folder, join(folder, 'a.bin'), { texts: null })).rejects.toThrow(
      /no text in UTF-8, and no PDF/,
    );
    await expect(addDocument(join(folder, 'none'), report, { texts: null })).rejects.toThrow(/`init` makes/);
  });
});
