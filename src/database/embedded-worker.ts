import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { dataDir as newDataDir } from '@electric-sql/pglite-prepopulatedfs';

// The thread of an embedded database: it does one thing after the other, each of which it is told and answers. It imports
// nothing of the project, so that it runs from the sources as it does when built.

/** What the thread begins with: a folder, or nothing but memory; with a dump, from what was dumped. */
export type EmbeddedSource = Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>;

/**
 * How rows are written that COPY takes in, as SQL; frozen where the table was emptied in the same transaction: as if they had been seen by
 * everybody, so that none has to be written again when that is found out.
 */
export type CopyOptions = `format ${'text' | 'binary'}${'' | ', freeze'}`;

/** What the thread is told to do. */
export type EmbeddedTask =
  | { readonly kind: 'query'; readonly text: string; readonly values: readonly unknown[] }
  | {
      readonly kind: 'copy';
      readonly table: string;
      readonly rows: Uint8Array<ArrayBuffer>;
      readonly options: CopyOptions;
    }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' };

/** The rows of a statement as lists of values: the names of columns are sent once. */
export interface EmbeddedRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly affectedRows: number | undefined;
}

/** What came of a task; of an error its own fields, such as the code, which a copied error would lose. */
export type EmbeddedAnswer = { readonly value: unknown } | { readonly error: Readonly<Record<string, unknown>> };

// Times and dates stay the texts they are, as on a server.
const asText = (text: string) => text;
const parsers = { 1082: asText, 1114: asText, 1184: asText, 1186: asText };

// Its files are memory already: a large cache of them would take as much again, and half a second of every start.
const ofMemory: PGliteOptions = { startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'] };

async function openingOptions({ dataDir, loadDataDir }: EmbeddedSource): Promise<PGliteOptions> {
  const isThere = dataDir === undefined ? loadDataDir : existsSync(join(dataDir, 'PG_VERSION'));
  return {
    ...(dataDir === undefined ? ofMemory : { dataDir }),
    // To make one anew would take five seconds of a processor; this one was made when PGlite was.
    loadDataDir: isThere ? loadDataDir : await newDataDir(),
    // A server has its extensions installed; the embedded database is given those the migrations create.
    extensions: { pg_trgm },
    parsers,
  };
}

async function begin(): Promise<(task: EmbeddedTask) => Promise<unknown>> {
  const database = await PGlite.create(await openingOptions(workerData as EmbeddedSource));
  return async (task) => {
    if (task.kind === 'close') return database.close();
    if (task.kind === 'dump') return database.dumpDataDir('none');
    if (task.kind === 'copy') {
      await database.query(`copy ${task.table} from '/dev/blob' (${task.options})`, [], {
        blob: new Blob([task.rows]),
      });
      return undefined;
    }
    const { fields, rows, affectedRows } = await database.query<unknown[]>(task.text, [...task.values], {
      rowMode: 'array',
    });
    return { columns: fields.map(({ name }) => name), rows, affectedRows } satisfies EmbeddedRows;
  };
}

async function answer(work: Promise<unknown>): Promise<void> {
  const send = (message: EmbeddedAnswer) => parentPort?.postMessage(message);
  try {
    send({ value: await work });
  } catch (error) {
    const { message, stack } = error as Error;
    send({ error: { ...(error as object), message, stack } });
  }
}

const beginning = begin();
// Before any task: whether there is a database.
await answer(beginning.then(() => undefined));
parentPort?.on('message', (task: EmbeddedTask) => void answer(beginning.then((perform) => perform(task))));
