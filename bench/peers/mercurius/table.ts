/** Columns kept together as one value; null where the column that it cannot be without is null. */
export interface Embedded {
  readonly without: string | null;
  readonly fields: Fields;
}

/** What a foreign key leads to. */
export interface Reference {
  readonly key: string;
  readonly table: Table;
}

/** Where a value of a type stands: in a column, which may be cast, or in columns of its own or of another table. */
export type Fields = Readonly<Record<string, string | Embedded | Reference>>;

/** A table, and the type of the schema that its rows are. */
export interface Table {
  readonly name: string;
  readonly fields: Fields;
}

const organisation: Table = { name: 'organisation', fields: { id: 'id', name: 'name' } };

export const document: Table = {
  name: 'document',
  fields: { id: 'id', title: 'title', kind: 'kind', subject: { key: 'subject_id', table: organisation } },
};

const citation: Embedded = {
  without: null,
  fields: {
    firstLine: 'citation_first_line',
    lastLine: 'citation_last_line',
    document: { key: 'citation_document_id', table: document },
  },
};

export const region: Table = { name: 'region', fields: { id: 'id', name: 'name', citation } };

export const serviceArea: Table = {
  name: 'service_area',
  fields: { id: 'id', code: 'code', name: 'name', region: { key: 'region_id', table: region } },
};

export const measure: Table = { name: 'measure', fields: { id: 'id', label: 'label', unit: 'unit' } };
export const staffGroup: Table = { name: 'staff_group', fields: { id: 'id', name: 'name' } };
export const module: Table = { name: 'module', fields: { id: 'id', title: 'title', kind: 'kind' } };

export const observation: Table = {
  name: 'observation',
  fields: {
    id: 'id',
    value: 'value::float8',
    asPublished: 'as_published',
    precision: 'precision',
    note: 'note',
    period: {
      without: 'period_start',
      fields: { label: 'period_label', start: 'period_start::text', end: 'period_end::text' },
    },
    measure: { key: 'measure_id', table: measure },
    serviceArea: { key: 'service_area_id', table: serviceArea },
    staffGroup: { key: 'staff_group_id', table: staffGroup },
    module: { key: 'module_id', table: module },
    citation,
  },
};

const parent: Table = { name: 'statement', fields: { id: 'id', title: 'title' } };

export const statement: Table = {
  name: 'statement',
  fields: {
    id: 'id',
    kind: 'kind',
    title: 'title',
    status: 'status',
    parent: { key: 'parent_id', table: parent },
    citation,
  },
};
