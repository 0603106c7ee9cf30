import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import { whileAsking } from '../asking.ts';
import { freePort } from '../cluster.ts';
import { type Fault, findingOf, nothing } from '../fault.ts';
import { whileServing } from '../program.ts';
import { allSavedQuestions } from '../question.ts';

const program = ['redis-server', 'valkey-server'].find((name) => {
  try {
    execFileSync(name, ['--version']);
    return true;
  } catch {
    return false;
  }
});

async function start(port: number): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn(String(program), options, { stdio: 'ignore' });
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return redis;
    await passing(20);
  }
}

async function kill(redis: ChildProcess): Promise<void> {
  if (redis.exitCode !== null || redis.signalCode !== null) return;
  const gone = once(redis, 'exit');
  redis.kill('SIGKILL');
  await gone;
}

/** Something that happens to the Redis in which answers are shared while they are asked for. */
const underLoad = (
  name: string,
  what: string,
  fault: (redis: ChildProcess, again: () => Promise<void>) => Promise<void>,
): Fault => ({
  name,
  what,
  lacks: () => (program ? undefined : 'Redis or Valkey'),
  drill: async ({ cluster }) => {
    const questions = await allSavedQuestions();
    const port = await freePort();
    let redis = await start(port);
    const again = async () => {
      redis = await start(port);
    };
    // Less than the answers take, so that it looks in Redis for what it has not kept itself.
    const settings = {
      DATABASE_URL: cluster.url(await cluster.copy()),
      REDIS_URL: `redis://127.0.0.1:${port}`,
      ANSWER_CACHE: '1',
    };
    try {
      return await whileServing(settings, async (url) =>
        findingOf(await whileAsking(url, questions, () => fault(redis, again)), { may: nothing }),
      );
    } finally {
      await kill(redis);
    }
  },
});

export const redisFaults: readonly Fault[] = [
  underLoad('redis-gone', 'Redis is killed, and started anew after 5 s', async (redis, again) => {
    await kill(redis);
    await passing(5000);
    await again();
  }),
  underLoad('redis-frozen', 'Redis stands still for 5 s', async (redis) => {
    redis.kill('SIGSTOP');
    await passing(5000);
    redis.kill('SIGCONT');
  }),
];
