import type { Question } from '../question.ts';

const nested = 'nodes { id value measure { label } }';

/** A page by a relation of a relation: most regions have no areas, so that there is nothing to be found. */
export const ofRegion: Question = {
  name: 'of-region',
  title: '20 observations about the areas of a region, of which most have none, with measure',
  variables: async (client) => {
    const { rows } = await client.query<{ region: string }>(
      `select id as region from region
       order by exists (select from service_area where region_id = region.id) desc, id`,
    );
    return rows.map(({ region }) => ({ region }));
  },
  ours: `query ($region: ID!) { observations(first: 20, where: { serviceArea: { region: { id: { eq: $region } } } }) { ${nested} } }`,
  postgraphile: `query ($region: String!) { observations: allObservations(first: 20,
    orderBy: [CITATION_DOCUMENT_ID_ASC, CITATION_FIRST_LINE_ASC, ROW_ID_ASC],
    filter: { serviceAreaByServiceAreaId: { regionId: { equalTo: $region } } }) {
      nodes { id: rowId value measure: measureByMeasureId { label } } } }`,
  mercurius: `query ($region: ID!) { observations: ofRegion(first: 20, region: $region) { ${nested} } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('nodes',
      coalesce((select json_agg(json_build_object('id', o.id, 'value', o.value, 'measure', json_build_object('label', m.label))
          order by o.citation_document_id, o.citation_first_line, o.id)
        from (select page.* from service_area as area cross join lateral (select * from observation as t
            where t.service_area_id = area.id
            order by citation_document_id, citation_first_line, id limit 20) as page
          where area.region_id = $1 order by citation_document_id, citation_first_line, id limit 20) as o
        join measure as m on m.id = o.measure_id), '[]'))))::text as json`,
};
