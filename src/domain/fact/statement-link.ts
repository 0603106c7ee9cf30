import type { LinkTable } from '../../graph/entity-metadata.js';

/** The rows of another table that a statement is about. */
export const aboutMany = (table: string): LinkTable => ({
  table: `statement_${table}`,
  from: 'statement_id',
  to: `${table}_id`,
  owner: true,
});

/** The statements about a row of a table: the other side of `aboutMany`. */
export const statementsAbout = (table: string): LinkTable => ({
  table: `statement_${table}`,
  from: `${table}_id`,
  to: 'statement_id',
});
