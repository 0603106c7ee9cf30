import { expect } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

export interface Id {
  readonly id: string;
}

export interface Observation extends Id {
  readonly value: number;
  readonly reprint: boolean;
  readonly precision: string;
  readonly period: { readonly start: string | null; readonly end: string | null; readonly label: string } | null;
  readonly measure: Id & { readonly unit: string };
  readonly serviceArea: (Id & { readonly region: Id | null }) | null;
  readonly staffGroup: Id | null;
  readonly webinar: Id | null;
  readonly module: (Id & { readonly kind: string }) | null;
  readonly categories: { readonly nodes: readonly Id[] };
  readonly breakdown: readonly string[];
  readonly subject: Id;
  readonly audit: { readonly kind: string } | null;
  readonly citation: { readonly document: Id };
}

export interface Group {
  readonly keys: readonly string[];
  readonly count: number;
  readonly sum?: number;
  readonly average?: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly first?: Id | null;
  readonly last?: Id | null;
  readonly period: { readonly start: string; readonly end: string; readonly label: string } | null;
  readonly attributes: readonly { readonly key: string; readonly value: string | null }[];
  readonly observations: { readonly totalCount: number; readonly nodes: readonly Id[] };
}

export interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Group[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> & Record<'startCursor' | 'endCursor', string>;
}

const references = ['measure', 'subject', 'serviceArea', 'staffGroup', 'webinar', 'module', 'document'];
/** What tells a group from others. */
export const keyFields = `keys count period { start end label } attributes { key value }
  ${references.map((name) => `${name} { id }`).join(' ')}`;
export const fields = `${keyFields} min max`;

/** The graph of a database with the dataset: its groups, and the rows that they are made of. */
export interface Groups {
  readonly ask: Ask;
  readonly groups: (args: string, selected?: string) => Promise<Page>;
  /** Every observation there is. */
  readonly rows: readonly Observation[];
  readonly close: () => Promise<void>;
}

export async function openGroups(): Promise<Groups> {
  const { ask, close } = await openGraph();
  const { data } = await ask(`{ observations(first: 1000) { nodes { id value reprint precision
    period { start end label } measure { id unit } serviceArea { id region { id } } staffGroup { id } webinar { id }
    module { id kind } categories { nodes { id } } breakdown subject { id } audit { kind } citation { document { id } } } } }`);
  const { nodes: rows } = (data as { observations: { nodes: Observation[] } }).observations;
  const groups = async (args: string, selected = fields): Promise<Page> => {
    const { data, errors } = await ask(
      `{ page: observationGroups(${args}) { totalCount nodes { ${selected} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.page as Page;
  };
  return { ask, groups, rows, close };
}

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The stretch of so many months, counted from a month of the year, that a whole period lies in; plainly computed. */
function bucket({ period }: Observation, months: number, from = 0): string | null {
  // A time in words that name no day lies in no stretch.
  if (!period?.start || !period.end) return null;
  const of = (text: string) => {
    const [year = 0, month = 0] = text.split('-').map(Number);
    return Math.floor((year * 12 + month - 1 - from) / months);
  };
  if (of(period.start) !== of(period.end)) return null;
  const first = of(period.start) * months + from;
  return `${day(0, first, 1).replace(/^-?\d+/, String(Math.floor(first / 12)))}`;
}

const keys: Readonly<Record<string, (row: Observation) => string | null>> = {
  MEASURE: ({ measure }) => measure.id,
  MEASURE_UNIT: ({ measure }) => measure.unit,
  SERVICE_AREA: ({ serviceArea }) => serviceArea?.id ?? null,
  SERVICE_AREA_REGION: ({ serviceArea }) => serviceArea?.region?.id ?? null,
  STAFF_GROUP: ({ staffGroup }) => staffGroup?.id ?? null,
  WEBINAR: ({ webinar }) => webinar?.id ?? null,
  MODULE_KIND: ({ module }) => module?.kind ?? null,
  SUBJECT: ({ subject }) => subject.id,
  // All categories of a number together, without those of another.
  CATEGORIES: ({ categories }) =>
    categories.nodes
      .map(({ id }) => id)
      .toSorted()
      .join(' ') || null,
  AUDIT_KIND: ({ audit }) => audit?.kind ?? null,
  DOCUMENT: ({ citation }) => citation.document.id,
  PRECISION: ({ precision }) => precision,
  PERIOD: ({ period }) => (period?.start ? `${period.start} ${period.end}` : null),
  YEAR: (row) => bucket(row, 12),
  QUARTER: (row) => bucket(row, 3),
  MONTH: (row) => bucket(row, 1),
  FISCAL_YEAR: (row) => bucket(row, 12, 3),
};

/** The values of a group's keys as it shows them. */
export function shown(group: Group): (string | null)[] {
  return group.keys.map((key) => {
    const attribute = group.attributes.find((one) => one.key === key);
    if (attribute) return attribute.value;
    if (key === 'PERIOD') return group.period && `${group.period.start} ${group.period.end}`;
    if (['YEAR', 'QUARTER', 'MONTH', 'FISCAL_YEAR'].includes(key)) return group.period?.start ?? null;
    const name = key.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return ((group as Group & Readonly<Record<string, unknown>>)[name] as Id | null)?.id ?? null;
  });
}

/** The groups of rows, plainly computed: by the values of their keys, as text. */
export function evaluated(rows: readonly Observation[], groupBy: readonly string[]): Map<string, Observation[]> {
  return Map.groupBy(rows, (row) => JSON.stringify(groupBy.map((key) => keys[key]?.(row) ?? null)));
}

const printed = 'reprint: { eq: false }, precision: { notIn: [AT_LEAST, AT_MOST] }';
export const isPrinted = ({ reprint, precision }: Observation) => !reprint && !precision.startsWith('AT_');
/** The numbers of a measure that are printed once and are no bounds. */
export const of = (measure: string, more = '') =>
  `where: { measure: { id: { eq: "measure:${measure}" } }, ${printed}, ${more} }`;
