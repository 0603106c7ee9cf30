import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphSchema } from '../src/domain/graph.js';
import { answerTable } from '../src/operations/answer-table.js';
import { readOperation } from '../src/operations/operation.js';
import { type LiveServer, openServer } from './live-server.js';

const run = promisify(execFile);

const text = await readFile('docs/csv-and-rest.md', 'utf8');
const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', body = '']) => ({
  language,
  body,
}));
const of = (language: string) => blocks.filter((block) => block.language === language).map(({ body }) => body);

let server: LiveServer;
let folder: string;
beforeAll(async () => {
  server = await openServer();
  folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-docs-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

// The release is another whenever the dataset is.
const shown = (csv: string) => csv.replaceAll('\r\n', '\n').replaceAll(/\+[0-9a-f]{12}$/gm, '');
const here = (snippet: string) => snippet.replaceAll('http://localhost:4000', server.url);

describe('docs/csv-and-rest.md', () => {
  it('has commands, a link for a spreadsheet, one for a dashboard, a program and a question', () => {
    expect(['sh', 'formula', 'url', 'js', 'graphql'].filter((language) => of(language).length === 0)).toEqual([]);
  });

  it.each(
    blocks.flatMap((block, index) => (block.language === 'sh' ? [[block.body, blocks[index + 1]] as const] : [])),
  )('runs %s', async (command, next) => {
    const { stdout } = await run('sh', ['-ec', here(command)], { cwd: folder });
    if (next?.language === 'json') expect(JSON.parse(stdout)).toEqual(JSON.parse(next.body));
    else if (next?.language === 'csv') expect(shown(stdout)).toBe(shown(next.body));
    else expect(stdout).not.toContain('"status":4');
  });

  it('saves the files it says', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(['package.zip', 'sickness.csv', 'sickness.xlsx']);
    expect((await readFile(join(folder, 'sickness.csv'))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    for (const file of ['package.zip', 'sickness.xlsx'])
      expect((await readFile(join(folder, file))).subarray(0, 2).toString()).toBe('PK');
  });

  it('gives links that a spreadsheet and a dashboard can read as they are', async () => {
    const [, csv = ''] = /^=IMPORTDATA\("(.+)"\)\n$/.exec(of('formula').join()) ?? [];
    expect(await (await fetch(here(csv))).text()).toMatch(/^period,from,to,period_length,staff,unit,/);
    const json = await fetch(here(of('url').join().trim()));
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(await json.json()).toEqual(
      expect.arrayContaining([expect.objectContaining({ webinar: expect.any(String) })]),
    );
  });

  it('has a program that prints figures with their lines', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', here(of('js').join())]);
    expect(stdout).toContain('Sickness absence in a year, 2015-16: 7.5 (Quality Account 2015-16, line 416)');
  });

  it('has a question that answers as it says', async () => {
    const operation = readOperation(graphSchema(), 'budget-names', of('graphql').join());
    const reply = await server.http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: operation.tableDocument },
    });
    const { columns, rows, citations } = answerTable(operation, reply.json().data);
    expect(columns.map(({ name }) => name)).toEqual([
      'budget',
      'period',
      'document',
      'first_line',
      'last_line',
      'section',
      'release',
    ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(citations.every((cited) => cited.length === 1)).toBe(true);
  });
});
