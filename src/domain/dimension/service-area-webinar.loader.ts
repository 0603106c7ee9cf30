import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { oncePer } from '../../graph/once.js';
import { selectionOf } from '../../graph/selection.js';
import type { Loaders } from '../../loading/loaders.js';
import { ownRows } from '../../loading/look-ahead.js';
import { type Row, rowReader, selectList } from '../../query/row.js';
import { shapeOf, tableColumns } from '../../query/shape.js';
import { sql } from '../../query/sql.js';
import type { GraphContext } from '../context.js';
import { decimalProduct, decimalQuotient, decimalSum } from '../decimal.js';
import type { DerivedFigure } from '../fact/derived-figure.js';
import { derive } from '../fact/derived-figure.loader.js';
import { Observation } from '../fact/observation.js';

const observationColumns = tableColumns(Observation);
const toRow = rowReader(observationColumns, 1);

const attendances = oncePer(
  ({ reader }: Loaders) =>
    new DataLoader<string, readonly Row[], string>(async (areas) => {
      const rows = await reader.lookUp(
        observationColumns.length + 1,
        sql`
        select area.id as c0, ${selectList(observationColumns, 1)}
        from service_area as area
        join observation as t on t.service_area_id in (area.id, area.part_of_id)
        where area.id = any(${areas}::text[]) and not t.reprint
          and t.measure_id = any (array(select id from measure where role = 'WEBINAR_ATTENDANCES'))
        order by t.citation_document_id, t.webinar_id, t.id`,
      );
      const byArea = Map.groupBy(rows, ({ c0 }) => c0);
      return areas.map((area) => (byArea.get(area) ?? []).map(toRow));
    }),
);

/** Attendances at webinars of an area, or of the group a document counts it in; at one webinar where one is given. */
export async function webinarAttendancesOf(
  area: string,
  webinar: string | null,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly Row[]> {
  const all = await attendances(loaders).load(area);
  const rows = !webinar ? all : all.filter(({ webinarId }) => webinarId === webinar);
  return ownRows(loaders, rows, shapeOf(Observation, selectionOf(info)).references);
}

// One number for each area, the plainest; and no breakdown of it.
/** By the id of an attendance: the people of its area, or of the areas counted together, printed in the same rows of the table. */
const peopleBeside = oncePer(
  ({ reader }: Loaders) =>
    new DataLoader<string, readonly Row[], string>(async (attendanceIds) => {
      const rows = await reader.lookUp(
        observationColumns.length + 1,
        sql`
        select k.id as c0, ${selectList(observationColumns, 1)}
        from (select distinct on (k.id, part.id) k.id, part.position, t.id as people
        from observation as k
        join service_area as part on k.service_area_id in (part.id, part.part_of_id)
        join observation as t on t.service_area_id = part.id and t.citation_document_id = k.citation_document_id
        where k.id = any(${attendanceIds}::text[])
          and t.citation_first_line between k.citation_first_line and k.citation_last_line
          and t.staff_group_id is not distinct from k.staff_group_id
          and t.breakdown = array_remove(k.breakdown, 'webinar')
          and t.measure_id = any (array(select id from measure where role = 'HEADCOUNT'))
        order by k.id, part.id, t.precision <> 'EXACT', t.id) as k
        join observation as t on t.id = k.people order by k.position, t.id`,
      );
      const byAttendance = Map.groupBy(rows, ({ c0 }) => c0);
      return attendanceIds.map((id) => (byAttendance.get(id) ?? []).map(toRow));
    }),
);

/** Attendances at a webinar in percent of the people printed beside them; null where no document prints the numbers. */
export async function webinarAttendanceRateOf(
  area: string,
  webinar: string,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<DerivedFigure | null> {
  const attended = (await attendances(context.loaders).load(area)).find(({ webinarId }) => webinarId === webinar);
  if (!attended) return null;
  const people = await peopleBeside(context.loaders).load(attended.id);
  const whole = decimalSum(people.map(({ value }) => Number(value)));
  if (whole === 0) return null;
  const formula = `100 × attendances ÷ people in the same rows of the table${people.length > 1 ? ', all areas counted together' : ''}`;
  const value = decimalQuotient(decimalProduct(100, Number(attended.value)), whole);
  return derive({ value, unit: 'PERCENT', formula, inputs: [attended, ...people] }, context, info);
}
