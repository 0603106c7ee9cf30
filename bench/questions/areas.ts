import type { Question } from '../question.ts';
import { months } from '../variables.ts';

const order = '[CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC]';

/** A list in each row of a list, each page read in its own order. */
export const areas: Question = {
  name: 'areas',
  title: '20 areas, of each 10 observations since a month, with measure, citation and document',
  variables: () => months(2006, 2016),
  ours: `query ($from: Date!) { serviceAreas(first: 20, orderBy: [{ code: ASC }]) { nodes { code name
    observations(first: 10, where: { period: { start: { gte: $from } } }) { nodes {
      id value asPublished measure { label unit } citation { firstLine lastLine document { title kind } } } } } } }`,
  postgraphile: `query ($from: Date!) { serviceAreas: allServiceAreas(first: 20, orderBy: [CODE_ASC]) { nodes { code name
    observations: observationsByServiceAreaId(first: 10, orderBy: ${order},
      filter: { periodStart: { greaterThanOrEqualTo: $from } }) { nodes {
      id: rowId value asPublished measure: measureByMeasureId { label unit } citation_firstLine: citationFirstLine
      citation_lastLine: citationLastLine citation_document: documentByCitationDocumentId { title kind } } } } } }`,
  mercurius: `query ($from: String!) { serviceAreas(first: 20) { nodes { code name observations(first: 10, from: $from) { nodes {
    id value asPublished measure { label unit } citation { firstLine lastLine document { title kind } } } } } } }`,
  floor: `select json_build_object('data', json_build_object('serviceAreas', json_build_object('nodes',
      (select json_agg(json_build_object('code', area.code, 'name', area.name, 'observations',
          json_build_object('nodes', coalesce(list.nodes, '[]'))) order by area.code)
        from (select * from service_area order by code limit 20) as area
        cross join lateral (select json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
            'measure', json_build_object('label', m.label, 'unit', m.unit),
            'citation', json_build_object('firstLine', o.citation_first_line, 'lastLine', o.citation_last_line,
              'document', json_build_object('title', d.title, 'kind', d.kind)))
            order by o.citation_document_id, o.citation_first_line, o.id) as nodes
          from (select * from observation where service_area_id = area.id and period_start >= $1
            order by citation_document_id, citation_first_line, id limit 10) as o
          join measure as m on m.id = o.measure_id join document as d on d.id = o.citation_document_id)
          as list))))::text as json`,
};
