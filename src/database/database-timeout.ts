/** What the database did not do in the time it had; the message is one sentence for who asked. */
export class DatabaseTimeout extends Error {
  // As the platform names it: whoever need not know this class knows the name.
  override readonly name = 'TimeoutError';
}

const askForLess = 'ask for less: smaller pages, fewer relations in filters and orders';

/** The error for a statement that took longer than it may. */
export const statementTimeout = (milliseconds: number): DatabaseTimeout =>
  new DatabaseTimeout(`a statement may take ${milliseconds} ms, and one took longer: ${askForLess}`);

/** The error for a statement that was not begun: there was no connection, or others on it were in the way. */
export const notBegun = (): DatabaseTimeout =>
  new DatabaseTimeout('the database did not come to answer in time: ask again later');
