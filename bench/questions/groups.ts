import type { Question } from '../question.ts';
import { months } from '../variables.ts';

interface Aggregates {
  readonly keys: readonly [string];
  readonly min: { readonly value: string };
  readonly max: { readonly value: string };
}

/** Groups of rows, and what their numbers come to. */
export const groups: Question = {
  name: 'groups',
  title: 'Module accesses in the periods that begin in a year, by service area: the smallest and the greatest',
  needs: 'observationGroups',
  variables: () =>
    months(2007, 2018).map(({ from }) => ({ from, to: `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` })),
  ours: `query ($from: Date!, $to: Date!) { observationGroups(groupBy: [SERVICE_AREA], where: { measure: { id: { eq: "measure:module-accesses" } }
    period: { start: { gte: $from, lt: $to } } serviceArea: { isNull: false } }) {
      nodes { serviceArea { id } min max } } }`,
  // Its groups come in no order.
  postgraphile: `query ($from: Date!, $to: Date!) { observations: allObservations(filter: { measureId: { equalTo: "measure:module-accesses" }
    periodStart: { greaterThanOrEqualTo: $from, lessThan: $to } serviceAreaId: { isNull: false } }) {
      groups: groupedAggregates(groupBy: [SERVICE_AREA_ID]) { keys min { value } max { value } } } }`,
  fromPostgraphile: (data) => {
    const { observations } = data as { readonly observations: { readonly groups: readonly Aggregates[] } };
    const nodes = observations.groups
      .map(({ keys: [id], min, max }) => ({ serviceArea: { id }, min: Number(min.value), max: Number(max.value) }))
      .sort((one, other) => (one.serviceArea.id < other.serviceArea.id ? -1 : 1));
    return { observationGroups: { nodes } };
  },
  mercurius: `query ($from: String!, $to: String!) { observationGroups: accessesByArea(from: $from, to: $to) {
    nodes { serviceArea { id } min max } } }`,
  floor: `select json_build_object('data', json_build_object('observationGroups', json_build_object('nodes',
      (select json_agg(json_build_object('serviceArea', json_build_object('id', id), 'min', min, 'max', max) order by id)
        from (select service_area_id as id, min(value), max(value) from observation
          where measure_id = 'measure:module-accesses' and period_start >= $1 and period_start < $2
            and service_area_id is not null
          group by service_area_id) as areas))))::text as json`,
};
