import { Index, Trigger } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import type { Dataset } from '../dimension/dataset.js';
import { OfDataset } from '../of-dataset.js';

/** The channel on which a database tells that its releases are others, whatever program made them so. */
export const releaseChannel = 'release';

@Trigger({
  name: 'tell',
  timing: 'after',
  events: ['insert', 'update', 'delete'],
  forEach: 'statement',
  body: `perform pg_notify('${releaseChannel}', ''); return null;`,
})
@GraphEntity({
  table: 'release',
  prefix: 'release',
  many: 'releases',
  source: null,
  order: ['sequence'],
  description:
    'One published state of a dataset. What the graph answers changes only with a release, of whichever dataset.',
})
export class Release extends Node {
  @Value('integer', 'Its place among the releases of this database, from 1.', { unique: true })
  sequence!: number;

  @OfDataset()
  dataset!: Dataset;

  @Value('text', 'Version of the data package.')
  version!: string;

  @Value(
    'text',
    'SHA-256 of what was loaded, in hexadecimal: the same for the same content, whatever its order in the files.',
  )
  contentHash!: string;

  @Value('timestamp', 'When it was loaded, in UTC, as ISO 8601.')
  loadedAt!: string;

  @Value('integer', 'How many observations it holds.')
  observationCount!: number;

  @Value('integer', 'How many statements it holds.')
  statementCount!: number;

  @Value('integer', 'How many checks were made.')
  checkCount!: number;

  @Value('integer', 'How many discrepancies were found.')
  discrepancyCount!: number;

  @Value(
    'boolean',
    'Whether questions can be answered as of it, with `asOf`: not of one that another followed before former rows were kept.',
  )
  kept!: boolean;

  @ToMany(() => ReleaseChange, 'release', 'What changed since the release before; nothing for the first.')
  changes!: Connection<ReleaseChange>;
}

export const ChangeKind = describedEnum('ChangeKind', 'What happened to a row between two releases.', {
  ADDED: 'It is new.',
  REMOVED: 'It is gone.',
  CHANGED: 'It has other values.',
});

@GraphEntity({
  table: 'release_change',
  prefix: 'release-change',
  many: 'releaseChanges',
  source: null,
  order: ['sequence'],
  needs: { fields: ['subject', 'sequence'] },
  description: 'A row that is new, gone, or different in a release.',
})
@Index({
  name: 'release_change_subject_index',
  expression: 'create index release_change_subject_index on release_change (subject, sequence, id)',
})
export class ReleaseChange extends Node {
  @ToOne(() => Release, 'The release that made the change.')
  release!: Release;

  @Value('integer', 'The number of that release: what was done to a row was done in this order.')
  sequence!: number;

  @Value('text', 'What happened to the row.', { values: ChangeKind })
  kind!: ValueOf<typeof ChangeKind>;

  @Value('id', 'Global id of the row.')
  subject!: string;
}
