import { UserError } from '../user-error.js';

/** What the operating system or PostgreSQL calls an error. */
const codeOf = (error: unknown): string => String((error as { readonly code?: unknown } | null)?.code ?? '');

/** What a database says of an error, in one line. */
export function saidBy(error: unknown): string {
  const { message, detail } = error as { readonly message?: string; readonly detail?: string };
  const said = [message || codeOf(error) || String(error), detail].filter(Boolean).join(': ');
  return said.replaceAll(/\s+/g, ' ');
}

/** Whether the database is no longer there to be asked: it ended, or the way to it did. */
export function isLost(error: unknown): boolean {
  // PostgreSQL's classes 08 (connection) and 57P (it was told to end), and what the operating system says of a connection.
  if (/^(08...|57P0[1-5]|ECONN[A-Z]+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/.test(codeOf(error)))
    return true;
  return /^(Connection terminated|Client has encountered a connection error|Client was closed|the embedded database (was ended|failed)|timeout exceeded when trying to connect)/.test(
    saidBy(error),
  );
}

/** Whether a database may come, or come back, where it is asked again: it is not there, has no connection to give, or its name is not known yet. */
export const mayCome = (error: unknown): boolean =>
  isLost(error) || /^(ENOTFOUND|EAI_AGAIN|53300)$/.test(codeOf(error));

/** Whether the embedded database, which has numbers of its own for what its file system says, has no space left. */
const isFull = (error: unknown): boolean => {
  const { message, errno } = error as { readonly message?: string; readonly errno?: number };
  return message === 'ErrnoError' && errno === 51;
};

/** A way in which a database fails, as it says so, and what can be done about it. */
interface FailureKind {
  readonly is: (error: unknown) => boolean;
  readonly inWords: string;
  readonly remedy: string;
}

const hasCode = (codes: RegExp) => (error: unknown) => codes.test(codeOf(error));

const kinds: readonly FailureKind[] = [
  {
    is: (error) =>
      hasCode(/^(53100|ENOSPC|EDQUOT)$/)(error) || isFull(error) || /No space left on device/i.test(saidBy(error)),
    inWords: 'the disk of the database is full',
    remedy: 'make room on it',
  },
  { is: isLost, inWords: 'the database went away', remedy: 'see that it runs' },
  { is: hasCode(/^53200$/), inWords: 'the database has too little memory', remedy: 'give it more' },
  {
    is: hasCode(/^53...$/),
    inWords: 'the database has reached a limit of its settings',
    remedy: 'raise it',
  },
  { is: hasCode(/^54...$/), inWords: 'this is more than PostgreSQL can hold', remedy: 'make it smaller' },
  {
    is: hasCode(/^(42501|25006)$/),
    inWords: 'the database does not let its user do this',
    remedy: 'give the user of DATABASE_URL the right to',
  },
  {
    is: hasCode(/^(57014|55P03|40...)$/),
    inWords: 'the database gave up a statement',
    remedy: 'see that nothing else stops or blocks it',
  },
];

/** What happened to a database, and what to do about it, in words. */
interface Failure {
  readonly happened: string;
  readonly remedy: string;
}

/** How a database failed that was asked what it can answer; null for another error, which is a fault of who asked. */
export function failureOf(error: unknown): Failure | null {
  const kind = kinds.find(({ is }) => is(error));
  return kind ? { happened: `${kind.inWords} (${saidBy(error)})`, remedy: kind.remedy } : null;
}

/** Whether an error is one of a database, whoever is at fault: PostgreSQL gives each a code. */
export const isOfDatabase = (error: unknown): boolean =>
  failureOf(error) !== null || /^(\d[0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/.test(codeOf(error));

/**
 * The end of some work in one sentence, where the database was in the way; else the error itself.
 * @param what was not done
 * @param stands what is there now
 */
export function endInWords(error: unknown, what: string, stands: string): unknown {
  if (!isOfDatabase(error)) return error;
  const { happened, remedy } = failureOf(error) ?? {
    happened: `the database refused (${saidBy(error)})`,
    remedy: 'mend what it names',
  };
  return new UserError(`${what}: ${happened}; ${stands}; ${remedy}, and begin again`, { cause: error });
}
