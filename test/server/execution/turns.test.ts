import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/server/execution/turns.js';

describe('turns', () => {
  it('are taken by a few at a time, in the order they came', async () => {
    const turns = new Turns(2);
    const began: number[] = [];
    let working = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        turns.take(async () => {
          began.push(index);
          most = Math.max(most, ++working);
          await setImmediate();
          working--;
          return index;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(began).toEqual(results);
    expect(began).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('go on where work fails', async () => {
    const turns = new Turns(1);
    const failing = () =>
      turns.take(async () => {
        await setImmediate();
        throw new Error('failed');
      });
    const settled = await Promise.allSettled([failing(), failing(), turns.take(async () => 'done')]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await turns.take(async () => 'free again')).toBe('free again');
  });

  it('go on where one that has just been given its place does not want it any longer', async () => {
    const turns = new Turns(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const ending = turns.take(() => new Promise((_, reject) => first.signal.addEventListener('abort', reject)));
    const waiting = turns.take(async () => 'too late', second.signal);
    // Both end in one moment: the place is on its way from one to the other.
    first.abort();
    await Promise.allSettled([ending]);
    second.abort();
    await expect(waiting).rejects.toThrow();
    expect(await turns.take(async () => 'free again')).toBe('free again');
  });

  it('leave time for others between them', async () => {
    const turns = new Turns(1);
    const order: string[] = [];
    const work = async () => void order.push('work');
    const all = Promise.all([turns.take(work), turns.take(work), turns.take(work)]);
    const other = (async () => {
      await setImmediate();
      order.push('other');
    })();
    await Promise.all([all, other]);
    expect(order.indexOf('other')).toBeLessThan(order.lastIndexOf('work'));
  });
});
