import { setImmediate } from 'node:timers/promises';
import { Reader } from '../src/loading/reader.js';
import type { SqlStatement } from '../src/query/sql.js';

/**
 * Sends one statement after the other, and keeps their texts. Look-ups of one moment go together as one statement, and which
 * of them meet depends elsewhere on how fast a database answers; here what follows from an answer is asked before the next one
 * comes, so that a request sends the same statements to every database, under any load.
 */
export class OrderlyReader extends Reader {
  readonly sent: string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  protected override read<R>(query: SqlStatement, tells: boolean): Promise<readonly R[]> {
    this.sent.push(query.text);
    const rows = this.#last.then(() => super.read<R>(query, tells));
    this.#last = rows.catch(() => undefined).then(() => setImmediate());
    return rows;
  }
}
