import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Has a signal end the program at once, in a sentence and with its usual code: 128 and its number. A transaction that is open goes with it.
 * @param command what is broken off
 * @returns what leaves signals to another
 */
export function endAtSignal(command: string): () => void {
  const end = (signal: NodeJS.Signals) => {
    process.stderr.write(
      `${command} was ended by ${signal}: nothing was kept of what it had not finished, and all else is as it was; begin again\n`,
    );
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
