import { badInput, isBadInput } from '../graph/request-error.js';
import { unknownCodeIn } from '../query/known-code.js';
import { unknownIdIn } from '../query/known-id.js';
import type { RawRow } from '../query/row.js';
import { join, raw, type Sql, type SqlStatement, sql } from '../query/sql.js';
import type { LikeName } from '../query/unknown-name.js';
import { isTimeout, RequestLifetime } from './request-lifetime.js';

interface LookUp {
  readonly width: number;
  readonly query: Sql;
  readonly resolve: (rows: readonly RawRow[]) => void;
  readonly reject: (error: unknown) => void;
}

type Asked = Pick<LookUp, 'width' | 'query'>;

interface Part extends RawRow {
  readonly part: number;
}

/** One look-up among several in one statement: its columns, filled up to the width of the widest. */
function partOf(number: number, width: number, asked: Asked): Sql {
  const columns = Array.from({ length: width }, (_, index) =>
    index < asked.width ? `c${index}` : `null as c${index}`,
  );
  return sql`select ${raw(`${number} as part, ${columns.join(', ')}`)} from (${asked.query}) as part`;
}

/** A row that tells which release was in force. */
interface Told {
  readonly told?: string;
}

/** A statement whose rows tell the release besides. */
const telling = (text: string, { text: release }: Sql) => `select own.*, (${release}) as told from (${text}) as own`;

// What one request may read in all: pages are seldom full, so a document may ask for more than it reads.
const maximumRows = 50_000;

/** How many statements one request may send: each list and each group of look-ups is one. */
export const maximumStatements = 200;

const tooManyRows = () => badInput(`a request reads ${maximumRows} rows at most: ask for smaller pages with \`first\``);

// So many characters are sent as one statement: longer ones have no name, and so are planned whenever they are sent.
const longestTogether = 16_000;

/** Look-ups that are sent together, of which each statement has some. */
function together(lookUps: readonly LookUp[]): readonly (readonly LookUp[])[] {
  if (lookUps.length === 1) return [lookUps];
  const parts: LookUp[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const lookUp of lookUps) {
    const own = lookUp.query.text.length;
    length += own;
    if (length > longestTogether) {
      parts.push([]);
      length = own;
    }
    parts.at(-1)?.push(lookUp);
  }
  return parts;
}

/** Whether a statement of several look-ups failed because of one of them. */
const isOfOne = (error: unknown): boolean => isBadInput(error) || isTimeout(error);

/** What answers statements. */
export interface StatementSource {
  /** @param signal ends it, with its reason as the error */
  read<Row>(text: string, values: readonly unknown[], signal?: AbortSignal): Promise<readonly Row[]>;
}

/** The one door through which a request reads the database; it counts its statements. */
export class Reader {
  #statements = 0;
  #running = 0;
  #rows = 0;
  #release: string | undefined;
  #waiting: LookUp[] = [];
  readonly #source: StatementSource;
  readonly #releaseInForce: Sql | undefined;
  readonly #lifetime: RequestLifetime;

  /**
   * @param releaseInForce a look-up of the release in force, as `c0`; statements then tell it where they can
   * @param lifetime that of the request; one without end where absent
   */
  constructor(source: StatementSource, releaseInForce?: Sql, lifetime = new RequestLifetime()) {
    this.#source = source;
    this.#releaseInForce = releaseInForce;
    this.#lifetime = lifetime;
  }

  /** How many statements the request has sent so far. */
  get statements(): number {
    return this.#statements;
  }

  /** The release in force when the last statement ran, all others being done; undefined where that statement did not tell. */
  get release(): string | undefined {
    return this.#release;
  }

  /** Whether a statement that is sent now can tell the release for all: they are done, and where it is the one from before, they read it too. */
  get #isTelling(): boolean {
    return this.#releaseInForce !== undefined && this.#statements > 0 && this.#running === 0;
  }

  /**
   * Sends a statement of its own: for pages, whose rows are many.
   * @throws GraphQLError BAD_USER_INPUT where it tests an id or a code that there is not
   */
  rows<R>(statement: SqlStatement): Promise<readonly R[]> {
    return this.read(statement, this.#isTelling && statement !== this.#releaseInForce);
  }

  /** Every statement goes through here. `tells`: whether its rows tell the release. */
  protected async read<R>(statement: SqlStatement, tells: boolean): Promise<readonly R[]> {
    this.#lifetime.assertMayRun(statement);
    if (this.#rows > maximumRows) throw tooManyRows();
    // What asks for the release comes after all that a client asked for.
    if (this.#statements >= maximumStatements && statement !== this.#releaseInForce)
      throw badInput(`a request sends ${maximumStatements} statements at most: ask for fewer lists at once`);
    const sent = ++this.#statements;
    this.#lifetime.sends();
    this.#running++;
    this.#release = undefined;
    try {
      const text = tells ? telling(statement.text, this.#releaseInForce as Sql) : statement.text;
      const rows = await this.#source.read<R & Told>(text, statement.values, this.#lifetime.signal);
      this.#rows += rows.length;
      if (this.#rows > maximumRows) throw tooManyRows();
      if (tells && sent === this.#statements) this.#release = rows[0]?.told;
      return rows;
    } catch (error) {
      this.#lifetime.keep(statement, error);
      const unknown = unknownIdIn(error) ?? unknownCodeIn(error);
      if (!unknown) throw error;
      this.#statements++;
      this.#lifetime.sends();
      const { text, values } = unknown.alike;
      throw unknown.errorOf(await this.#source.read<LikeName>(text, values, this.#lifetime.signal));
    } finally {
      this.#running--;
    }
  }

  /**
   * Sends a statement together with all others of the same moment, as one: for look-ups, whose rows are few. To send a
   * statement and to read its answer costs more than the look-up itself.
   * @param width how many columns it has, all of them texts and named `c0`, `c1`, …
   */
  lookUp(width: number, query: Sql): Promise<readonly RawRow[]> {
    return new Promise((resolve, reject) => {
      this.#lifetime.assertMayRun(query);
      this.#waiting.push({ width, query, resolve, reject });
      // All batches of a turn of the event loop are dispatched before a microtask runs.
      if (this.#waiting.length === 1) queueMicrotask(() => this.#send());
    });
  }

  async #send(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    await Promise.all(together(waiting).map((some) => this.#answer(some)));
  }

  /** Answers look-ups by one statement; where that fails because of one of them, each by its own. */
  async #answer(lookUps: readonly LookUp[]): Promise<void> {
    try {
      const answers = await this.#answers(lookUps);
      lookUps.forEach(({ resolve }, index) => {
        resolve(answers[index] ?? []);
      });
    } catch (error) {
      if (lookUps.length > 1 && isOfOne(error)) {
        await Promise.all(lookUps.map((lookUp) => this.#answer([lookUp])));
        return;
      }
      for (const { query, reject } of lookUps) {
        this.#lifetime.keep(query, error);
        reject(error);
      }
    }
  }

  async #answers(lookUps: readonly Asked[]): Promise<readonly (readonly RawRow[])[]> {
    const tells = this.#isTelling;
    const asked = tells ? [...lookUps, { width: 1, query: this.#releaseInForce as Sql }] : lookUps;
    const [only] = asked;
    if (only && asked.length === 1) return [await this.read<RawRow>(only.query, false)];
    const width = Math.max(...asked.map((lookUp) => lookUp.width));
    const statement = join(
      asked.map((lookUp, index) => partOf(index, width, lookUp)),
      ' union all ',
    );
    const sent = this.#statements + 1;
    const rows = await this.read<Part>(statement, false);
    const answers: RawRow[][] = asked.map(() => []);
    for (const row of rows) answers[row.part]?.push(row);
    if (tells && sent === this.#statements) this.#release = String(answers.pop()?.[0]?.c0);
    return answers;
  }
}
