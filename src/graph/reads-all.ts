import { Extensions } from 'type-graphql';

/**
 * As how many rows of an answer it counts that a field reads all rows that fit, however few it gives: once for a field of a
 * document, for it is one statement whatever the number of parents. Of 90,000 observations a count took as long as a
 * page of 1000 rows, the latest of each series as ten of them, and groups, with all that tells whether their sums would mislead, as
 * forty. Most graphs are smaller, so these are a part of that: within the usual limit of 200,000 rows there are 33 fields of
 * groups, which take a graph of 100,000 observations as long as one request may.
 */
export const rowsOfReading = { counted: 500, latest: 2000, grouped: 6000 } as const;

/** Says of a field that it reads all rows that fit. */
export const ReadsAll = (how: keyof typeof rowsOfReading) => Extensions({ readsAll: rowsOfReading[how] });
