import { declaredEntities, type EntityClass } from '../graph/entity-metadata.js';
import { Citation } from './citation.js';
import { faultsOfDeclarations } from './declaration.js';
// The classes that no other names. All others are read with those that refer to them: the dimensions with the facts.
import './fact/answer.js';
import './fact/check.js';
import './fact/commitment.js';
import './fact/event.js';
import './fact/finding.js';
import { FormerId } from './fact/former-id.js';
import { FormerRow } from './fact/former-row.js';
import './fact/framework-element.js';
import './fact/outcome.js';
import { PackageCodeList } from './fact/package-code-list.js';
import { PackageFile } from './fact/package-file.js';
import { PackageReading } from './fact/package-reading.js';
import './fact/question.js';
import './fact/release.js';
import './fact/remark.js';
import { RowHash } from './fact/row-hash.js';
import { SearchEntry } from './fact/search-entry.js';
import { Period } from './period.js';
import { Speaker } from './speaker.js';

/** Values kept inside the tables of others. */
export const embeddables: readonly EntityClass[] = [Citation, Period, Speaker];

/**
 * Tables that the graph has no type for: what the search reads, the files a release was made of, the codes they declare, how they were
 * read, what rows and ids were before, and hashes of them.
 */
export const internalTables: readonly EntityClass[] = [
  SearchEntry,
  PackageFile,
  PackageCodeList,
  PackageReading,
  FormerId,
  FormerRow,
  RowHash,
];

/** Every table and type of the graph, by name: what is declared, once its class has been read. */
export const entities: readonly EntityClass[] = declaredEntities();

const faults = faultsOfDeclarations(entities);
if (faults.length > 0) throw new Error(`the classes of the graph do not fit together:\n${faults.join('\n')}`);
