import type { Question } from '../question.ts';
import { numbered } from '../variables.ts';

/** What a page with many menus asks at once. */
export const severalLists: Question = {
  name: 'several-lists',
  title:
    'Six lists in one request: regions, measures, modules, staff groups, documents, and 20 observations from a line on',
  variables: () => numbered('line', 300, (index) => index + 1),
  ours: `query ($line: Int!) {
    regions(orderBy: [{ id: ASC }]) { nodes { id name } }
    measures(first: 50, orderBy: [{ id: ASC }]) { nodes { id label unit } }
    modules(first: 50, orderBy: [{ id: ASC }]) { nodes { id title kind } }
    staffGroups(first: 50, orderBy: [{ id: ASC }]) { nodes { id name } }
    documents(first: 20, orderBy: [{ id: ASC }]) { nodes { id title kind } }
    observations(first: 20, where: { citation: { firstLine: { gte: $line } } }) { nodes { id value asPublished } } }`,
  postgraphile: `query ($line: Int!) {
    regions: allRegions(first: 50, orderBy: [ROW_ID_ASC]) { nodes { id: rowId name } }
    measures: allMeasures(first: 50, orderBy: [ROW_ID_ASC]) { nodes { id: rowId label unit } }
    modules: allModules(first: 50, orderBy: [ROW_ID_ASC]) { nodes { id: rowId title kind } }
    staffGroups: allStaffGroups(first: 50, orderBy: [ROW_ID_ASC]) { nodes { id: rowId name } }
    documents: allDocuments(first: 20, orderBy: [ROW_ID_ASC]) { nodes { id: rowId title kind } }
    observations: allObservations(first: 20, orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC],
      filter: { citationFirstLine: { greaterThanOrEqualTo: $line } }) { nodes { id: rowId value asPublished } } }`,
  mercurius: `query ($line: Int!) {
    regions(first: 50) { nodes { id name } }
    measures(first: 50) { nodes { id label unit } }
    modules(first: 50) { nodes { id title kind } }
    staffGroups(first: 50) { nodes { id name } }
    documents(first: 20) { nodes { id title kind } }
    observations: observationsFrom(first: 20, line: $line) { nodes { id value asPublished } } }`,
  floor: `select json_build_object('data', json_build_object(
      'regions', json_build_object('nodes', (select json_agg(json_build_object('id', id, 'name', name) order by id)
        from (select * from region order by id limit 50) as region)),
      'measures', json_build_object('nodes', (select json_agg(json_build_object('id', id, 'label', label, 'unit', unit)
        order by id) from (select * from measure order by id limit 50) as measure)),
      'modules', json_build_object('nodes', (select json_agg(json_build_object('id', id, 'title', title, 'kind', kind)
        order by id) from (select * from module order by id limit 50) as module)),
      'staffGroups', json_build_object('nodes', (select json_agg(json_build_object('id', id, 'name', name) order by id)
        from (select * from staff_group order by id limit 50) as staff_group)),
      'documents', json_build_object('nodes', (select json_agg(json_build_object('id', id, 'title', title, 'kind', kind)
        order by id) from (select * from document order by id limit 20) as document)),
      'observations', json_build_object('nodes', (select json_agg(json_build_object('id', id, 'value', value,
        'asPublished', as_published) order by citation_document_id, citation_first_line, id)
        from (select * from observation where citation_first_line >= $1
          order by citation_document_id, citation_first_line, id limit 20) as o))))::text as json`,
};
