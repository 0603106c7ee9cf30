import type { LoadingSession } from '../database/loading-session.js';

// Any number, as long as every load uses the same.
const loadLock = 2_006_2022;

/** What a load finds in the graph. */
export interface Surroundings {
  /** The release in force, of whichever dataset; undefined where nothing was loaded yet. */
  readonly inForce: number | undefined;
  /** What is there of the dataset; undefined where nothing is. */
  readonly own: { readonly sequence: number; readonly version: string; readonly hash: string } | undefined;
  /** Whether there are others. */
  readonly hasOthers: boolean;
}

/** Looks what is there, when a load at the same time has ended. */
export async function lookAround({ query }: LoadingSession, dataset: string): Promise<Surroundings> {
  await query('select pg_advisory_xact_lock($1)', [loadLock]);
  const releases = await query<{ id: string; sequence: number; version: string; hash: string; withdrawn: boolean }>(
    `select d.id, r.sequence, r.version, r.content_hash as hash, d.withdrawn from dataset as d
      cross join lateral (select * from release where dataset_id = d.id order by sequence desc limit 1) as r
      order by r.sequence desc`,
  );
  const there = releases.filter(({ withdrawn }) => !withdrawn);
  return {
    inForce: releases[0]?.sequence,
    own: there.find(({ id }) => id === dataset),
    hasOthers: there.some(({ id }) => id !== dataset),
  };
}

/** A release, as it is recorded. */
interface ReleaseRow {
  readonly id: string;
  readonly sequence: number;
  readonly dataset_id: string;
  readonly version: string;
  readonly content_hash: string;
  readonly observation_count: number;
  readonly statement_count: number;
  readonly check_count: number;
  readonly discrepancy_count: number;
}

/** Records a release as of now. */
export async function recordRelease(session: LoadingSession, release: ReleaseRow): Promise<void> {
  const row = { ...release, loaded_at: new Date().toISOString(), kept: true };
  const columns = Object.keys(row);
  await session.query(
    `insert into release (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
