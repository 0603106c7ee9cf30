import { Release } from '../domain/fact/release.js';
import { entities } from '../domain/registry.js';
import type { EntityClass } from '../graph/entity-metadata.js';
import { membersOf, optionsOf } from '../graph/entity-metadata.js';
import { ownedLinks } from './table-row.js';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The entities of which every row belongs to a dataset. */
const owned: readonly EntityClass[] = entities.filter(
  (entity) => entity !== Release && membersOf(entity).has('dataset'),
);

// Beside these, what is made of the rows, and the form in which they came.
const inOtherForms = ['search_entry', 'package_file', 'package_code_list', 'package_reading', 'former_id', 'row_hash'];

const links = new Map(
  owned.flatMap((entity) =>
    ownedLinks(entity).map(({ link }) => [link.table, { ...link, owner: optionsOf(entity).table }] as const),
  ),
);

/** The tables that hold what datasets are made of: links first, while what they lead from tells whose they are. */
export const datasetTables: readonly string[] = [
  ...new Set([...links.keys(), ...owned.map((entity) => optionsOf(entity).table), ...inOtherForms]),
];

const told = new Set(owned.map((entity) => optionsOf(entity).table));

/** Whether a release tells the changes of a table: what has no id has no name by which they could be told. */
export const isTold = (table: string): boolean => told.has(table);

/** Which rows of a table, `o` being one, belong to a dataset, as SQL. */
export function scopeOf(table: string, dataset: string): string {
  const id = quoted(dataset);
  if (table === 'dataset') return `o.id = ${id}`;
  const link = links.get(table);
  if (!link) return `o.dataset_id = ${id}`;
  const within = (end: string) =>
    `exists (select from "${link.owner}" as w where w.id = o.${end} and w.dataset_id = ${id})`;
  // Rivals may be of two datasets, and then belong to neither.
  return table === 'observation_rival' ? `${within(link.from)} and ${within(link.to)}` : within(link.from);
}
