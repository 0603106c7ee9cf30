import { createHash } from 'node:crypto';
import { setImmediate as next } from 'node:timers/promises';
import type { PublishedPackage } from '../dataset/published-package.js';
import { oncePer } from '../graph/once.js';
import { csv } from '../operations/format/csv.js';
import { takeOptions } from '../operations/formats.js';
import { packageTable, packageTables } from '../operations/package-table.js';
import { releaseName } from '../operations/release.js';

/** The bytes of a table as CSV, in short. */
export interface TableChecksum {
  /** In hexadecimal. */
  readonly sha256: string;
  /** How many bytes it has. */
  readonly bytes: number;
}

/** The checksums of the tables of a package as CSV, as they are served, by their names. */
export const tableChecksums = oncePer(
  async (published: PublishedPackage): Promise<ReadonlyMap<string, TableChecksum>> => {
    const checksums = new Map<string, TableChecksum>();
    const { options } = takeOptions(csv, {});
    for (const name of packageTables(published)) {
      const table = packageTable(published, name, releaseName(published.release));
      if (!table) continue;
      const origin = { server: '', table: '', next: null, licences: async () => [] };
      const content = Buffer.from(await csv.write(table, options, origin));
      checksums.set(name, { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length });
      // Others are answered between two tables.
      await next();
    }
    return checksums;
  },
);
