import type { Question } from '../question.ts';
import { months } from '../variables.ts';

const order = '[CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC]';

/** Lists in lists in a list. */
export const regions: Question = {
  name: 'regions',
  title: 'All regions, their areas, and 5 observations of each since a month',
  variables: () => months(2006, 2016),
  ours: `query ($from: Date!) { regions { nodes { name serviceAreas { nodes { code name
    observations(first: 5, where: { period: { start: { gte: $from } } }) { nodes { id value asPublished } } } } } } }`,
  postgraphile: `query ($from: Date!) { regions: allRegions(first: 50, orderBy: [ROW_ID_ASC]) { nodes { name
    serviceAreas: serviceAreasByRegionId(first: 50, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { code name
      observations: observationsByServiceAreaId(first: 5, orderBy: ${order},
        filter: { periodStart: { greaterThanOrEqualTo: $from } }) {
          nodes { id: rowId value asPublished } } } } } } }`,
  mercurius: `query ($from: String!) { regions(first: 50) { nodes { name serviceAreas(first: 50) { nodes { code name
    observations(first: 5, from: $from) { nodes { id value asPublished } } } } } } }`,
  floor: `select json_build_object('data', json_build_object('regions', json_build_object('nodes',
      (select json_agg(json_build_object('name', r.name, 'serviceAreas', json_build_object('nodes',
          coalesce(inside.nodes, '[]'))) order by r.id)
        from (select * from region order by id limit 50) as r
        cross join lateral (select json_agg(json_build_object('code', area.code, 'name', area.name, 'observations',
            json_build_object('nodes', coalesce(list.nodes, '[]'))) order by area.position, area.id) as nodes
          from (select * from service_area where region_id = r.id order by position, id limit 50) as area
          cross join lateral (select json_agg(json_build_object('id', o.id, 'value', o.value,
              'asPublished', o.as_published) order by o.citation_document_id, o.citation_first_line, o.id) as nodes
            from (select * from observation where service_area_id = area.id and period_start >= $1
              order by citation_document_id, citation_first_line, id limit 5) as o) as list) as inside
      ))))::text as json`,
};
