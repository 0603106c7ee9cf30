import type { Writable } from 'node:stream';
import { notBegun, statementTimeout } from './database-timeout.js';
import { waitingTime } from './waiting-time.js';

/** A statement, and its values. */
export interface StatementToSend {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A connection to a database, which answers one statement after the other. */
export interface Session {
  query(statement: StatementToSend): Promise<{ readonly rows: readonly unknown[] }>;
  /** Ends what it is doing now, soon. */
  cancel(): void;
  /** Ends it; what it was to answer fails. */
  destroy(): void;
  /** @param isSpoilt whether it is not to be used again */
  release(isSpoilt: boolean): void;
  /** Where what is sent is held back to travel together; undefined where nothing travels. */
  readonly stream: Writable | undefined;
}

/** What a statement may take, in milliseconds. */
export interface StatementLimits {
  /** Any time where absent. */
  readonly timeout: number | undefined;
  /** How much longer than that its answer may be on its way: the database ends it by itself then. */
  readonly slack: number;
  /** After what time one that is running is ended because nobody waits for it: most are done before. */
  readonly patience: number;
}

/** A statement and who waits for its answer. */
export interface SharedStatement extends StatementToSend {
  /** Whether somebody waits for the answer still. */
  isWanted: boolean;
  /** Where its answer is to come from: it may have been sent over another connection before. */
  connection: SharedConnection | undefined;
  /** How often it was sent. */
  sent: number;
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What a connection has others do. */
export interface ConnectionKeeper {
  readonly limits: StatementLimits;
  /** Whether others wait for a connection to be given back: then nothing more is sent over it. */
  readonly isWanted: () => boolean;
  /** Sends a statement anew, over another connection, as soon as one can take it. */
  readonly send: (statement: SharedStatement) => void;
  /** Is told for how many milliseconds the database was waited for since the statement ahead was answered. */
  readonly waited: (time: number) => void;
  /** Does so where one can take it now; tells whether. */
  readonly sendNow: (statement: SharedStatement) => boolean;
  /** Is told that something is not on its way any longer. */
  readonly freed: (connection: SharedConnection) => void;
}

// How many statements are on their way on one connection at most, and for how many milliseconds the first of them may have
// been running for another to follow it.
const maximumPipelined = 3;
const maximumWait = 5;

// For how many milliseconds one is running that nobody waited for when it began.
const shortPatience = 10;

// How often a statement is sent that others stood in the way of.
const maximumSent = 4;

/** What the database says of an error; nothing where the connection broke. */
interface DatabaseError {
  readonly severity?: string;
  readonly code?: string;
}

/** SQLSTATE 57014: ended by a limit of the server, or because somebody said so. */
const wasEnded = ({ code }: DatabaseError): boolean => code === '57014';

/** Whether an error takes the connection with it; SQLSTATE 57P: the server ends it. */
const isOfConnection = ({ severity, code = '' }: DatabaseError): boolean => !severity || code.startsWith('57P');

/** One connection, over which several statements are on their way. */
export class SharedConnection {
  readonly #keeper: ConnectionKeeper;
  readonly #connecting: Promise<Session>;
  /** Undefined until it is there. */
  #session: Session | undefined;
  /** Those on their way; the first is running. */
  readonly #statements: SharedStatement[] = [];
  /** When the first of them came to be the first. */
  #since = performance.now();
  #waitedSince = waitingTime();
  #timer: NodeJS.Timeout | undefined;
  /** Whether the first of them has been running for longer than most. */
  #isImpatient = false;
  /** Whether nothing more is sent over it. */
  #isShut = false;
  /** Whether it was told to end a statement, and may come to end one that follows. */
  #isCancelled = false;
  #isLost = false;
  #isCorked = false;

  constructor(connecting: Promise<Session>, keeper: ConnectionKeeper) {
    this.#connecting = connecting;
    this.#keeper = keeper;
  }

  /** Whether a statement may follow those on their way. */
  takes(now: number): boolean {
    const hasRoom = this.#statements.length < maximumPipelined && now - this.#since < maximumWait;
    return hasRoom && !this.#isShut && !this.#keeper.isWanted();
  }

  get isIdle(): boolean {
    return this.#statements.length === 0;
  }

  async send(statement: SharedStatement): Promise<void> {
    statement.connection = this;
    statement.sent++;
    this.#statements.push(statement);
    try {
      const session = this.#session ?? (await this.#connect());
      if (!this.#waitsFor(statement)) return;
      this.#corkUntilSeen(session.stream);
      if (this.#statements[0] === statement) this.#watch();
      const { rows } = await session.query(statement);
      statement.resolve(rows);
    } catch (error) {
      this.#fail(statement, error as DatabaseError);
    } finally {
      this.#keeper.waited(waitingTime() - this.#waitedSince);
      this.#begin();
      this.#statements.splice(this.#statements.indexOf(statement), 1);
      if (this.#statements.length > 0) this.#watch();
      else this.#stopWatching();
      this.#keeper.freed(this);
    }
  }

  /** Is told that nobody waits for a statement any longer. */
  leave(statement: SharedStatement): void {
    // The others of the same request are left in the same moment.
    if (this.#statements[0] === statement && this.#isImpatient) this.#seeAfter(0);
  }

  /** Gives it back; where it never came to be, who waited for it has been told. */
  release(): void {
    this.#session?.release(this.#isCancelled);
  }

  async #connect(): Promise<Session> {
    const session = await this.#connecting;
    if (!this.#session) this.#begin();
    this.#session = session;
    return session;
  }

  /** The first statement has come to be that now. */
  #begin(): void {
    this.#since = performance.now();
    this.#waitedSince = waitingTime();
  }

  #waitsFor(statement: SharedStatement): boolean {
    return statement.isWanted && statement.connection === this;
  }

  /** Holds back what is sent until the requests that have come in by now are seen: writing once costs less than writing often. */
  #corkUntilSeen(stream: Writable | undefined): void {
    if (!stream || this.#isCorked) return;
    this.#isCorked = true;
    stream.cork();
    setImmediate(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }

  /** Begins to wait for the first statement. */
  #watch(): void {
    const [first] = this.#statements;
    if (first && !this.#waitsFor(first)) this.#seeAfter(shortPatience);
    else if (this.#timer && !this.#isShut) this.#timer.refresh();
    else this.#seeAfter(this.#keeper.limits.patience);
    this.#isImpatient = false;
  }

  #stopWatching(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #seeAfter(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#see(), milliseconds);
  }

  /** Sees to a first statement that has been running for longer than most. */
  #see(): void {
    const [first, ...behind] = this.#statements;
    if (!first) return;
    const { timeout = Number.POSITIVE_INFINITY, slack, patience } = this.#keeper.limits;
    const left = timeout + slack - (performance.now() - this.#since);
    if (left <= 0) {
      this.#destroy();
      return;
    }
    this.#isImpatient = true;
    this.#isShut = true;
    for (const statement of behind)
      if (this.#waitsFor(statement) && statement.sent < maximumSent) this.#keeper.sendNow(statement);
    const isWanted = this.#waitsFor(first);
    if (!isWanted) this.#endFirst();
    // What it was told may have come before the statement had begun.
    if (!isWanted || left < Number.POSITIVE_INFINITY) this.#seeAfter(isWanted ? left : Math.min(patience, left));
  }

  /** Ends a first statement that nobody waits for, and those behind it where nobody waits for them either. */
  #endFirst(): void {
    this.#isShut = true;
    this.#isCancelled = true;
    if (this.#statements.some((statement) => this.#waitsFor(statement))) this.#session?.cancel();
    else this.#session?.destroy();
  }

  /** Ends it because nothing comes over it. */
  #destroy(): void {
    const [first] = this.#statements;
    const { timeout } = this.#keeper.limits;
    if (first && this.#waitsFor(first) && timeout !== undefined) first.reject(statementTimeout(timeout));
    this.#session?.destroy();
  }

  #fail(statement: SharedStatement, error: DatabaseError): void {
    const isBehind = this.#isLost;
    this.#isShut = true;
    this.#isLost ||= isOfConnection(error);
    if (!this.#waitsFor(statement)) return;
    // Another's: the one ahead of it took the connection with it, or was to be ended.
    const isOfAnother = this.#session && (isBehind || (this.#isCancelled && wasEnded(error)));
    const { timeout } = this.#keeper.limits;
    if (isOfAnother && statement.sent < maximumSent) this.#keeper.send(statement);
    else if (isOfAnother) statement.reject(notBegun());
    else statement.reject(wasEnded(error) && timeout !== undefined ? statementTimeout(timeout) : error);
  }
}
