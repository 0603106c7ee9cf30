import type { MikroORM } from '@mikro-orm/postgresql';
import { endInWords, failureOf, saidBy } from '../database/database-failure.js';
import { inTransaction, type LoadingSession, UnknownOutcome } from '../database/loading-session.js';
import { releaseChannel } from '../domain/fact/release.js';
import { UserError } from '../user-error.js';
import { compareDatasets } from './between-datasets.js';
import type { DatasetContent } from './dataset.js';
import { isTold, scopeOf } from './dataset-tables.js';
import { upkeepOf } from './index-upkeep.js';
import { keepHashes, keptHashes, knownDifference } from './known-difference.js';
import { requireFewLost } from './loss.js';
import { notesOf } from './note-changes.js';
import { lookAround, recordRelease, type Surroundings } from './release-log.js';
import { replaceRows } from './replace-rows.js';
import type { StoredRow, StoredRows } from './table-row.js';
import { requireLaterVersion } from './version-order.js';

/** What a load did. */
export interface LoadResult {
  /** Sequence number of the release of the dataset now in force. */
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
export interface LoadOptions {
  /** Load even if the content is the same: after a migration, for the tables may have new columns. */
  readonly force?: boolean;
  /** Told now and then how far it has come. */
  readonly report?: (progress: LoadProgress) => void;
  /** Refuse other content under a version that is not higher than the one in force. */
  readonly refuseOldVersion?: boolean;
  /** Refuse a release that would lose more than a tenth of the rows of a table. */
  readonly refuseLoss?: boolean;
}

// What a package was read from, in whatever form: its content is the same in another.
const formTables = ['package_file', 'package_code_list', 'package_reading', 'former_id'];

const rowsPerReport = 5000;

/** Counts rows as they are read, of so many in all. */
function rowCounter(total: number, report: LoadOptions['report']): (rows: StoredRows) => StoredRows {
  let count = 0;
  function* counted(rows: StoredRows): Generator<StoredRow> {
    for (const row of rows) {
      yield row;
      count += 1;
      if (count % rowsPerReport === 0 || count === total) report?.({ rows: count, total });
    }
  }
  return (rows) => ({ length: rows.length, [Symbol.iterator]: () => counted(rows) });
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

/** What it names of others is there. */
async function assertUsed({ query }: LoadingSession, { name, uses }: DatasetContent): Promise<void> {
  const there = await query<{ name: string }>('select name from dataset where not withdrawn');
  const missing = uses.find((used) => !there.some((one) => one.name === used));
  if (missing) throw new UserError(`${name} uses ${missing}, which is not loaded; load it first, or both at once`);
}

/** Two datasets with one namespace would give one id to two things. */
async function assertOwnNamespace({ query }: LoadingSession, { id, namespace }: DatasetContent): Promise<void> {
  const [other] = await query<{ name: string }>(
    'select name from dataset where namespace = $1 and id <> $2 and not withdrawn',
    [namespace, id],
  );
  if (other)
    throw new UserError(
      `the namespace "${namespace}" is that of the dataset ${other.name}; expected another in datapackage.json, or ${other.name} taken out by \`cafcass-graph unload ${other.name}\``,
    );
}

/** A dataset on its way into the database. */
interface Loading extends Surroundings {
  readonly session: LoadingSession;
  readonly dataset: DatasetContent;
  /** Whether the database has this content already. */
  readonly isSame: boolean;
}

/** Of which rows of a table the dataset may change any; of all where absent. */
const scopeIn = (table: string, { hasOthers, dataset }: Loading): string | undefined =>
  hasOthers || table === 'dataset' ? scopeOf(table, dataset.id) : undefined;

/** What was loaded may have come in another form than before. */
async function keepForm(loading: Loading): Promise<void> {
  const { session, dataset } = loading;
  for (const table of formTables)
    await replaceRows(session, table, dataset.tables.get(table) ?? [], { scope: scopeIn(table, loading) });
  // What is served of the files is no part of a release, whose trigger tells of it.
  await session.query(`select pg_notify('${releaseChannel}', '')`);
}

async function assertLoadable(
  { session, dataset, own, isSame }: Loading,
  { refuseOldVersion, refuseLoss }: LoadOptions,
): Promise<void> {
  await assertOwnNamespace(session, dataset);
  await assertUsed(session, dataset);
  if (!own || isSame) return;
  if (refuseOldVersion) requireLaterVersion(dataset.version, own.version);
  if (refuseLoss)
    await requireFewLost(session, dataset.id, new Map([...dataset.tables].filter(([table]) => isTold(table))));
}

function newRelease({ id, version, hash, tables, checkCount, discrepancyCount }: DatasetContent, sequence: number) {
  const count = (table: string) => tables.get(table)?.length ?? 0;
  return {
    id: `release:${sequence}`,
    sequence,
    dataset_id: id,
    version,
    content_hash: hash,
    observation_count: count('observation'),
    statement_count: count('statement'),
    check_count: checkCount,
    discrepancy_count: discrepancyCount,
  };
}

/**
 * @param sequence the number of the release that notes what is changed; null where nothing is noted
 * @param emptied the tables that were emptied for it
 */
async function sendRows(
  loading: Loading,
  sequence: number | null,
  report: LoadOptions['report'],
  emptied: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { session, dataset, own, isSame } = loading;
  // A load by force makes sure of every row.
  const kept = own && !isSame ? await keptHashes(session, dataset.id) : undefined;
  // Links first, while what they lead from tells whose they are.
  const linksFirst = [...dataset.tables].toSorted(([one], [other]) => Number(isTold(one)) - Number(isTold(other)));
  const inOrder = [];
  for (const [table, rows] of linksFirst)
    inOrder.push({ table, rows, known: await knownDifference(rows, kept?.get(table)) });
  const total = inOrder.reduce((sum, { rows, known }) => sum + (known?.rows ?? rows).length, 0);
  const counted = rowCounter(total, report);
  for (const { table, rows, known } of inOrder)
    await replaceRows(session, table, counted(rows), {
      note: sequence === null ? undefined : notesOf(table, sequence, own !== undefined),
      scope: scopeIn(table, loading),
      known: known && { ...known, rows: counted(known.rows) },
      isEmptied: emptied.has(table),
    });
}

async function loadWithin(loading: Loading, options: LoadOptions): Promise<LoadResult> {
  const { session, dataset, inForce, own, isSame, hasOthers } = loading;
  if (own && isSame && !options.force) {
    await keepForm(loading);
    return { release: own.sequence, isNew: false };
  }
  await assertLoadable(loading, options);
  const sequence = own && isSame ? own.sequence : (inForce ?? 0) + 1;
  const record = () => recordRelease(session, newRelease(dataset, sequence));
  if (inForce === undefined) {
    // Nobody reads a database without a release: there, indexes and references are made when all rows are in.
    const upkeep = await upkeepOf(session, dataset.tables);
    await sendRows(loading, null, options.report, await upkeep.stop());
    await upkeep.resume(() => dataset.hash);
    await record();
  } else {
    // What a release changes names it.
    if (!isSame) await record();
    await sendRows(loading, isSame ? null : sequence, options.report);
  }
  await keepHashes(session, dataset.id, dataset.tables);
  if (hasOthers) await compareDatasets(session, sequence);
  return { release: sequence, isNew: !isSame };
}

/**
 * Loads a dataset in one transaction, or not at all, and records a release; other datasets stay as they are. The same content again changes nothing;
 * a second load at the same time waits for the first.
 * @throws UserError where a constraint of the database refuses a row, or the database fails
 */
export async function loadDataset(
  orm: MikroORM,
  dataset: DatasetContent,
  options: LoadOptions = {},
): Promise<LoadResult> {
  let found: Surroundings | undefined;
  try {
    return await inTransaction(orm, async (session) => {
      found = await lookAround(session, dataset.id);
      // Of a dataset that is not there yet, the hash is made while the database is busy.
      const isSame = found.own !== undefined && found.own.hash === dataset.hash;
      return loadWithin({ ...found, session, dataset, isSame }, options);
    });
  } catch (error) {
    throw endOfLoad(error, found?.inForce);
  }
}
