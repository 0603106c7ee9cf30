import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDocument } from '../../src/editing/new-document.js';
import { makePackage } from '../../src/editing/new-package.js';
import { checkPackage } from '../../src/editing/package-check.js';

const report = 'test/packages/wexmoor/documents/annual-report-2023-24.txt';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fire-service-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A PDF of pages with lines of text, as small as can be. */
function pdfOf(title: string, ...pages: readonly (readonly string[])[]): Buffer {
  const contents = pages.map(
    (lines) => `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ')} ET`,
  );
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< /Title (${title}) >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

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
    const organisations = await readFile(join(folder, 'organisations.csv'), 'utf8');
    expect(organisations).toContain(
      'board,Board,,,OTHER,,NAME,No line of the document has the whole name.,board-paper,1,1,',
    );
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
