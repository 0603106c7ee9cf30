import type { Logger } from 'pino';
import type { StatementSource } from '../../loading/reader.js';

/** A statement that was sent to the database, and what came of it. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** How many rows it answered with; null where it failed. */
  readonly rows: number | null;
  /** From sending it to having its rows, in milliseconds. */
  readonly time: number;
}

/** A source that tells of every statement it was sent, once it is answered. */
export const observed = (source: StatementSource, tell: (sent: SentStatement) => void): StatementSource => ({
  async read<Row>(text: string, values: readonly unknown[], signal?: AbortSignal): Promise<readonly Row[]> {
    const began = performance.now();
    let rows: number | null = null;
    try {
      const answer = await source.read<Row>(text, values, signal);
      rows = answer.length;
      return answer;
    } finally {
      tell({ text, values, rows, time: performance.now() - began });
    }
  },
});

// The number of values and not the values: they are what a client asked about.
const logLine = ({ text, values, rows, time }: SentStatement) => ({
  statement: text,
  values: values.length,
  rows,
  milliseconds: Math.round(time * 1000) / 1000,
});

/** Is told of every statement, once it is answered. */
export type StatementListener = (sent: SentStatement) => void;

/** A source whose statements are told to all of them; as it was where nobody listens. */
export const heard = (source: StatementSource, listeners: readonly StatementListener[]): StatementSource =>
  listeners.reduce<StatementSource>(observed, source);

/** Logs a line for each statement. */
export const statementLog =
  (log: Logger): StatementListener =>
  (sent) =>
    log.debug(logLine(sent), 'statement');
