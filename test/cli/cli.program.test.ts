import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/config.js';
import { inTime } from '../in-time.js';

const program = 'dist/src/cli/main.js';

type Environment = Readonly<Record<string, string>>;

/** What a run of the program left behind. */
interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of the tests without the settings of the program, which each case gives itself. */
function environment(given: Environment): NodeJS.ProcessEnv {
  const own = [...settings.map(({ name }) => name), 'NODE_OPTIONS'];
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  return { ...Object.fromEntries(inherited), ...given };
}

const start = (settings: Environment, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { env: environment(settings) });

async function finish(child: ChildProcess): Promise<Run> {
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    output.stdout += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output.stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

const run = (settings: Environment, ...args: readonly string[]): Promise<Run> => finish(start(settings, ...args));

/** A failure told in one sentence, on standard error and nowhere else. */
function expectSentence({ code, stdout, stderr }: Run, sentence: RegExp | string): void {
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr + stdout).not.toMatch(/^ {4}at /m);
  expect(stdout).not.toContain(stderr.trim());
  expect(code).toBe(1);
}

describe('the program', () => {
  let folder: string;
  // One embedded database for all that load and serve: it takes seconds to make.
  let data: Environment;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-cli-'));
    data = { DATA_DIR: join(folder, 'data') };
    await writeFile(join(folder, 'file'), 'not a folder');
    await mkdir(join(folder, 'empty'));
    await mkdir(join(folder, 'in-use'));
    await writeFile(join(folder, 'in-use', 'in-use-by-process'), String(process.pid));
  });
  afterAll(() => rm(folder, { recursive: true }));

  describe('loading', () => {
    it('loads the dataset, step by step', async () => {
      const { code, stdout, stderr } = await run(data, 'load');
      expect(stderr).toBe('');
      expect(stdout).toMatch(/Migrations applied: \d+/);
      expect(stdout).toMatch(/^release 1 of cafcass-documents: \d+ checks made, \d+ discrepancies found$/m);
      expect(code).toBe(0);
    });

    it('tells every fault of a malformed package at once, and leaves the database as it was', async () => {
      const broken = join(folder, 'broken');
      await cp('seeds', broken, { recursive: true });
      const lines = async (file: string) => (await readFile(join(broken, file), 'utf8')).split('\n').length;
      const change = async (file: string, from: string | RegExp, to: string) =>
        writeFile(join(broken, file), (await readFile(join(broken, file), 'utf8')).replace(from, to));
      const expected: string[] = [];

      // An unknown column, and the one it should have been.
      await change('regions.csv', /^id,code,name/, 'id,code,nmae');
      expected.push(
        'regions.csv:1: nmae: regions has no column "nmae"; did you mean "name"?',
        'regions.csv:1: name: the column is missing',
      );
      // A reference to nothing, a wrong type and a repeated id.
      const webinar = await lines('webinars.csv');
      await appendFile(join(broken, 'webinars.csv'), 'test,Test,,,,elearning-completion-2016,one,2,\n');
      await appendFile(join(broken, 'webinars.csv'), 'test,Test,,,,elearning-completion-2017,1,2,\n');
      expected.push(
        `webinars.csv:${webinar}: document: there is no id "elearning-completion-2016" in documents; did you mean "elearning-completion-2017"?`,
        `webinars.csv:${webinar}: first_line: "one" is not a whole number`,
        `webinars.csv:${webinar + 1}: id: duplicate primary key "test"`,
      );
      // A file in another encoding.
      const person = await lines('people.csv');
      await appendFile(join(broken, 'people.csv'), Buffer.from('jose,Jos\xe9,,,,kld-strategy-2006,1,1,\n', 'latin1'));
      expected.push(`people.csv:${person}: the line is not UTF-8`);
      // A file that was cut off.
      const budget = (await lines('budgets.csv')) - 1;
      const budgets = (await readFile(join(broken, 'budgets.csv'), 'utf8')).trimEnd();
      await writeFile(join(broken, 'budgets.csv'), budgets.slice(0, budgets.lastIndexOf(',')));
      expected.push(`budgets.csv:${budget}: the last line does not end with a newline`);

      const { code, stdout, stderr } = await run(data, 'load', broken);
      expect(code).toBe(1);
      for (const fault of expected) expect(stderr).toContain(`\n${broken}/${fault}`);
      expect(stderr).toMatch(/^\d+ faults in the package\n/);
      expect(stderr + stdout).not.toMatch(/^ {4}at /m);
      expect(stdout).not.toContain('fault');

      const again = await run(data, 'load');
      expect(again.stdout).toMatch(/^release 1 has this content already; nothing was changed$/m);
      expect(again.stdout).toContain('The dataset is loaded as it is');
    });

    it('refuses other content under the version in force, and the loss of a table unless it is meant', async () => {
      const other = join(folder, 'other');
      await cp('seeds', other, { recursive: true });
      const checks = await readFile(join(other, 'checks.csv'), 'utf8');
      await writeFile(join(other, 'checks.csv'), checks.slice(0, checks.indexOf('\n') + 1));
      await writeFile(join(other, 'discrepancies.csv'), 'id,facts,explanation\n');
      expectSentence(await run(data, 'load', other), /has the same version, 2\.0\.0; expected a higher one/);
      const descriptor = await readFile(join(other, 'datapackage.json'), 'utf8');
      await writeFile(join(other, 'datapackage.json'), descriptor.replace('"version": "2.0.0"', '"version": "2.0.1"'));
      expectSentence(await run(data, 'load', other), /check_result would have 0 rows of \d+.*--allow-loss/);
    });

    it('tells what only the database refuses, and leaves it as it was', async () => {
      const refused = join(folder, 'refused');
      await cp('seeds', refused, { recursive: true });
      const descriptor = await readFile(join(refused, 'datapackage.json'), 'utf8');
      await writeFile(
        join(refused, 'datapackage.json'),
        descriptor.replace('"version": "2.0.0"', '"version": "2.0.1"'),
      );
      await appendFile(
        join(refused, 'service-areas.csv'),
        'test,99,A1,Test,GROUP,,,,,,elearning-completion-2017,1,1,\n',
      );
      expectSentence(
        await run(data, 'load', refused),
        /^the database refuses the dataset, and nothing was loaded: .*Key \(dataset_id, code\)=\(dataset:cafcass-documents, A1\) already exists\.$/m,
      );
    });
  });

  describe('failing to start', () => {
    const unreachable = { DATABASE_URL: 'postgresql://postgres:secret@127.0.0.1:1/cafcass' };
    const cases: Record<string, [readonly string[], () => Environment, RegExp]> = {
      'a port that is no number': [['serve'], () => ({ PORT: 'http' }), /^PORT expects a port number .*not "http"$/m],
      'neither true nor false': [
        ['serve'],
        () => ({ PERSISTED_ONLY: 'yes' }),
        /^PERSISTED_ONLY expects true or false, not "yes"$/m,
      ],
      'a port that is too high': [['serve'], () => ({ PORT: '70000' }), /^PORT .*65535.*not "70000"$/m],
      'a database that is no PostgreSQL': [
        ['load'],
        () => ({ DATABASE_URL: 'mysql://root:secret@localhost/cafcass' }),
        /^DATABASE_URL expects the URL of a PostgreSQL database/,
      ],
      'a database that cannot be reached': [
        ['load'],
        () => ({ ...unreachable, DATABASE_WAIT: '0' }),
        /^the database at 127\.0\.0\.1:1 cannot be used: .*ECONNREFUSED/,
      ],
      'a folder that is a file': [
        ['load'],
        () => ({ DATA_DIR: join(folder, 'file') }),
        /^the folder .*file of the embedded database cannot be written: /,
      ],
      'a folder below a file': [
        ['migrate'],
        () => ({ DATA_DIR: join(folder, 'file', 'data') }),
        /^the folder .*data of the embedded database cannot be written: /,
      ],
      'a folder that another process has': [
        ['load'],
        () => ({ DATA_DIR: join(folder, 'in-use') }),
        new RegExp(`^the embedded database in .* is in use by process ${process.pid}; stop it, or set DATA_DIR`),
      ],
      'a package that is not there': [
        ['load', 'nowhere'],
        () => data,
        // The one fault is listed below the count.
        /^1 fault in the package: nowhere\/datapackage.json: the file does not exist/,
      ],
      'documents that are not there': [
        ['serve'],
        () => ({ ...data, PORT: '0', DOCUMENTS_DIR: join(folder, 'nowhere') }),
        /^the folder of documents .*nowhere cannot be read: /,
      ],
      'a folder to verify against without the texts': [
        ['verify', 'FOLDER/empty'],
        () => ({}),
        /^no file in .*empty is the text of a document of the package; they are recognised by their SHA-256$/m,
      ],
      'a folder to verify against that is not there': [
        ['verify', 'FOLDER/nowhere'],
        () => ({}),
        /^the folder of documents .*nowhere cannot be read: /,
      ],
      'an unknown command': [['server'], () => ({}), /^error: unknown command 'server'/],
    };

    it.each(Object.entries(cases))('%s', async (_, [args, settings, sentence]) => {
      const ended = await run(settings(), ...args.map((arg) => arg.replace('FOLDER', folder)));
      const joined = ended.stderr.replace(/\n(?=.)/g, ': ');
      expectSentence({ ...ended, stderr: joined }, sentence);
      expect(ended.stderr + ended.stdout).not.toContain('secret');
    });

    it('a port that is taken', async () => {
      const other = createServer().listen(0, 'localhost');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      expectSentence(
        await run({ ...data, PORT: String(port) }, 'serve'),
        `cannot serve on localhost:${port}: another program serves there; set PORT to another number`,
      );
      other.close();
    });
  });

  it('prints the schema that is committed', async () => {
    const { code, stdout } = await run({}, 'print-schema');
    expect(stdout).toBe(await readFile('schema/schema.graphql', 'utf8'));
    expect(code).toBe(0);
  });

  it('serves within seconds, answers, refuses its folder to a second process, and ends when told', async () => {
    const began = performance.now();
    const child = start({ ...data, PORT: '0' }, 'serve');
    const ended = finish(child);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
    });
    await expect.poll(() => printed).toMatch(/^MCP {7}http.*\n/m);
    // Generous: a laptop needs two.
    expect(performance.now() - began).toBeLessThan(inTime(10_000));

    const [headline, pages, explorer, graphql, tables, mcp] = printed.trimEnd().split('\n').slice(-6);
    expect(headline).toMatch(/^Release 1: [\d,]+ numbers and [\d,]+ statements of 5 documents$/);
    const [, url] = /^GraphiQL {2}(http:\/\/localhost:\d+)\/explorer$/.exec(explorer ?? '') ?? [];
    expect(pages).toBe(`Pages     ${url}/`);
    expect(graphql).toBe(`GraphQL   ${url}/graphql`);
    expect(tables).toBe(`Tables    ${url}/operations`);
    expect(mcp).toBe(`MCP       ${url}/mcp`);

    for (const path of ['/explorer/?query=%7B__typename%7D', '/explorer']) {
      const page = await fetch(`${url}${path}`);
      expect(page.status, path).toBe(200);
      expect(new URL(page.url).pathname).toBe('/explorer');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const [, script = ''] = /src="([^"]+)"/.exec(await page.text()) ?? [];
      const asset = await fetch(new URL(script, page.url), { method: 'HEAD' });
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }

    const health = await fetch(`${url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ serviceArea(id: "service-area:a1") { code name } }' }),
    });
    expect(await answer.json()).toEqual({
      data: { serviceArea: { code: 'A1', name: 'Tyneside and Northumbria' } },
    });

    expectSentence(await run(data, 'load'), `is in use by process ${child.pid}`);

    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
    // The folder is free again.
    expect(await run(data, 'load')).toMatchObject({ code: 0, stderr: '' });
  });
});
