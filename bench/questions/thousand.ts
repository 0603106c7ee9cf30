import type { Question } from '../question.ts';
import { months } from '../variables.ts';

const own = 'value asPublished precision note';

const nested = `nodes { id ${own} measure { label unit } serviceArea { code name } staffGroup { name }
  module { title kind } citation { firstLine document { title kind } } }`;

/** A long answer whose rows refer to others. */
export const thousand: Question = {
  name: 'thousand',
  title: '1000 observations since a month, with five relations',
  variables: () => months(2006, 2016),
  ours: `query ($from: Date!) { observations(first: 1000, where: { period: { start: { gte: $from } } }) { ${nested} } }`,
  postgraphile: `query ($from: Date!) { observations: allObservations(first: 1000,
    filter: { periodStart: { greaterThanOrEqualTo: $from } }
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC]) { nodes { id: rowId ${own}
      measure: measureByMeasureId { label unit } serviceArea: serviceAreaByServiceAreaId { code name }
      staffGroup: staffGroupByStaffGroupId { name } module: moduleByModuleId { title kind }
      citation_firstLine: citationFirstLine citation_document: documentByCitationDocumentId { title kind } } } }`,
  mercurius: `query ($from: String!) { observations(first: 1000, from: $from) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
          'precision', o.precision, 'note', o.note,
          'measure', json_build_object('label', m.label, 'unit', m.unit),
          'serviceArea', case when a.id is not null then json_build_object('code', a.code, 'name', a.name) end,
          'staffGroup', case when s.id is not null then json_build_object('name', s.name) end,
          'module', case when e.id is not null then json_build_object('title', e.title, 'kind', e.kind) end,
          'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title, 'kind', d.kind)))
          order by o.citation_document_id, o.citation_first_line, o.id)
        from (select * from observation where period_start >= $1 order by citation_document_id, citation_first_line, id limit 1000) as o
        join measure as m on m.id = o.measure_id join document as d on d.id = o.citation_document_id
        left join service_area as a on a.id = o.service_area_id left join staff_group as s on s.id = o.staff_group_id
        left join module as e on e.id = o.module_id))))::text as json`,
};
