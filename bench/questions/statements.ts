import type { Question } from '../question.ts';
import { numbered } from '../variables.ts';

const nested = 'nodes { id kind title status parent { id title } citation { firstLine document { title } } }';

/** A list of things that refer to others of their own kind: almost as many rows referred to as rows. */
export const statements: Question = {
  name: 'statements',
  title: '200 statements from a line on, with what they belong to and their document',
  variables: () => numbered('line', 300, (index) => index + 1),
  ours: `query ($line: Int!) { statements(first: 200, where: { citation: { firstLine: { gte: $line } } }) { ${nested} } }`,
  postgraphile: `query ($line: Int!) { statements: allStatements(first: 200,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC],
    filter: { citationFirstLine: { greaterThanOrEqualTo: $line } }) { nodes {
      id: rowId kind title status parent: statementByParentId { id: rowId title } citation_firstLine: citationFirstLine
      citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `query ($line: Int!) { statements(first: 200, line: $line) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('statements', json_build_object('nodes',
      (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'status', s.status,
          'parent', case when p.id is not null then json_build_object('id', p.id, 'title', p.title) end,
          'citation', json_build_object('firstLine', s.citation_first_line,
            'document', json_build_object('title', d.title)))
          order by s.citation_document_id, s.citation_first_line, s.id)
        from (select * from statement where citation_first_line >= $1
          order by citation_document_id, citation_first_line, id limit 200) as s
        join document as d on d.id = s.citation_document_id left join statement as p on p.id = s.parent_id
      ))))::text as json`,
};
