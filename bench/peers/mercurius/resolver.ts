import { observations, read } from './read.ts';

interface Page {
  readonly first: number;
}

/** The fields of the query type. */
export const resolvers = {
  Query: {
    observation: async (_: unknown, { id }: { readonly id: string }) =>
      (await observations('one', 'where id = $1', [id]))[0] ?? null,
    observations: async (_: unknown, { first }: Page) => ({
      nodes: await observations('many', 'order by citation_document_id, citation_first_line, id limit $1', [first]),
    }),
    latest: async (
      _: unknown,
      { first, measure, region, from }: Page & Readonly<Record<'measure' | 'region' | 'from', string>>,
    ) => ({
      nodes: await observations(
        'latest',
        `where measure_id = $1 and period_start >= $2
           and service_area_id in (select id from service_area where region_id = $3)
         order by period_start desc nulls last, id limit $4`,
        [measure, from, region, first],
      ),
    }),
    staffCounts: async (_: unknown, { first, from }: Page & { readonly from: string }) => ({
      nodes: await observations(
        'staff counts',
        `where measure_id = 'measure:staff' and breakdown = '{}'
           and period_start >= $1 and not reprint
         order by period_start, id limit $2`,
        [from, first],
      ),
    }),
    accessesByArea: async (_: unknown, { from, to }: Readonly<Record<'from' | 'to', string>>) => ({
      nodes: await read(
        'accesses by area',
        `select json_build_object('id', service_area_id) as "serviceArea", min(value)::float8, max(value)::float8
         from observation where measure_id = 'measure:module-accesses' and period_start >= $1 and period_start < $2
           and service_area_id is not null
         group by service_area_id order by service_area_id`,
        [from, to],
      ),
    }),
    serviceAreas: async (_: unknown, { first }: Page) => ({
      nodes: await read('areas', 'select id, code, name from service_area order by code limit $1', [first]),
    }),
  },
};
