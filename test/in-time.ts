import { availableParallelism, loadavg } from 'node:os';

/**
 * Within how many milliseconds something is to be done here and now that takes so many at most where a machine does nothing else: several
 * times as long where more wants to run than there are processors.
 */
export const inTime = (milliseconds: number): number =>
  Math.round(milliseconds * Math.max(1, (2 * (loadavg()[0] as number)) / availableParallelism()));
