import type { Question } from '../question.ts';

interface Aggregates {
  readonly keys: readonly [string];
  readonly min: { readonly value: string };
  readonly max: { readonly value: string };
}

/** Groups of rows, and what their numbers come to. */
export const groups: Question = {
  name: 'groups',
  title: 'Module accesses in the periods that begin in 2016, by service area: the smallest and the greatest',
  needs: 'observationGroups',
  ours: `{ observationGroups(groupBy: [SERVICE_AREA], where: { measure: { id: { eq: "measure:module-accesses" } }
    period: { start: { gte: "2016-01-01", lt: "2017-01-01" } } serviceArea: { isNull: false } }) {
      nodes { serviceArea { id } min max } } }`,
  // Its groups come in no order.
  postgraphile: `{ observations: allObservations(filter: { measureId: { equalTo: "measure:module-accesses" }
    periodStart: { greaterThanOrEqualTo: "2016-01-01", lessThan: "2017-01-01" } serviceAreaId: { isNull: false } }) {
      groups: groupedAggregates(groupBy: [SERVICE_AREA_ID]) { keys min { value } max { value } } } }`,
  fromPostgraphile: (data) => {
    const { observations } = data as { readonly observations: { readonly groups: readonly Aggregates[] } };
    const nodes = observations.groups
      .map(({ keys: [id], min, max }) => ({ serviceArea: { id }, min: Number(min.value), max: Number(max.value) }))
      .sort((one, other) => (one.serviceArea.id < other.serviceArea.id ? -1 : 1));
    return { observationGroups: { nodes } };
  },
  mercurius: `{ observationGroups: accessesByArea(from: "2016-01-01", to: "2017-01-01") {
    nodes { serviceArea { id } min max } } }`,
  floor: `select json_build_object('data', json_build_object('observationGroups', json_build_object('nodes',
      (select json_agg(json_build_object('serviceArea', json_build_object('id', id), 'min', min, 'max', max) order by id)
        from (select service_area_id as id, min(value), max(value) from observation
          where measure_id = 'measure:module-accesses' and period_start >= '2016-01-01' and period_start < '2017-01-01'
            and service_area_id is not null
          group by service_area_id) as areas))))::text as json`,
};
