import type { Question } from '../question.ts';

const nested = `nodes { id value asPublished period { label } serviceArea { code name } module { title }
  citation { firstLine document { title } } }`;

/** A page in an order that is not the usual one, by what a row refers to. */
export const page: Question = {
  name: 'page',
  title: 'The 50 latest figures of a measure in one region, by the region of their area',
  ours: `{ observations(first: 50, orderBy: [{ period: { start: DESC } }], where: {
    measure: { id: { eq: "measure:module-accesses" } } period: { start: { gte: "2010-01-01" } }
    serviceArea: { region: { id: { eq: "region:2022-region-3" } } } }) { ${nested} } }`,
  postgraphile: `{ observations: allObservations(first: 50, orderBy: [PERIOD_START_DESC, ROW_ID_ASC], filter: {
    measureId: { equalTo: "measure:module-accesses" } periodStart: { greaterThanOrEqualTo: "2010-01-01" }
    serviceAreaByServiceAreaId: { regionId: { equalTo: "region:2022-region-3" } } }) { nodes {
      id: rowId value asPublished period_label: periodLabel serviceArea: serviceAreaByServiceAreaId { code name }
      module: moduleByModuleId { title } citation_firstLine: citationFirstLine
      citation_document: documentByCitationDocumentId { title } } } }`,
  mercurius: `{ observations: latest(first: 50, measure: "measure:module-accesses", region: "region:2022-region-3",
    from: "2010-01-01") { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      (select json_agg(json_build_object('id', o.id, 'value', o.value, 'asPublished', o.as_published,
          'period', json_build_object('label', o.period_label),
          'serviceArea', json_build_object('code', a.code, 'name', a.name),
          'module', case when e.id is not null then json_build_object('title', e.title) end,
          'citation', json_build_object('firstLine', o.citation_first_line,
            'document', json_build_object('title', d.title))) order by o.period_start desc nulls last, o.id)
        from (select * from observation where measure_id = 'measure:module-accesses' and period_start >= '2010-01-01'
          and service_area_id in (select id from service_area where region_id = 'region:2022-region-3')
          order by period_start desc nulls last, id limit 50) as o
        join service_area as a on a.id = o.service_area_id join document as d on d.id = o.citation_document_id
        left join module as e on e.id = o.module_id))))::text as json`,
};
