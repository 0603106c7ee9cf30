import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/config.js';
import { assistant, called } from '../mcp/assistant.js';

const program = 'dist/src/cli/main.js';
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-'));
  const own = settings.map(({ name }) => name);
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  env = { ...(Object.fromEntries(inherited) as Record<string, string>), DATA_DIR: join(folder, 'data') };
  await promisify(execFile)(process.execPath, [program, 'load'], { env });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an assistant on standard input', () => {
  it.each(['auto', 'legacy'] as const)('is answered as over HTTP: %s', async (mode) => {
    const client = assistant(mode);
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [program, 'mcp'],
        env: { ...env, PUBLIC_URL: 'https://data.example.org' },
      }),
    );
    try {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toContain('staff-over-time');
      const { structured } = await called(client, 'staff-over-time', { first: 1 });
      const [{ values, citations, pages }] = structured.rows;
      expect(structured.release).toMatch(/^2\.0\.0\+/);
      expect(citations).toHaveLength(1);
      expect(pages[0]).toMatch(/^https:\/\/data\.example\.org\/figures\//);
      expect((await called(client, 'figure', { id: values.id })).structured.figure.value).toBe(values.staff);
      expect((await called(client, 'staff-over-time', { first: 'all' })).words).toContain('expects a whole number');
    } finally {
      await client.close();
    }
  });

  it('writes nothing but messages, and ends with what it is told', async () => {
    const child = spawn(process.execPath, [program, 'mcp'], { env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    const told = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    child.stdin.write('this is no message\n');
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })}\n`);
    await told;
    child.stdin.end();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    for (const line of said.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
  });

  it('is told in a sentence why it cannot be answered', async () => {
    const failing = promisify(execFile)(process.execPath, [program, 'mcp'], {
      env: { ...env, MCP_ORIGINS: 'http://x' },
    });
    await expect(failing).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('MCP_ORIGINS'),
    });
  });
});
