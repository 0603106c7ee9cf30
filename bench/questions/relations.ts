import type { Question } from '../question.ts';
import { numbered } from '../variables.ts';

const nested = `nodes { id value serviceArea { name region { name citation { document { title } } } }
  measure { label } citation { document { title subject { name } } } }`;

/** What is referred to by what is referred to by what rows refer to. */
export const relations: Question = {
  name: 'relations',
  title:
    '100 observations from a line on, with the region of their area and its document, and the subject of their own',
  variables: () => numbered('line', 300, (index) => index + 1),
  ours: `query ($line: Int!) { observations(first: 100, where: { citation: { firstLine: { gte: $line } } }) { ${nested} } }`,
  postgraphile: `query ($line: Int!) { observations: allObservations(first: 100,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC],
    filter: { citationFirstLine: { greaterThanOrEqualTo: $line } }) { nodes { id: rowId value
      serviceArea: serviceAreaByServiceAreaId { name region: regionByRegionId { name
        citation_document: documentByCitationDocumentId { title } } }
      measure: measureByMeasureId { label }
      citation_document: documentByCitationDocumentId { title subject: organisationBySubjectId { name } } } } }`,
  mercurius: `query ($line: Int!) { observations: observationsFrom(first: 100, line: $line) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select json_agg(json_build_object('id', o.id, 'value', o.value, 'serviceArea', case when a.id is not null then
            json_build_object('name', a.name, 'region', case when r.id is not null then
              json_build_object('name', r.name, 'citation', json_build_object('document',
                json_build_object('title', e.title))) end) end,
          'measure', json_build_object('label', m.label),
          'citation', json_build_object('document', json_build_object('title', d.title,
            'subject', json_build_object('name', s.name))))
          order by o.citation_document_id, o.citation_first_line, o.id)
        from (select * from observation where citation_first_line >= $1
          order by citation_document_id, citation_first_line, id limit 100) as o
        join measure as m on m.id = o.measure_id join document as d on d.id = o.citation_document_id
        join organisation as s on s.id = d.subject_id left join service_area as a on a.id = o.service_area_id
        left join region as r on r.id = a.region_id left join document as e on e.id = r.citation_document_id
      ))))::text as json`,
};
