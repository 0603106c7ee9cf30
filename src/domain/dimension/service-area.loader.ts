import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { selectionOf } from '../../graph/selection.js';
import { lookAhead } from '../../loading/look-ahead.js';
import { perRequest } from '../../loading/per-request.js';
import { type Row, rowReader, selectList } from '../../query/row.js';
import { shapeOf, tableColumns } from '../../query/shape.js';
import { sql } from '../../query/sql.js';
import type { GraphContext } from '../context.js';
import { type DerivedFigure, derive } from '../fact/derived-figure.js';
import { Event } from '../fact/event.js';
import { Observation } from '../fact/observation.js';

const observationColumns = tableColumns(Observation);

const attendances = perRequest(
  ({ reader }) =>
    new DataLoader<string, readonly Row[], string>(async (areas) => {
      const rows = await reader.lookUp(
        observationColumns.length + 1,
        sql`
        select area.id as c0, ${selectList(observationColumns, 't', 1)}
        from service_area as area
        join observation as t on t.service_area_id in (area.id, area.part_of_id)
        where area.id = any(${areas}::text[]) and t.measure_id = 'measure:webinar-attendances' and not t.reprint
        order by t.citation_document_id, t.webinar_id, t.id`,
      );
      const toRow = rowReader(observationColumns, 1);
      const byArea = Map.groupBy(rows, ({ c0 }) => c0);
      return areas.map((area) => (byArea.get(area) ?? []).map(toRow));
    }),
);

/** Attendances at webinars of an area, or of the group a document counts it in. */
export async function webinarAttendancesOf(
  area: string,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly Row[]> {
  const rows = await attendances(loaders).load(area);
  await lookAhead(loaders, rows, shapeOf(Observation, selectionOf(info)).references);
  return rows;
}

// The day for which the article prints the advisers beside the attendances.
const dayOfWebinars = '2017-01-01';

const advisersTogether = perRequest(
  ({ reader }) =>
    new DataLoader<string, readonly Row[], string>(async (areas) => {
      const rows = await reader.lookUp(
        observationColumns.length + 1,
        sql`
        select k.area as c0, ${selectList(observationColumns, 't', 1)}
        from unnest(${areas}::text[]) as k(area)
        join service_area as part on part.id = k.area or part.part_of_id = k.area
        join observation as t on t.service_area_id = part.id
        where t.measure_id = 'measure:staff' and t.staff_group_id = 'staff-group:family-court-advisers'
          and ${dayOfWebinars}::date between t.period_start and t.period_end and not t.reprint
        order by part.position, t.id`,
      );
      const toRow = rowReader(observationColumns, 1);
      const byArea = Map.groupBy(rows, ({ c0 }) => c0);
      return areas.map((area) => (byArea.get(area) ?? []).map(toRow));
    }),
);

/** Attendances at a webinar as a share of the advisers of the same areas; null where no document prints the numbers. */
export async function webinarAttendanceRateOf(
  area: string,
  webinar: string,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<DerivedFigure | null> {
  const attended = (await attendances(context.loaders).load(area)).find(({ webinarId }) => webinarId === webinar);
  if (!attended) return null;
  const advisers = await advisersTogether(context.loaders).load(String(attended.serviceAreaId));
  const whole = advisers.reduce((sum, { value }) => sum + Number(value), 0);
  if (whole === 0) return null;
  const formula = `100 × attendances ÷ advisers on 1 January 2017${advisers.length > 1 ? ', all areas counted together' : ''}`;
  const value = (100 * Number(attended.value)) / whole;
  return derive({ value, unit: 'PERCENT', formula, inputs: [attended, ...advisers] }, context, info);
}

interface Day {
  readonly area: string;
  readonly on: string;
}

const eventColumns = tableColumns(Event);

const prioritisations = perRequest(
  ({ reader }) =>
    new DataLoader<Day, Row | null, string>(
      async (days) => {
        const rows = await reader.lookUp(
          eventColumns.length + 1,
          sql`
          select k.position::text as c0, found.*
          from unnest(${days.map(({ area }) => area)}::text[], ${days.map(({ on }) => on)}::text[])
            with ordinality as k(area, on_day, position)
          cross join lateral (
            select ${selectList(eventColumns, 't', 1)} from statement as t
            where t.kind = 'EVENT' and t.programme_id = 'programme:prioritisation' and t.service_area_id = k.area
              and t.status in ('ACTIVE', 'AVERTED') and k.on_day::date between t.period_start and t.period_end
            order by t.status, t.id limit 1) as found`,
        );
        const toRow = rowReader(eventColumns, 1);
        const found = new Map(rows.map((row) => [Number(row.c0), toRow(row)]));
        return days.map((_, index) => found.get(index + 1) ?? null);
      },
      { cacheKeyFn: ({ area, on }) => `${area} ${on}` },
    ),
);

/** The event that says how prioritisation stood in an area on a day; null where no document says so. */
export async function prioritisationOn(
  area: string,
  on: string,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const row = await prioritisations(loaders).load({ area, on });
  if (row) await lookAhead(loaders, [row], shapeOf(Event, selectionOf(info)).references);
  return row;
}
