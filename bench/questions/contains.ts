import type { Question } from '../question.ts';

const nested = 'totalCount nodes { id title citation { firstLine document { title } } }';

/** A page and how many rows there are on all of them, by a test that no index serves. */
export const contains: Question = {
  name: 'contains',
  title: '20 statements whose text has a word in it, and how many there are',
  variables: async (client) => {
    const { rows } = await client.query<{ text: string }>(
      `select word as text from (select distinct lower(word) as word from statement
         cross join regexp_split_to_table(text, '[^A-Za-z]+') as word) as words
       where length(word) > 4 order by md5(word) limit 300`,
    );
    return rows;
  },
  ours: `query ($text: String!) { statements(first: 20, where: { text: { contains: $text } }) { ${nested} } }`,
  postgraphile: `query ($text: String!) { statements: allStatements(first: 20,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC],
    filter: { text: { includesInsensitive: $text } }) { totalCount nodes { id: rowId title
      citation_firstLine: citationFirstLine citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `query ($text: String!) { statements: statementsWith(first: 20, text: $text) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('statements', json_build_object(
      'totalCount', (select count(*) from statement where text ilike '%' || $1::text || '%'),
      'nodes', (select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title,
          'citation', json_build_object('firstLine', s.citation_first_line,
            'document', json_build_object('title', d.title)))
          order by s.citation_document_id, s.citation_first_line, s.id), '[]')
        from (select * from statement where text ilike '%' || $1::text || '%'
          order by citation_document_id, citation_first_line, id limit 20) as s
        join document as d on d.id = s.citation_document_id))))::text as json`,
};
