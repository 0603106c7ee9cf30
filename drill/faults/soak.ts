import { setTimeout as passing } from 'node:timers/promises';
import { Asking } from '../asking.ts';
import { type Fault, findingOf, nothing, unmet } from '../fault.ts';
import { residentMemory } from '../memory.ts';
import { whileServing } from '../program.ts';

// By how much the memory of the second half may be above that of the first, for what the garbage collector leaves lying.
const tolerance = 1.15;

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

export const soak: Fault = {
  name: 'soak',
  what: 'the same load for some time, with no fault at all',
  drill: async ({ cluster, questions, minutes }) =>
    whileServing({ DATABASE_URL: cluster.url(await cluster.copy()) }, async (url, server) => {
      const asking = new Asking(() => url, questions);
      const readings: number[] = [];
      const end = performance.now() + minutes * 60_000;
      while (performance.now() < end) {
        await passing(Math.min(5000, end - performance.now()));
        readings.push(await residentMemory(server.id));
      }
      const asked = await asking.stop(performance.now());
      // The first fifth is for what is compiled and kept.
      const steady = readings.slice(Math.ceil(readings.length / 5));
      const half = Math.floor(steady.length / 2);
      const [first, second] = [mean(steady.slice(0, half)), mean(steady.slice(half))];
      return {
        ...findingOf(asked, { may: nothing, amiss: unmet({ 'the memory is flat': second < first * tolerance }) }),
        seen: `in ${minutes} minutes ${asked.inWords}; memory ${Math.round(first)} MB on average in the first half, ${Math.round(second)} MB in the second`,
      };
    }),
};
