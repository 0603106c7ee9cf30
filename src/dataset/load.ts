import type { MikroORM } from '@mikro-orm/postgresql';
import { endInWords, failureOf, saidBy } from '../database/database-failure.js';
import { inTransaction, type LoadingSession, UnknownOutcome } from '../database/loading-session.js';
import { entities } from '../domain/registry.js';
import { optionsOf } from '../graph/entity-metadata.js';
import { UserError } from '../user-error.js';
import type { Dataset } from './dataset.js';
import { upkeepOf } from './index-upkeep.js';
import { replaceRows } from './replace-rows.js';
import type { StoredRow } from './table-row.js';

/** What a load did. */
export interface LoadResult {
  /** Sequence number of the release now in force. */
  readonly release: number;
  /** False where the database had this content already. */
  readonly isNew: boolean;
}

/** How far a load has come. */
export interface LoadProgress {
  /** Rows that were sent to the database. */
  readonly rows: number;
  readonly total: number;
}

/** How a load is done. */
interface LoadOptions {
  /** Load even if the content is the same: after a migration, for the tables may have new columns. */
  readonly force?: boolean;
  /** Told now and then how far it has come. */
  readonly report?: (progress: LoadProgress) => void;
}

// What has no id has no name by which its changes could be told.
const entityTables = new Set(entities.map((entity) => optionsOf(entity).table));

// What a package was read from, in whatever form: its content is the same in another.
const formTables = ['package_file', 'package_reading'];

// Any number, as long as every load uses the same.
const loadLock = 2_006_2022;

const rowsPerReport = 5000;

/** Counts the rows of all tables as they are read. */
function rowCounter(
  { tables }: Dataset,
  report: LoadOptions['report'],
): (rows: Iterable<StoredRow>) => Iterable<StoredRow> {
  const total = [...tables.values()].reduce((sum, { length }) => sum + length, 0);
  let count = 0;
  return function* counted(rows) {
    for (const row of rows) {
      yield row;
      count += 1;
      if (count % rowsPerReport === 0 || count === total) report?.({ rows: count, total });
    }
  };
}

const inForce = (release: number | undefined) =>
  release === undefined ? 'the database has no release, as before' : `release ${release} stays in force`;

/** What the database does not take in is a fault of the package: SQLSTATE 22 is a value, 23 a constraint. */
function endOfLoad(error: unknown, previous: number | undefined): unknown {
  if (error instanceof UnknownOutcome) {
    const happened = failureOf(error.cause)?.happened;
    return new UserError(
      `${happened} as the load was to be kept: either the whole new release is in force or ${inForce(previous)}; see that the database runs, and load again, which changes nothing that is there`,
      { cause: error },
    );
  }
  const { code } = error as { code?: string };
  if (!code || !/^2[23]...$/.test(code))
    return endInWords(error, 'the dataset was not loaded', `nothing of it was kept, and ${inForce(previous)}`);
  return new UserError(`the database refuses the dataset, and nothing was loaded: ${saidBy(error)}`, { cause: error });
}

interface PreviousRelease {
  readonly sequence: number;
  readonly content_hash: string;
}

/** The release in force; that of a load at the same time, which is waited for. */
async function previousRelease({ query }: LoadingSession): Promise<PreviousRelease | undefined> {
  await query('select pg_advisory_xact_lock($1)', [loadLock]);
  const [previous] = await query<PreviousRelease>(
    'select sequence, content_hash from release order by sequence desc limit 1',
  );
  return previous;
}

async function loadWithin(
  session: LoadingSession,
  dataset: Dataset,
  previous: PreviousRelease | undefined,
  { force, report }: LoadOptions,
): Promise<LoadResult> {
  const { tables } = dataset;
  const isSame = previous?.content_hash === dataset.hash;
  if (isSame && !force) {
    // The content may have another form than before.
    for (const table of formTables) await replaceRows(session, table, tables.get(table) ?? []);
    return { release: previous.sequence, isNew: false };
  }

  const sequence = isSame ? previous.sequence : (previous?.sequence ?? 0) + 1;
  const id = `release:${sequence}`;
  const count = (table: string) => tables.get(table)?.length ?? 0;
  if (!isSame)
    await session.query('insert into release values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      ...[id, sequence, dataset.version, dataset.hash, new Date().toISOString()],
      ...[count('observation'), count('statement'), dataset.checkCount, dataset.discrepancyCount],
    ]);
  const counted = rowCounter(dataset, report);
  // Nobody reads a database without a release: there, indexes and references are made when all rows are in.
  const upkeep = previous ? undefined : await upkeepOf(session, tables);
  await upkeep?.stop();
  // Link tables last: their foreign keys are checked at once.
  const inOrder = [...tables].toSorted(
    ([one], [other]) => Number(entityTables.has(other)) - Number(entityTables.has(one)),
  );
  for (const [table, rows] of inOrder) {
    const tellIn = previous && !isSame && entityTables.has(table) ? id : undefined;
    await replaceRows(
      session,
      table,
      { length: rows.length, [Symbol.iterator]: () => counted(rows)[Symbol.iterator]() },
      tellIn,
    );
  }
  await upkeep?.resume();
  return { release: sequence, isNew: !isSame };
}

/**
 * Loads a dataset in one transaction, or not at all, and records a release. The same content again changes nothing;
 * a second load at the same time waits for the first.
 * @throws UserError where a constraint of the database refuses a row, or the database fails
 */
export async function loadDataset(orm: MikroORM, dataset: Dataset, options: LoadOptions = {}): Promise<LoadResult> {
  let previous: PreviousRelease | undefined;
  try {
    return await inTransaction(orm, async (session) => {
      previous = await previousRelease(session);
      return loadWithin(session, dataset, previous, options);
    });
  } catch (error) {
    throw endOfLoad(error, previous?.sequence);
  }
}
