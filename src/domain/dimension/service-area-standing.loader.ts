import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { oncePer } from '../../graph/once.js';
import { selectionOf } from '../../graph/selection.js';
import { isStorable } from '../../graph/storable.js';
import type { Loaders } from '../../loading/loaders.js';
import { ownRows } from '../../loading/look-ahead.js';
import { type Row, rowReader, selectList } from '../../query/row.js';
import { shapeOf, tableColumns } from '../../query/shape.js';
import { sql } from '../../query/sql.js';
import type { GraphContext } from '../context.js';
import { Event } from '../fact/event.js';

interface Day {
  readonly area: string;
  readonly programme: string;
  readonly on: string;
}

const eventColumns = tableColumns(Event);
const toRow = rowReader(eventColumns, 1);

const standings = oncePer(
  ({ reader }: Loaders) =>
    new DataLoader<Day, Row | null, string>(
      async (days) => {
        const given = (name: keyof Day) => days.map((day) => day[name]);
        const rows = await reader.lookUp(
          eventColumns.length + 1,
          sql`
          select k.position::text as c0, found.*
          from unnest(${given('area')}::text[], ${given('programme')}::text[], ${given('on')}::text[])
            with ordinality as k(area, programme, on_day, position)
          cross join lateral (
            select ${selectList(eventColumns, 1)} from statement_service_area as area
            join statement_programme as topic on topic.statement_id = area.statement_id
            join statement as t on t.id = area.statement_id
            where area.service_area_id = k.area and topic.programme_id = k.programme and t.kind = 'EVENT'
              and t.status in ('ACTIVE', 'AVERTED') and k.on_day::date between t.period_start and t.period_end
            order by t.status <> 'ACTIVE', t.id limit 1) as found`,
        );
        const found = new Map(rows.map((row) => [Number(row.c0), toRow(row)]));
        return days.map((_, index) => found.get(index + 1) ?? null);
      },
      { cacheKeyFn: ({ area, programme, on }) => `${area} ${programme} ${on}` },
    ),
);

/** The event that says how a programme stood in an area on a day; null where no document says so. */
export async function standingOn(day: Day, { loaders }: GraphContext, info: GraphQLResolveInfo): Promise<Row | null> {
  // No id has a NUL, which the database would refuse.
  if (!isStorable(day.programme)) return null;
  const row = await standings(loaders).load(day);
  if (!row) return null;
  const [own = null] = await ownRows(loaders, [row], shapeOf(Event, selectionOf(info)).references);
  return own;
}
