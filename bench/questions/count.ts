import type { Question } from '../question.ts';
import { each, months } from '../variables.ts';

/** A number of rows and none of them, by a value two relations away. */
export const count: Question = {
  name: 'count',
  title: 'How many observations since a month are about the areas of a region, by its name',
  variables: async (client) => {
    const { rows } = await client.query<{ region: string }>(
      'select name as region from region where id in (select region_id from service_area) order by id',
    );
    return each(months(2007, 2018), rows);
  },
  ours: `query ($from: Date!, $region: String!) { observations(where: { period: { start: { gte: $from } }
    serviceArea: { region: { name: { eq: $region } } } }) { totalCount } }`,
  postgraphile: `query ($from: Date!, $region: String!) { observations: allObservations(filter: {
    periodStart: { greaterThanOrEqualTo: $from }
    serviceAreaByServiceAreaId: { regionByRegionId: { name: { equalTo: $region } } } }) { totalCount } }`,
  mercurius: `query ($from: String!, $region: String!) { observations: observationsInRegion(from: $from, region: $region) {
    totalCount } }`,
  floor: `select json_build_object('data', json_build_object('observations', json_build_object('totalCount',
      (select count(*) from observation where period_start >= $1 and service_area_id in (select id from service_area
        where region_id in (select id from region where name = $2))))))::text as json`,
};
