import type { Question } from '../question.ts';

const fields = 'value asPublished precision note';

/** One row and nothing below it: what a request costs by itself. */
export const oneById: Question = {
  name: 'one-by-id',
  title: 'One observation by its id',
  variables: async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select row.id from generate_series(1, 1000) as n cross join lateral (select id from observation
         where id >= 'observation:' || md5(n::text) order by id limit 1) as row`,
    );
    return rows;
  },
  ours: `query ($id: ID!) { observation(id: $id) { id ${fields} period { label start end } } }`,
  postgraphile: `query ($id: String!) { observation: observationByRowId(rowId: $id) {
    id: rowId ${fields} period_label: periodLabel period_start: periodStart period_end: periodEnd } }`,
  mercurius: `query ($id: ID!) { observation(id: $id) { id ${fields} period { label start end } } }`,
  floor: `select json_build_object('data', json_build_object('observation', (select json_build_object('id', id,
      'value', value, 'asPublished', as_published, 'precision', precision, 'note', note, 'period',
      case when period_start is not null
        then json_build_object('label', period_label, 'start', period_start, 'end', period_end) end)
    from observation where id = $1)))::text as json`,
};
