import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kyselyOf } from '../../src/database/database.js';
import { readDataset } from '../../src/dataset/dataset.js';
import { figuresOf } from '../../src/dataset/evidence/figure.js';
import { readPackage } from '../../src/dataset/package/read-package.js';

const channel = `
import { GraphEntity, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';

@GraphEntity({ table: 'channel', prefix: 'channel', one: 'channel', many: 'channels', description: 'A channel.' })
export class Channel extends Node {
  @Value('text', 'Name.', { unique: true })
  name!: string;
}
`;

// What docs/architecture.md says of a new dimension, and three changes of things that keep their names.
const changes: readonly (readonly [file: string, before: string, after: string])[] = [
  [
    'domain/fact/observation.ts',
    'import { Module }',
    `import { Channel } from '../dimension/channel.js';\nimport { Module }`,
  ],
  [
    'domain/fact/observation.ts',
    '  audit!: Audit | null;\n',
    `  audit!: Audit | null;\n\n  @ToOne(() => Channel, 'The channel.', { nullable: true })\n  channel!: Channel | null;\n`,
  ],
  ['domain/fact/observation.ts', 'period_start desc nulls last, id)', 'period_start desc nulls first, id)'],
  ['domain/fact/statement.ts', `"(kind = 'COMMITMENT') =`, `"kind <> 'COMMITMENT' or`],
  ['graph/searchable.ts', `partingSigns = '/`, `partingSigns = '(/`],
];

interface Sources {
  readonly folder: string;
  readonly database: typeof import('../../src/database/database.js');
  readonly migrate: typeof import('../../src/database/migrate.js');
  readonly difference: typeof import('../../src/database/schema-difference.js');
  readonly figure: typeof import('../../src/dataset/evidence/figure.js');
  readonly dataset: typeof import('../../src/dataset/dataset.js');
}

async function changedSources(): Promise<Sources> {
  // Within the project, so that the copy finds the packages.
  const folder = await mkdtemp(join(import.meta.dirname, 'sources-'));
  for (const part of ['src', 'migrations']) await cp(part, join(folder, part), { recursive: true });
  await writeFile(join(folder, 'src/domain/dimension/channel.ts'), channel);
  for (const [name, before, after] of changes) {
    const file = join(folder, 'src', name);
    const text = await readFile(file, 'utf8');
    if (!text.includes(before)) throw new Error(`${name} does not say ${before}`);
    await writeFile(file, text.replace(before, after));
  }
  const module = (name: string) => import(/* @vite-ignore */ join(folder, 'src', name));
  return {
    folder,
    database: await module('database/database.ts'),
    migrate: await module('database/migrate.ts'),
    difference: await module('database/schema-difference.ts'),
    figure: await module('dataset/evidence/figure.ts'),
    dataset: await module('dataset/dataset.ts'),
  };
}

class RolledBack extends Error {}

/** Whether one cell can be printed of two channels; nothing stays, and so nothing that the rows refer to is asked for. */
async function answerToBreakdown(orm: MikroORM): Promise<string> {
  const run = kyselyOf(orm)
    .transaction()
    .execute(async (transaction) => {
      for (const name of ['web', 'post'])
        await sql`insert into observation (id, measure_id, subject_id, channel_id, cell, breakdown, value, as_published,
            precision, readings, reprint, citation_document_id, citation_first_line, citation_last_line)
          values (${name}, 'measure:test', 'organisation:test', ${name}, ${`channel=${name}`}, '{channel}', 1, '1',
            'EXACT', '{}', false, 'document:test', 1, 1)`.execute(transaction);
      throw new RolledBack();
    });
  return run.catch((error: Error & { constraint?: string }) =>
    error instanceof RolledBack ? 'accepted' : (error.constraint ?? error.message),
  );
}

describe('a new dimension', () => {
  let sources: Sources;
  let old: MikroORM;
  beforeAll(async () => {
    sources = await changedSources();
    old = await sources.database.openMemoryDatabase();
    await sources.migrate.migrate(old);
  });
  afterAll(async () => {
    await old.close(true);
    await rm(sources.folder, { recursive: true });
  });

  it('is told with all that names it', async () => {
    const { up } = await sources.difference.schemaDifference(old);
    const made = up.join('\n').toLowerCase().split(';\n');
    expect(made).toContainEqual(expect.stringMatching(/^create index observation_measure_series_index .*channel_id/));
    expect(made).toContainEqual(expect.stringMatching(/add (?:column )?"channel_id"/));
    expect(made).toContainEqual(expect.stringMatching(/index observation_measure_latest_index .*period_start desc,/));
    expect(made).toContainEqual(expect.stringMatching(/constraint "?statement_commitment_form"? check .* or /));
    expect(made).toContainEqual(expect.stringMatching(/^create or replace function .*'\(\/‘/s));
    expect(new Set(up).size).toBe(up.length);
    const names = up.map((statement) => /^create (?:unique )?index "?(\w+)/i.exec(statement)?.[1]).filter(Boolean);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is not told whole by what MikroORM finds alone', async () => {
    const orm = await sources.database.openMemoryDatabase();
    await sources.migrate.migrate(orm);
    expect(await answerToBreakdown(orm)).toMatch(/column "channel_id" .*does not exist/);
    await orm.schema.update();
    expect(await answerToBreakdown(orm)).toBe('accepted');
    const { up } = await sources.difference.schemaDifference(orm);
    expect(up).toContainEqual(expect.stringMatching(/^create index observation_measure_series_index .*channel_id/is));
    await orm.close(true);
  });

  it('leaves every id as it was, but for the numbers that are broken down by it', async () => {
    const source = await readPackage('seeds');
    const before = figuresOf(source);
    const after = sources.figure.figuresOf(source);
    expect(after.map(({ id, cell }) => [id, cell])).toEqual(before.map(({ id, cell }) => [id, cell]));

    const [row, ...others] = source.tables.get('observations') ?? [];
    if (!row) throw new Error('no observations');
    const set = { ...row, values: { ...row.values, channel: 'web' } };
    const tables = new Map([...source.tables, ['observations', [set, ...others]]]);
    const [broken, ...rest] = sources.figure.figuresOf({ ...source, tables });
    expect(rest.map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
    expect(broken?.id).not.toBe(before[0]?.id);
    expect(broken?.breakdown).toContain('channel');
    expect(broken?.cell).toMatch(/;channel=web(;|$)/);
  });

  it('leaves the ids of all that a package makes as they were', async () => {
    const [before, after] = await Promise.all([readDataset('seeds'), sources.dataset.readDataset('seeds')]);
    const ids = ({ tables }: typeof before) =>
      [...tables].flatMap(([table, rows]) => (table === 'channel' ? [] : [[table, rows.map(({ id }) => id)] as const]));
    expect(ids(after)).toEqual(ids(before));
  });

  it('has its numbers after the migration that is written, which can be gone back', async () => {
    const migrations = join(sources.folder, 'migrations');
    const file = await sources.migrate.createMigration(old, 'Channel', migrations);
    expect(await readdir(migrations)).toContain(file);

    const orm = await sources.database.openMemoryDatabase();
    await sources.migrate.migrate(orm);
    const { schemaDifference } = sources.difference;
    expect(await schemaDifference(orm)).toEqual({ up: [], down: [] });
    expect(await answerToBreakdown(orm)).toBe('accepted');
    await expect(sources.migrate.createMigration(orm, 'Again', migrations)).rejects.toThrow('already make');

    await orm.migrator.down();
    expect(await schemaDifference(orm)).toEqual(await schemaDifference(old));
    await orm.close(true);
  });
});
