import { Pool } from 'pg';
import { databaseUrl, poolSize } from '../contract.ts';

const pool = new Pool({ connectionString: databaseUrl(), max: poolSize });

/** Runs a prepared statement. */
export async function read<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const { rows } = await pool.query<Row>({ name, text, values: [...values] });
  return rows;
}

/** The columns of an observation `o` that the questions need. */
export const observationColumns = `o.id, o.value::float8 as value, o.as_published, o.precision, o.note, o.measure_id,
  o.service_area_id, o.staff_group_id, o.module_id, o.period_label, o.period_start::text, o.period_end::text,
  o.citation_document_id, o.citation_first_line, o.citation_last_line`;

/** A row of `observationColumns` as `pg` returns it. */
export interface ObservationRow {
  readonly id: string;
  readonly value: number;
  readonly as_published: string;
  readonly precision: string;
  readonly note: string | null;
  readonly measure_id: string;
  readonly service_area_id: string | null;
  readonly staff_group_id: string | null;
  readonly module_id: string | null;
  readonly period_label: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly citation_document_id: string;
  readonly citation_first_line: number;
  readonly citation_last_line: number;
}

// Mercurius makes the key of a batched look-up from the JSON of the whole object; its id says as much and costs less.
function idAsJson(this: { readonly id: string }): string {
  return this.id;
}
function documentAsJson(this: { readonly documentId: string }): string {
  return this.documentId;
}

/** A row of `observationColumns` as the schema has it. */
export const toObservation = (row: ObservationRow) => ({
  toJSON: idAsJson,
  id: row.id,
  value: row.value,
  asPublished: row.as_published,
  precision: row.precision,
  note: row.note,
  period: row.period_label === null ? null : { label: row.period_label, start: row.period_start, end: row.period_end },
  measureId: row.measure_id,
  serviceAreaId: row.service_area_id,
  staffGroupId: row.staff_group_id,
  moduleId: row.module_id,
  citation: {
    toJSON: documentAsJson,
    firstLine: row.citation_first_line,
    lastLine: row.citation_last_line,
    documentId: row.citation_document_id,
  },
});

/** A row of the observation table with its embedded values as objects. */
export type Observation = ReturnType<typeof toObservation>;

/** Observations, by what follows `from observation as o`. */
export const observations = async (name: string, rest: string, values: readonly unknown[]) =>
  (await read<ObservationRow>(name, `select ${observationColumns} from observation as o ${rest}`, values)).map(
    toObservation,
  );
