import { releaseHistory } from '../domain/fact/release.loader.js';
import { isLost } from './database-failure.js';
import type { Database, DatabaseUse } from './database-source.js';

// How often each is asked which releases it has, and how long it may take, in milliseconds.
const interval = 1000;
const patience = 1000;
// One that was lost is not asked again before, in milliseconds.
const pause = 1000;

/** What a database tells of its releases. */
interface Told {
  /** What names the release in force, with all before it. */
  readonly mark: string;
  /** How many releases there were. */
  readonly sequence: number;
}

const question = `select (${releaseHistory.text}) as mark, (select coalesce(max(sequence), 0)::int from release) as sequence`;

/** One of the databases of a set. */
class Member implements Database {
  /** What it told last; null where it never did. */
  told: Told | null = null;
  /** Whether it answered when it was asked last. */
  isAnswering = false;
  readonly #database: Database;
  #lostAt = Number.NEGATIVE_INFINITY;

  constructor(database: Database) {
    this.#database = database;
  }

  get isLost(): boolean {
    return performance.now() - this.#lostAt < pause;
  }

  get use(): DatabaseUse {
    return this.#database.use ?? { connections: 0, waiting: 0 };
  }

  async read<Row>(...given: Parameters<Database['read']>): Promise<readonly Row[]> {
    try {
      return await this.#database.read<Row>(...given);
    } catch (error) {
      if (isLost(error)) this.#lostAt = performance.now();
      throw error;
    }
  }

  async ask(): Promise<void> {
    try {
      const [told = null] = await this.read<Told>(question, [], AbortSignal.timeout(patience));
      this.told = told;
      this.isAnswering = true;
    } catch {
      this.isAnswering = false;
    }
  }
}

/**
 * A database and its replicas. Requests read from the replicas in turn, each from one; a replica that has not got the release
 * in force, or does not answer, is not asked. Where none can be, the database itself is. Which release is in force, the database tells;
 * while it does not answer, the replica that has had most of them.
 */
export class ReplicaSet implements Database {
  readonly #primary: Member;
  readonly #replicas: readonly Member[];
  readonly listen: NonNullable<Database['listen']>;
  readonly #timer: NodeJS.Timeout;
  /** The replicas that had the release in force when all were asked last. */
  #current: readonly Member[] = [];
  #turn = 0;

  constructor(primary: Database & Required<Pick<Database, 'listen'>>, replicas: readonly Database[]) {
    this.#primary = new Member(primary);
    this.#replicas = replicas.map((replica) => new Member(replica));
    this.listen = (channel, heard) => primary.listen(channel, heard);
    const ask = () => void this.inForce().catch(() => undefined);
    this.#timer = setInterval(ask, interval).unref();
    ask();
  }

  get use(): DatabaseUse {
    const all = [this.#primary, ...this.#replicas].map(({ use }) => use);
    const sum = (key: keyof DatabaseUse) => all.reduce((before, use) => before + use[key], 0);
    return { connections: sum('connections'), waiting: sum('waiting') };
  }

  /** The one of them from which a request is to read. */
  one(): Database {
    const primary = this.#primary;
    const current = this.#current.filter((replica) => !replica.isLost);
    const answering = current.filter(({ isAnswering }) => isAnswering);
    if (answering.length > 0) return answering[this.#turn++ % answering.length] as Member;
    if (primary.isAnswering && !primary.isLost) return primary;
    // One that was too busy to tell, or lost a connection, may still answer.
    return current[0] ?? this.#current[0] ?? primary;
  }

  read<Row>(...given: Parameters<Database['read']>): Promise<readonly Row[]> {
    return this.one().read<Row>(...given);
  }

  /**
   * Asks all of them which release is in force, and from now on reads from those that have it.
   * @returns what names it
   * @throws where none of them answers
   */
  async inForce(): Promise<string> {
    await Promise.all([this.#primary, ...this.#replicas].map((member) => member.ask()));
    const toldBy = (members: readonly Member[]) =>
      members
        .flatMap(({ isAnswering, told }) => (isAnswering && told ? [told] : []))
        .toSorted((one, other) => other.sequence - one.sequence);
    const [inForce] = [...toldBy([this.#primary]), ...toldBy(this.#replicas)];
    if (!inForce) throw new Error('neither the database nor a replica of it answers');
    this.#current = this.#replicas.filter(({ told }) => told?.mark === inForce.mark);
    return inForce.mark;
  }

  /** Asks them no longer. */
  stop(): void {
    clearInterval(this.#timer);
  }
}
