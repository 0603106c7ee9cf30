import type { Database } from '../../database/database-source.js';
import { releaseChannel } from '../../domain/fact/release.js';
import { releaseHistory } from '../../domain/fact/release.loader.js';

/** Tells of the releases of a database: what names them, and that they have become others where another program may make them so. */
export const releaseSource = (database: Database) => ({
  read: async (): Promise<string> => {
    if (database.inForce) return database.inForce();
    const [row] = await database.read<{ readonly c0: string }>(releaseHistory.text, releaseHistory.values);
    return row?.c0 ?? '';
  },
  listen: (heard: () => void): (() => void) | undefined => database.listen?.(releaseChannel, heard),
});
