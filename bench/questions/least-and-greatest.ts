import type { Question } from '../question.ts';

interface Ends {
  readonly keys: readonly [string];
  readonly min: { readonly value: string };
  readonly max: { readonly value: string };
}

/** Few groups of many rows: what it costs to look at half the table. */
export const leastAndGreatest: Question = {
  name: 'least-and-greatest',
  title: 'Half the table, but for its smallest numbers, by service area: the smallest and the greatest',
  needs: 'observationGroups',
  variables: () => [1, 2, 3, 4, 5, 6, 7, 8].map((least) => ({ least })),
  ours: `query ($least: Float!) { observationGroups(groupBy: [SERVICE_AREA], where: {
    measure: { id: { eq: "measure:module-accesses" } } value: { gte: $least } serviceArea: { isNull: false } }) {
      nodes { serviceArea { id } min max } } }`,
  // Its groups come in no order.
  postgraphile: `query ($least: BigFloat!) { observations: allObservations(filter: {
    measureId: { equalTo: "measure:module-accesses" } value: { greaterThanOrEqualTo: $least }
    serviceAreaId: { isNull: false } }) {
      groups: groupedAggregates(groupBy: [SERVICE_AREA_ID]) { keys min { value } max { value } } } }`,
  fromPostgraphile: (data) => {
    const { observations } = data as { readonly observations: { readonly groups: readonly Ends[] } };
    const nodes = observations.groups
      .map(({ keys: [id], min, max }) => ({ serviceArea: { id }, min: Number(min.value), max: Number(max.value) }))
      .sort((one, other) => (one.serviceArea.id < other.serviceArea.id ? -1 : 1));
    return { observationGroups: { nodes } };
  },
  mercurius: `query ($least: Float!) { observationGroups: endsByArea(least: $least) {
    nodes { serviceArea { id } min max } } }`,
  floor: `select json_build_object('data', json_build_object('observationGroups', json_build_object('nodes',
      (select json_agg(json_build_object('serviceArea', json_build_object('id', id), 'min', min, 'max', max) order by id)
        from (select service_area_id as id, min(value), max(value) from observation
          where measure_id = 'measure:module-accesses' and value >= $1 and service_area_id is not null
          group by service_area_id) as areas))))::text as json`,
};
