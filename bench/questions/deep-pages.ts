import type { Question } from '../question.ts';

const page = `nodes { id value asPublished measure { label } citation { firstLine } } pageInfo { hasNextPage endCursor }`;

/** Pages far from the beginning of a list, as somebody reads them who goes through all of it. */
export const deepPages: Question = {
  name: 'deep-pages',
  title: 'The pages of 50 of all observations, one after the other, by cursor',
  variables: () => [],
  isPaged: true,
  ours: `query ($after: String) { observations(first: 50, after: $after) { ${page} } }`,
  postgraphile: `query ($after: Cursor) { observations: allObservations(first: 50, after: $after,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC]) {
      nodes { id: rowId value asPublished measure: measureByMeasureId { label } citation_firstLine: citationFirstLine }
      pageInfo { hasNextPage endCursor } } }`,
  mercurius: `query ($after: String) { observations(first: 50, after: $after) { ${page} } }`,
  // Its cursors are JSON as it stands.
  floor: `select json_build_object('data', json_build_object('observations', json_build_object(
      'nodes', json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
        'measure', json_build_object('label', m.label), 'citation', json_build_object('firstLine', o.citation_first_line))
        order by o.number) filter (where o.number <= 50),
      'pageInfo', json_build_object('hasNextPage', count(*) > 50,
        'endCursor', (json_agg(json_build_array(o.citation_document_id, o.citation_first_line, o.id) order by o.number)
          filter (where o.number <= 50)) ->> -1))))::text as json
    from (select *, row_number() over () as number from (select * from observation
      where (citation_document_id, citation_first_line, id)
        > (coalesce($1::json ->> 0, ''), coalesce(($1::json ->> 1)::int, 0), coalesce($1::json ->> 2, ''))
      order by citation_document_id, citation_first_line, id limit 51) as page) as o
    join measure as m on m.id = o.measure_id`,
};
