import type { Question } from '../question.ts';
import { each, months, numbered } from '../variables.ts';

const nested = 'nodes { id value asPublished note measure { label } citation { firstLine document { title } } }';
const measures = ['measure:module-accesses', 'measure:staff', 'measure:new-cases'];

/** A question that nobody asked before: nothing can be kept from one request for another. */
export const adHoc: Question = {
  name: 'ad-hoc',
  title: '20 observations of a measure since a month from a line on, each request with a text of its own',
  variables: () =>
    each(
      each(
        numbered('line', 50, (index) => 10 * index),
        months(2007, 2016),
      ),
      measures.map((measure) => ({ measure })),
    ),
  isWrittenOut: true,
  ours: `query ($measure: ID!, $from: Date!, $line: Int!) { observations(first: 20, where: { measure: { id: { eq: $measure } }
    period: { start: { gte: $from } } citation: { firstLine: { gte: $line } } }) { ${nested} } }`,
  postgraphile: `query ($measure: String!, $from: Date!, $line: Int!) { observations: allObservations(first: 20,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC], filter: { measureId: { equalTo: $measure }
    periodStart: { greaterThanOrEqualTo: $from } citationFirstLine: { greaterThanOrEqualTo: $line } }) { nodes {
      id: rowId value asPublished note measure: measureByMeasureId { label } citation_firstLine: citationFirstLine
      citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `query ($measure: ID!, $from: String!, $line: Int!) { observations: ofMeasure(first: 20, measure: $measure,
    from: $from, line: $line) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select coalesce(json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
          'note', o.note, 'measure', json_build_object('label', m.label),
          'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title)))
          order by o.citation_document_id, o.citation_first_line, o.id), '[]')
        from (select * from observation where citation_first_line >= $1 and period_start >= $2 and measure_id = $3
          order by citation_document_id, citation_first_line, id limit 20) as o
        join measure as m on m.id = o.measure_id join document as d on d.id = o.citation_document_id))))::text as json`,
};
