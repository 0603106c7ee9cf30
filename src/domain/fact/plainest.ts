/**
 * In SQL, the order by which of several figures one printed plainly goes before one that is rounded or a bound, and of these
 * one that is all printed before one of our reading.
 * @param row the name of their table
 */
export const plainestFirst = (row: string): string => `${row}.precision <> 'EXACT', cardinality(${row}.readings) > 0`;
