/**
 * In SQL, the order by which of several figures one printed plainly goes before one that is rounded or a bound, and of these
 * one that is all printed before one of our reading.
 * @param row the name of their table
 */
export const plainestFirst = (row: string): string => `${row}.precision <> 'EXACT', cardinality(${row}.readings) > 0`;

/**
 * In SQL, the order by which the first of several figures is the one a field shows: the plainest; then that of the shortest
 * time, the latest, and, for the answer to be one, that of the first document by id.
 */
export const shownFirst = (row: string): string =>
  `${plainestFirst(row)}, ${row}.period_end - ${row}.period_start, ${row}.period_end desc nulls last, ${row}.citation_document_id, ${row}.id`;
