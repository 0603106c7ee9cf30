// How many milliseconds pass between two reports: who waits sees that it goes on, and a log is not filled.
const interval = 2000;

const grouped = (count: number) => count.toLocaleString('en-GB');

function durationOf(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  return `${Math.round(seconds / 60)} min`;
}

/** Says how far something has come, and how long it will take, going by what it has taken. */
export const estimate = (done: number, total: number, seconds: number): string =>
  `${grouped(done)} of ${grouped(total)} rows, about ${durationOf((seconds / done) * (total - done))} left`;

/** Tells now and then how far something has come that begins now. */
export function estimator(tell: (words: string) => void): (progress: { rows: number; total: number }) => void {
  const began = performance.now();
  let last = began;
  return ({ rows, total }) => {
    const now = performance.now();
    if (now - last < interval || rows >= total) return;
    last = now;
    tell(estimate(rows, total, (now - began) / 1000));
  };
}
