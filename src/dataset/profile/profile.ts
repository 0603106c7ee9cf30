import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile } from '../../own-file.js';
import { type TableSchema, tableSchema } from './table-schema.js';

/** What a package may hold. */
export interface Profile {
  readonly title: string;
  readonly description: string;
  /** Major and minor. A minor one adds to what there was; a major one changes it. */
  readonly version: string;
  /** The schema of each table, by its name. A package leaves out the tables that it has no use for. */
  readonly tables: ReadonlyMap<string, TableSchema>;
  /** What each code means that every package may use, by its list. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Where the files of the profile stand. */
export const profileFolder = ownFile('profile');

const readOwn = (path: string): unknown => JSON.parse(readFileSync(join(profileFolder, path), 'utf8'));

let own: Profile | undefined;

/** The profile of this program, which every package is checked against. */
export function ownProfile(): Profile {
  own ??= {
    ...(readOwn('profile.json') as Omit<Profile, 'tables' | 'codes'>),
    tables: new Map(
      readdirSync(join(profileFolder, 'tables'))
        .toSorted()
        .map((file) => [file.replace('.json', ''), tableSchema.parse(readOwn(`tables/${file}`))]),
    ),
    codes: new Map(
      Object.entries(readOwn('codes.json') as Record<string, Record<string, string>>).map(([list, codes]) => [
        list,
        new Map(Object.entries(codes)),
      ]),
    ),
  };
  return own;
}
