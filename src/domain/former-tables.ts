import { optionsOf } from '../graph/entity-metadata.js';
import { once } from '../graph/once.js';
import { Reader, type StatementSource } from '../loading/reader.js';
import { type FormerTable, formerTable, statementAsOf } from '../query/as-of.js';
import { entityTables, type VersionedTable } from '../query/versioned-table.js';
import { Release, ReleaseChange } from './fact/release.js';
import { releaseNamed } from './fact/release.loader.js';
import { entities } from './registry.js';

const searchEntry: VersionedTable = {
  name: 'search_entry',
  key: ['id'],
  values: [
    'type',
    'dataset_id',
    'document_id',
    'period_start',
    'period_end',
    'period_label',
    'names',
    'body',
    'vector',
  ],
};

const packageFile: VersionedTable = {
  name: 'package_file',
  key: ['dataset_id', 'path'],
  values: ['content'],
  longText: 'content',
};

const packageCodeList: VersionedTable = { name: 'package_code_list', key: ['dataset_id', 'list'], values: ['codes'] };

// What is added by every release, and never changed.
const ofReleases: readonly string[] = [Release, ReleaseChange].map((entity) => optionsOf(entity).table);

/** The tables that a release replaces, whose former rows are kept: all that an answer is made of. */
export const versionedTables = once((): readonly VersionedTable[] => [
  ...entityTables(entities).filter(({ name }) => !ofReleases.includes(name)),
  searchEntry,
  packageFile,
  packageCodeList,
]);

/** Every table that a request reads, as it was in a release; of the releases, those up to that one. */
const formerTables = once((): readonly FormerTable[] => [
  ...versionedTables().map(formerTable),
  { name: 'release', present: (release) => `select * from "release" where sequence <= ${release}` },
  {
    name: 'release_change',
    present: (release) => `select * from "release_change" where sequence <= ${release}`,
  },
]);

/** What answers statements as of a release. */
export const sourceAsOf = (source: StatementSource, release: number): StatementSource => ({
  read: (text, ...others) => source.read(statementAsOf(formerTables(), text, release), ...others),
});

/**
 * What answers statements as of a release that a name stands for.
 * @throws GraphQLError RELEASE_NOT_FOUND
 */
export const sourceNamed = async (source: StatementSource, name: string): Promise<StatementSource> =>
  sourceAsOf(source, await releaseNamed(name, new Reader(source)));
