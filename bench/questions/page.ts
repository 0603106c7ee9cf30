import type { Question } from '../question.ts';
import { each, months } from '../variables.ts';

const nested = `nodes { id value asPublished period { label } serviceArea { code name } module { title }
  citation { firstLine document { title } } }`;

/** A page in an order that is not the usual one, by what a row refers to. */
export const page: Question = {
  name: 'page',
  title: 'The 50 latest figures of a measure in one region before a month, by the region of their area',
  variables: async (client) => {
    const { rows } = await client.query<{ region: string }>(
      'select region_id as region from service_area where region_id is not null group by 1 order by 1',
    );
    return each(
      months(2010, 2019).map(({ from }) => ({ until: from })),
      rows,
    );
  },
  ours: `query ($until: Date!, $region: ID!) { observations(first: 50, orderBy: [{ period: { start: DESC } }], where: {
    measure: { id: { eq: "measure:module-accesses" } } period: { start: { lt: $until } }
    serviceArea: { region: { id: { eq: $region } } } }) { ${nested} } }`,
  postgraphile: `query ($until: Date!, $region: String!) { observations: allObservations(first: 50, orderBy: [PERIOD_START_DESC, ROW_ID_ASC], filter: {
    measureId: { equalTo: "measure:module-accesses" } periodStart: { lessThan: $until }
    serviceAreaByServiceAreaId: { regionId: { equalTo: $region } } }) { nodes {
      id: rowId value asPublished period_label: periodLabel serviceArea: serviceAreaByServiceAreaId { code name }
      module: moduleByModuleId { title } citation_firstLine: citationFirstLine
      citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `query ($until: String!, $region: ID!) { observations: latest(first: 50, measure: "measure:module-accesses", region: $region,
    until: $until) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
          'period', json_build_object('label', o.period_label),
          'serviceArea', json_build_object('code', a.code, 'name', a.name),
          'module', case when e.id is not null then json_build_object('title', e.title) end,
          'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title))) order by o.period_start desc nulls last, o.id)
        from (select * from observation where measure_id = 'measure:module-accesses' and period_start < $1
          and service_area_id in (select id from service_area where region_id = $2)
          order by period_start desc nulls last, id limit 50) as o
        join service_area as a on a.id = o.service_area_id join document as d on d.id = o.citation_document_id
        left join module as e on e.id = o.module_id))))::text as json`,
};
