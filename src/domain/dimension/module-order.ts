import type { DerivedOrder } from '../../graph/entity-options.js';
import { shownFirst } from '../fact/plainest.js';

/** The figure of a role that a field shows. */
const figure = (role: string, breakdown: string, where: string) => `(
  select f.* from observation as f
  where f.measure_id = any (array(select id from measure where role = '${role}')) and f.breakdown = '${breakdown}' and ${where}
  order by ${shownFirst('f')} limit 1)`;

const accesses = (row: string) => figure('MODULE_ACCESSES', '{module}', `f.module_id = ${row}.id and not f.reprint`);
const staffBeside = figure(
  'HEADCOUNT',
  '{}',
  'f.citation_document_id = accesses.citation_document_id and f.citation_first_line = accesses.citation_first_line',
);

/** The orders of modules by what is printed of them, each as the field of its name shows it. */
export const moduleOrders: Readonly<Record<string, DerivedOrder>> = {
  accesses: {
    description: 'By `accesses`.',
    number: (row) => `(select accesses.value from ${accesses(row)} as accesses)`,
  },
  accessRate: {
    description: 'By `accessRate`.',
    number: (row) => `(select 100 * accesses.value / nullif(staff.value, 0)
      from ${accesses(row)} as accesses cross join lateral ${staffBeside} as staff
      where not coalesce(${row}.last_accessed < staff.period_start, false))`,
  },
};
