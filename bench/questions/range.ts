import type { Question } from '../question.ts';
import { numbered } from '../variables.ts';

const nested = 'nodes { id value asPublished measure { label } citation { firstLine document { title } } }';

/** A page of what lies between two values: how it is best found, only the values tell. */
export const range: Question = {
  name: 'range',
  title: '50 numbers of people from a value on and below 1,000, with measure and document',
  variables: () => numbered('least', 300, (index) => index * 3),
  ours: `query ($least: Float!) { observations(first: 50, where: { value: { gte: $least, lt: 1000 }
    measure: { unit: { eq: PEOPLE } } }) { ${nested} } }`,
  postgraphile: `query ($least: BigFloat!) { observations: allObservations(first: 50,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC],
    filter: { value: { greaterThanOrEqualTo: $least, lessThan: "1000" } measureByMeasureId: { unit: { equalTo: "PEOPLE" } } }) {
      nodes { id: rowId value asPublished measure: measureByMeasureId { label } citation_firstLine: citationFirstLine
        citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `query ($least: Float!) { observations: peopleFrom(first: 50, least: $least) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
          'measure', json_build_object('label', m.label), 'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title)))
          order by o.citation_document_id, o.citation_first_line, o.id)
        from (select * from observation where value >= $1 and value < 1000
            and measure_id in (select id from measure where unit = 'PEOPLE')
          order by citation_document_id, citation_first_line, id limit 50) as o
        join measure as m on m.id = o.measure_id join document as d on d.id = o.citation_document_id))))::text as json`,
};
