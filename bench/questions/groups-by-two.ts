import type { Question } from '../question.ts';

interface Sums {
  readonly keys: readonly [document: string, staffGroup: string];
  readonly sum: { readonly value: string };
}

// Those of 2016 and 2017 are of several times within one real document, and would not be added up.
const years = Array.from({ length: 8 }, (_, index) => 2008 + index);
const inOrder = ({ keys: [document, group] }: Sums, { keys: [otherDocument, otherGroup] }: Sums) =>
  document === otherDocument ? (group < otherGroup ? -1 : 1) : document < otherDocument ? -1 : 1;

/** Many groups by two things that rows refer to, their numbers added up: every rule about sums is asked. */
export const groupsByTwo: Question = {
  name: 'groups-by-two',
  title: 'Staff before a year, one of 8 in turn, by document and staff group: the areas added up',
  needs: 'observationGroups',
  variables: () => years.map((year) => ({ before: `${year}-01-01` })),
  ours: `query ($before: Date!) { observationGroups(first: 1000, groupBy: [DOCUMENT, STAFF_GROUP], where: {
    measure: { id: { eq: "measure:staff" } } period: { start: { lt: $before } }
    serviceArea: { isNull: false } staffGroup: { isNull: false } reprint: { eq: false } }) {
      nodes { document { id } staffGroup { id } sum } } }`,
  // Its groups come in no order.
  postgraphile: `query ($before: Date!) { observations: allObservations(filter: {
    measureId: { equalTo: "measure:staff" } periodStart: { lessThan: $before }
    serviceAreaId: { isNull: false } staffGroupId: { isNull: false } reprint: { equalTo: false } }) {
      groups: groupedAggregates(groupBy: [CITATION_DOCUMENT_ID, STAFF_GROUP_ID]) { keys sum { value } } } }`,
  fromPostgraphile: (data) => {
    const { observations } = data as { readonly observations: { readonly groups: readonly Sums[] } };
    const nodes = observations.groups.toSorted(inOrder).map(({ keys: [document, staffGroup], sum }) => ({
      document: { id: document },
      staffGroup: { id: staffGroup },
      sum: Number(sum.value),
    }));
    return { observationGroups: { nodes } };
  },
  mercurius: `query ($before: String!) { observationGroups: staffByDocumentAndGroup(before: $before) {
    nodes { document { id } staffGroup { id } sum } } }`,
  floor: `select json_build_object('data', json_build_object('observationGroups', json_build_object('nodes',
      (select json_agg(json_build_object('document', json_build_object('id', document),
          'staffGroup', json_build_object('id', staff_group), 'sum', sum) order by document, staff_group)
        from (select citation_document_id as document, staff_group_id as staff_group, sum(value) from observation
          where measure_id = 'measure:staff' and period_start < $1
            and service_area_id is not null and staff_group_id is not null and not reprint
          group by citation_document_id, staff_group_id) as sums))))::text as json`,
};
