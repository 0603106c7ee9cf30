import { connect, type Socket } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import { whileAsking } from '../asking.ts';
import { type Fault, findingOf, nothing } from '../fault.ts';
import { residentMemory } from '../memory.ts';
import { whileServing } from '../program.ts';
import type { Question } from '../question.ts';

/** A request as it goes over a connection. */
function requestOf({ query, variables }: Question): string {
  const body = JSON.stringify({ query, variables });
  const head = ['POST /graphql HTTP/1.1', 'Host: drill', 'Content-Type: application/json'];
  return [...head, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
}

function open(url: string): Socket {
  const { port, hostname } = new URL(url);
  return connect(Number(port), hostname).on('error', () => undefined);
}

/** What the largest of the questions is. */
const large = (questions: readonly Question[]) => questions.find(({ name }) => name === 'contradictions') as Question;

// More than the buffers of a connection hold.
const times = 40;

/**
 * Clients that behave badly while others ask.
 * @param may what the others may see of it: nothing where absent
 */
const besides = (
  name: string,
  what: string,
  fault: (url: string, questions: readonly Question[]) => Promise<void>,
  may = nothing,
): Fault => ({
  name,
  what,
  drill: async ({ cluster, questions }) =>
    whileServing({ DATABASE_URL: cluster.url(await cluster.copy()) }, async (url, server) => {
      let most = 0;
      const reader = setInterval(async () => {
        most = Math.max(most, await residentMemory(server.id));
      }, 200);
      try {
        const asked = await whileAsking(url, questions, () => fault(url, questions));
        const finding = findingOf(asked, { may });
        return { ...finding, seen: `${finding.seen}; at most ${most} MB in use` };
      } finally {
        clearInterval(reader);
      }
    }),
});

export const clientFaults: readonly Fault[] = [
  besides('clients-abort', '300 clients ask and go away within 50 ms', async (url, questions) => {
    for (let client = 0; client < 300; client++) {
      const socket = open(url);
      socket.write(requestOf(questions[client % questions.length] as Question));
      setTimeout(() => socket.destroy(), Math.random() * 50);
      await passing(10);
    }
  }),
  besides(
    'clients-read-slowly',
    `50 clients ask ${times} times at once for the largest answer, and read nothing for 8 s`,
    async (url, questions) => {
      const sockets = Array.from({ length: 50 }, () => {
        const socket = open(url);
        socket.write(requestOf(large(questions)).repeat(times));
        socket.pause();
        return socket;
      });
      await passing(8000);
      for (const socket of sockets) socket.destroy();
    },
    // So many questions at once are more than wait.
    /^503 OVERLOADED$/,
  ),
  besides(
    'clients-half-open',
    '200 clients send half of a request and nothing more for 8 s',
    async (url, questions) => {
      const sockets = Array.from({ length: 200 }, (_, client) => {
        const socket = open(url);
        const whole = requestOf(questions[client % questions.length] as Question);
        socket.write(whole.slice(0, client % 2 ? 30 : whole.length - 20));
        return socket;
      });
      await passing(8000);
      for (const socket of sockets) socket.destroy();
    },
  ),
];
