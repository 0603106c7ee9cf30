import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraphText } from '../../src/domain/graph.js';
import { freePort } from '../free-port.js';
import { type LiveServer, openServer } from '../live-server.js';
import { compose } from './federated.js';

const run = promisify(execFile);

const text = await readFile('docs/federation.md', 'utf8');
const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
  language,
  body,
}));
const files = new Map(
  blocks.flatMap(({ body }) => {
    const [, name] = /^\/\/ ([\w.]+)\n/.exec(body) ?? [];
    return name ? [[name, body] as const] : [];
  }),
);
/** Blocks of a language, each with the block after it. */
const followed = (language: string) =>
  blocks.flatMap((block, index) => (block.language === language ? [[block.body, blocks[index + 1]] as const] : []));
/** Questions, each with its answer. */
const questions = followed('graphql').filter(([, next]) => next?.language === 'json');
const commands = followed('sh').filter(([body]) => !body.startsWith('npm '));

let server: LiveServer;
let folder: string;
let here: (snippet: string) => string;
const running: ChildProcess[] = [];

/** Starts a file of the page, and waits until it says where it is. */
async function serve(file: string): Promise<void> {
  const child = spawn(process.execPath, [file], { cwd: folder });
  running.push(child);
  let printed = '';
  await new Promise<void>((done, fail) => {
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      if (/ at http:\S+\/\n| at http:\S+\/graphql\n/.test(printed)) done();
    });
    child.once('exit', () => fail(new Error(`${file} ended: ${printed}`)));
  });
}

async function ask(url: string, request: Readonly<Record<string, unknown>>) {
  const reply = await fetch(here(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return reply.json();
}

// The content is another whenever the dataset is.
const shown = (json: string): unknown => JSON.parse(json.replaceAll(/[0-9a-f]{64}/g, 'hash'));

beforeAll(async () => {
  server = await openServer();
  folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-federation-'));
  const ports = { 4001: String(await freePort()), 4002: String(await freePort()) };
  here = (snippet) =>
    snippet
      // At once: a port that is given may have the digits of another.
      .replaceAll(/400[12]/g, (port) => ports[Number(port) as keyof typeof ports])
      .replaceAll('http://localhost:4000', server.url);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, body] of files) await writeFile(join(folder, name), here(body));
  await serve('dashboard.js');
  await run(process.execPath, ['compose.js'], { cwd: folder });
  await serve('gateway.js');
});
afterAll(async () => {
  for (const child of running) {
    child.removeAllListeners('exit').kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
  await server.close();
  await rm(folder, { recursive: true });
});

describe('docs/federation.md', () => {
  it('has a dashboard, a composition, a gateway, questions and commands', () => {
    expect([...files.keys()]).toEqual(['dashboard.js', 'compose.js', 'gateway.js']);
    expect([questions.length, commands.length]).toEqual([2, 3]);
  });

  it.each(commands)('runs %s', async (command, next) => {
    const { stdout } = await run('sh', ['-ec', here(command)], { cwd: folder });
    if (next?.language === 'json') expect(shown(stdout)).toEqual(shown(next.body));
    else expect(stdout).toBe(next?.body);
  });

  it.each(questions)('gives the answer of %s', async (query, next) => {
    expect(await ask('http://localhost:4002/graphql', { query })).toEqual(JSON.parse(next?.body ?? ''));
  });

  it('shows a type for every statement, that composes', () => {
    const [stars] = blocks.filter(({ body }) => body.startsWith('extend schema'));
    const { errors, publicSdl = '' } = compose({ cafcass: subgraphText(), stars: stars?.body ?? '' });
    expect(errors).toBeUndefined();
    expect(publicSdl).toMatch(/^type Commitment [^}]*\bstars: Int!/m);
  });

  it('composes a contract in the way it says', async () => {
    const line = 'const composed = composeServices(services);\n';
    const [contract] = blocks.filter(({ body }) => body.startsWith('const composed'));
    const compose = here(files.get('compose.js') ?? '');
    expect(compose).toContain(line);
    const other = compose
      .replace(line, contract?.body ?? '')
      .replace('{ composeServices,', '{ composeSchemaContract,')
      .replace("'supergraph.graphql'", "'contract.graphql'");
    await writeFile(join(folder, 'contract.js'), other);
    await run(process.execPath, ['contract.js'], { cwd: folder });
    expect(await readFile(join(folder, 'contract.graphql'), 'utf8')).toMatch(/score: Float! .*@inaccessible/);
    expect(await readFile(join(folder, 'supergraph.graphql'), 'utf8')).not.toContain('score: Float! @inaccessible');
  });

  it('tells the limits as they are', async () => {
    const query = `query ($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) {
      ... on ServiceArea { observations(first: $first) { nodes { value } } } } }`;
    const asking = (count: number, first: number) =>
      ask('http://localhost:4000/graphql', {
        query,
        variables: { first, representations: Array(count).fill({ __typename: 'ServiceArea', code: 'A1' }) },
      });
    expect(await asking(1000, 200)).toMatchObject({ errors: [{ message: expect.stringContaining('could read') }] });
    expect(await asking(1001, 1)).toMatchObject({
      errors: [{ message: expect.stringContaining('1000 representations') }],
    });
    expect(await asking(1000, 1)).not.toHaveProperty('errors');
  });
});
