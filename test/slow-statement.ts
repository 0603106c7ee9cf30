/** A condition that holds, and takes PostgreSQL some minutes to tell, without filling its memory or its disk. */
export const slowCondition = `(select count(*) from generate_series(1, 3000) as a, generate_series(1, 3000) as b,
  generate_series(1, 3000) as c) > 0`;

/** A statement that takes some minutes. */
export const slowStatement = `select 'slow' as found where ${slowCondition}`;

/** What makes every statement that reads a table slow. */
export const slowTable = (table: string): readonly string[] => [
  `alter table ${table} rename to ${table}_kept`,
  `create view ${table} as select * from ${table}_kept where ${slowCondition}`,
];
