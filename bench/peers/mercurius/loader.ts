import { type Observation, type ObservationRow, observationColumns, read, toObservation } from './read.ts';

interface LoaderQuery<Owner, Parameters = object> {
  readonly obj: Owner;
  readonly params: Parameters;
}

interface Row {
  readonly id: string;
}

/** Loads what rows refer to by one statement, each row once. */
const toOne = <Owner>(table: string, columns: string, keyOf: (owner: Owner) => string | null) => ({
  async loader(queries: readonly LoaderQuery<Owner>[]): Promise<readonly (Row | null)[]> {
    const keys = queries.map(({ obj }) => keyOf(obj));
    const ids = [...new Set(keys)].filter((key) => key !== null);
    if (ids.length === 0) return keys.map(() => null);
    const rows = await read<Row>(`${table} by id`, `select ${columns} from ${table} where id = any($1)`, [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map((key) => (key === null ? null : (found.get(key) ?? null)));
  },
  opts: { cache: false },
});

const observationsOfAreas = {
  async loader(queries: readonly LoaderQuery<Row, { readonly first: number }>[]) {
    const rows = await read<ObservationRow & { readonly area: string }>(
      'observations of areas',
      `select area, o.* from unnest($1::text[]) with ordinality as a(area, position) cross join lateral (
         select ${observationColumns} from observation as o where o.service_area_id = area
         order by citation_document_id, citation_first_line, id limit $2) as o
       order by position, citation_document_id, citation_first_line, id`,
      [queries.map(({ obj }) => obj.id), queries[0]?.params.first],
    );
    const byArea = Map.groupBy(rows, ({ area }) => area);
    return queries.map(({ obj }) => ({ nodes: (byArea.get(obj.id) ?? []).map(toObservation) }));
  },
  opts: { cache: false },
};

/** The fields that are loaded in batches. */
export const loaders = {
  Observation: {
    measure: toOne<Observation>('measure', 'id, label, unit', ({ measureId }) => measureId),
    serviceArea: toOne<Observation>('service_area', 'id, code, name', ({ serviceAreaId }) => serviceAreaId),
    staffGroup: toOne<Observation>('staff_group', 'id, name', ({ staffGroupId }) => staffGroupId),
    module: toOne<Observation>('module', 'id, title, kind', ({ moduleId }) => moduleId),
  },
  Citation: {
    document: toOne<Observation['citation']>('document', 'id, title, kind', ({ documentId }) => documentId),
  },
  ServiceArea: { observations: observationsOfAreas },
};
