import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { projectPackage } from '../project-dataset.js';
import { asCell, csvOf, get, rowsOf, serveForTests } from './table-links.js';

serveForTests();

describe('a table of the dataset', async () => {
  const source = await projectPackage();
  const names = [...new Set(source.resources.map(({ table }) => table))];

  it.each(names)('%s is what the package holds', async (name) => {
    const rows = await rowsOf(`/data/${name}.json`);
    const expected = (source.tables.get(name) ?? []).map(({ values }) =>
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.join('; ') : value]),
      ),
    );
    expect(rows.map(({ release: _, ...row }) => row)).toEqual(expected);
    const csv = await csvOf(`/data/${name}.csv`);
    expect(csv).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asCell(value)]))),
    );
  });

  it('never begins a cell with the sign of a formula, but for a number with a sign', async () => {
    const printed = (await csvOf('/data/observations.csv')).map(({ as_published }) => as_published ?? '');
    const stored = (await rowsOf('/data/observations.json')).map(({ as_published }) => String(as_published));
    const signed = stored.filter((text) => /^[=+\-@]/.test(text));
    expect(signed.length).toBeGreaterThan(0);
    const isNumber = (text: string) => /^[+-]\d[\d.,]*%?$/.test(text);
    expect(printed.filter((text) => /^[=+\-@]/.test(text) && !isNumber(text))).toEqual([]);
    const cells = signed.map((text) => (isNumber(text) ? text : `'${text}`));
    expect(printed).toEqual(expect.arrayContaining(cells));
  });

  it('is in the package, which is what was loaded', async () => {
    const reply = await get('/data/package.zip');
    expect(reply.headers.get('content-type')).toBe('application/zip');
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="cafcass-documents-2.0.0.zip"');
    const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-zip-'));
    const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
      if (path.endsWith('.csv')) expect(Buffer.from(bytes)).toEqual(await readFile(join('seeds', path)));
    }
    // With the schemas of its tables, other programs can read it.
    const { resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(source.resources.map(({ path }) => path));
    for (const { schema } of resources) expect(files).toHaveProperty([schema]);
    const [{ release } = {}] = await rowsOf('/data/webinars.json');
    expect(release).toBe(`2.0.0+${(await readDataset(folder)).hash.slice(0, 12)}`);
    await rm(folder, { recursive: true });
  });

  it('is zipped once, and by no other name than its own', async () => {
    const [one, other] = await Promise.all([get('/data/package.zip'), get('/data/package.zip?asOf=1')]);
    expect(Buffer.from(await one.arrayBuffer())).toEqual(Buffer.from(await other.arrayBuffer()));
    const refused = await get('/data/package.zip?x=1');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ detail: 'package.zip takes no x; it takes asOf' });
  });
});
