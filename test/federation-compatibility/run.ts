import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';

// Runs Apollo's subgraph compatibility tests as they are published: its jest files and its two subgraphs, a subgraph
// made by src/resolvers/subgraph.ts, and a gateway over the three.

const here = (path: string) => join(import.meta.dirname, path);
const installed = (path: string) => here(join('apollo/node_modules', path));
const suite = (path: string) => installed(join('@apollo/federation-subgraph-compatibility-tests', path));

// The tests and the subgraphs of the package have these ports written in them.
const ports = { gateway: 4000, products: 4001, users: 4002, inventory: 4003 };
type ServerName = keyof typeof ports;
const urlOf = (name: ServerName) => `http://localhost:${ports[name]}/`;
const startLimit = 60_000;
const publishedTests = 23;

const started: ChildProcess[] = [];

async function stop(): Promise<void> {
  const running = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(running.map((child) => child.kill('SIGKILL') && once(child, 'exit')));
}

async function assertFree(port: number): Promise<void> {
  const probe = createServer().listen(port, 'localhost');
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new Error(`Apollo's tests need port ${port} of this machine: ${(error as Error).message}`, { cause: error });
  }
  probe.close();
  await once(probe, 'close');
}

/** Starts a server and waits for the line in which it says that it listens. */
async function startServer(name: ServerName, file: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', here('server-bounds.ts'), file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  const lines = createInterface({ input: child.stdout, signal: AbortSignal.timeout(startLimit) });
  for await (const line of lines) if (line.includes(`:${ports[name]}/`)) return;
  throw new Error(`the server ${name} ended, or did not listen within ${startLimit / 1000} seconds`);
}

interface Outcome {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
}

/** Runs the tests, which are told as they end. */
async function runTests(): Promise<Outcome> {
  const options = ['--config', suite('federation-jest.config.js'), '--ci', '--runInBand', '--verbose', '--json'];
  const child = spawn(process.execPath, [installed('jest/bin/jest.js'), suite('dist/tests'), ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PRODUCTS_URL: urlOf('products') },
  });
  started.push(child);
  return (await json(child.stdout)) as Outcome;
}

async function run(): Promise<Outcome> {
  for (const port of Object.values(ports)) await assertFree(port);
  await Promise.all([
    startServer('products', here('products.ts'), String(ports.products)),
    startServer('users', suite('dist/subgraphs/users/index.js')),
    startServer('inventory', suite('dist/subgraphs/inventory/index.js')),
  ]);
  const subgraphs = (['products', 'users', 'inventory'] as const).map((name) => `${name}=${urlOf(name)}`);
  await startServer('gateway', here('gateway.ts'), String(ports.gateway), ...subgraphs);
  return await runTests();
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await stop();
    process.exit(1);
  });
try {
  const { numPassedTests: passed, numTotalTests: total } = await run();
  console.log(`${passed} of ${total} tests passed; Apollo publishes ${publishedTests}`);
  process.exitCode = passed === total && total >= publishedTests ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stop();
}
