import type { Question } from '../question.ts';

const nested = 'id value asPublished measure { label unit } citation { firstLine document { title } }';

interface Found {
  readonly things: { readonly nodes: unknown };
}

/** What a gateway asks of a subgraph: things by their ids. */
export const entities: Question = {
  name: 'entities',
  title: '20 observations by their ids, with measure and document: `_entities`, and lists by ids',
  variables: async (client) => {
    const { rows } = await client.query<{ ids: readonly string[] }>(
      `select list.ids from generate_series(1, 300) as n cross join lateral (select array_agg(id order by id) as ids
         from (select id from observation where id >= 'observation:' || md5(n::text) order by id limit 20) as page) as list`,
    );
    return rows;
  },
  ours: `query ($representations: [_Any!]!) { things: _entities(representations: $representations) {
    ... on Observation { ${nested} } } }`,
  toOurs: ({ ids }) => ({
    representations: (ids as readonly string[]).map((id) => ({ __typename: 'Observation', id })),
  }),
  postgraphile: `query ($ids: [String!]!) { things: allObservations(orderBy: [ROW_ID_ASC], filter: { rowId: { in: $ids } }) {
    nodes { id: rowId value asPublished measure: measureByMeasureId { label unit } citation_firstLine: citationFirstLine
      citation_document: documentByCitationDocumentId { title } } } }`,
  fromPostgraphile: (data) => ({ things: (data as Found).things.nodes }),
  mercurius: `query ($ids: [ID!]!) { things: observationsByIds(ids: $ids) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('things',
      (select json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
          'measure', json_build_object('label', m.label, 'unit', m.unit),
          'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title))) order by o.id)
        from observation as o join measure as m on m.id = o.measure_id
        join document as d on d.id = o.citation_document_id where o.id = any($1::text[]))))::text as json`,
};
