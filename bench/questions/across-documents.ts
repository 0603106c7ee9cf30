import type { Question } from '../question.ts';
import { months } from '../variables.ts';

const nested = `nodes { asPublished precision period { label } citation { document { title } firstLine } }`;

/** A short list by several filters, each row with what it cites. */
export const acrossDocuments: Question = {
  name: 'across-documents',
  title: 'How many people worked for Cafcass since a month, in the words of every document: the question of the README',
  variables: () => months(2007, 2018),
  ours: `query ($from: Date!) { observations(
    where: {
      measure: { id: { eq: "measure:staff" } }
      breakdown: { isEmpty: true }
      period: { start: { gte: $from } }
      reprint: { eq: false }
    }
    orderBy: [{ period: { start: ASC } }]
  ) { ${nested} } }`,
  // It cannot filter by a list, so it is asked for what makes the list empty here.
  postgraphile: `query ($from: Date!) { observations: allObservations(first: 50, orderBy: [PERIOD_START_ASC, ROW_ID_ASC], filter: {
    measureId: { equalTo: "measure:staff" } staffGroupId: { isNull: true } serviceAreaId: { isNull: true }
    periodStart: { greaterThanOrEqualTo: $from } reprint: { equalTo: false } }) {
      nodes { asPublished precision period_label: periodLabel citation_firstLine: citationFirstLine
        citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `query ($from: String!) { observations: staffCounts(first: 50, from: $from) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select json_agg(json_build_object('asPublished', o.as_published, 'precision', o.precision,
          'period', json_build_object('label', o.period_label),
          'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title))) order by o.period_start, o.id)
        from (select * from observation where measure_id = 'measure:staff' and breakdown = '{}'
          and period_start >= $1 and not reprint
          order by period_start, id limit 50) as o
        join document as d on d.id = o.citation_document_id))))::text as json`,
};
