import type { MikroORM } from '@mikro-orm/postgresql';
import { endInWords, saidBy } from '../database/database-failure.js';
import { inTransaction } from '../database/loading-session.js';
import { noSuch } from '../graph/nearest.js';
import { UserError } from '../user-error.js';
import { compareDatasets } from './between-datasets.js';
import { contentHash } from './content-hash.js';
import { datasetTables, scopeOf } from './dataset-tables.js';
import { notesOf } from './note-changes.js';
import { lookAround, recordRelease } from './release-log.js';
import { replaceRows } from './replace-rows.js';
import type { TableRow } from './table-row.js';

/**
 * Takes a dataset out of the graph, in one transaction: a release of it that has nothing, and tells every row that is gone. What was
 * released before is still told; the same package may be loaded again.
 * @returns the sequence number of that release
 * @throws UserError where there is no such dataset, or another names rows of it
 */
export async function unloadDataset(orm: MikroORM, name: string): Promise<number> {
  try {
    return await inTransaction(orm, async (session) => {
      const dataset = `dataset:${name}`;
      const { inForce, own, hasOthers } = await lookAround(session, dataset);
      if (!own) {
        const rows = await session.query<{ name: string }>(
          'select name from dataset where not withdrawn order by name',
        );
        const names = rows.map((row) => row.name);
        throw new UserError(
          `${noSuch('dataset', name, names)}; ${names.length > 0 ? `there are ${names.join(', ')}` : 'nothing is loaded'}`,
        );
      }
      const sequence = (inForce ?? 0) + 1;
      const id = `release:${sequence}`;
      await recordRelease(session, {
        id,
        sequence,
        dataset_id: dataset,
        version: own.version,
        content_hash: contentHash(new Map()),
        observation_count: 0,
        statement_count: 0,
        check_count: 0,
        discrepancy_count: 0,
      });
      for (const table of datasetTables)
        await replaceRows(session, table, [], { note: notesOf(table, sequence), scope: scopeOf(table, dataset) });
      const left = await session.query<TableRow>('select * from dataset where id = $1', [dataset]);
      await replaceRows(
        session,
        'dataset',
        left.map((row) => ({ ...row, withdrawn: true })),
        { note: notesOf('dataset', sequence), scope: scopeOf('dataset', dataset) },
      );
      if (hasOthers) await compareDatasets(session, sequence);
      // What others refer to shows now, where it can be told whose it is.
      await session.query('set constraints all immediate');
      return sequence;
    });
  } catch (error) {
    if ((error as { code?: string }).code === '23503')
      throw new UserError(`${name} stays, for others name rows of it: ${saidBy(error)}`, { cause: error });
    throw endInWords(error, `${name} was not taken out`, 'everything is as it was');
  }
}
