import type { MikroORM } from '@mikro-orm/postgresql';
import { type Insert, measure, observation } from '../database/insert.js';

type Cells = Readonly<Record<string, unknown>>;

/** A measure of the tests, and the numbers printed of it: cells of rows, over those of a plain one. */
export interface MadeMeasure {
  readonly name: string;
  readonly cells?: Cells;
  readonly numbers: readonly Cells[];
}

/** The cells of a stretch of days. */
export const from = (start: string, end: string): Cells => ({
  period_start: start,
  period_end: end,
  period_label: `${start} to ${end}`,
});

export const year = (number: number): Cells => from(`${number}-01-01`, `${number}-12-31`);

/** The cells of the number of a service area, by its code. */
export const inArea = (code: string): Cells => ({
  service_area_id: `service-area:${code}`,
  breakdown: ['service-area'],
  cell: `service-area=${code}`,
});

/** Adds rows to a database of the test's own, in the order given. */
export async function addRows(orm: MikroORM, inserts: readonly Insert[]): Promise<void> {
  for (const { table, row } of inserts) {
    const columns = Object.keys(row).join(', ');
    await orm.em
      .getConnection()
      .execute(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, ?::jsonb)`,
        [JSON.stringify(row)],
      );
  }
}

/** Adds measures with their numbers, each printed on a line of its own. */
export const addMeasures = (orm: MikroORM, measures: readonly MadeMeasure[]): Promise<void> =>
  addRows(
    orm,
    measures.flatMap(({ name, cells, numbers }) => {
      const id = `measure:${name}`;
      const printed = numbers.map((number, index) =>
        observation({
          measure_id: id,
          value: index + 1,
          citation_first_line: index + 1,
          citation_last_line: index + 1,
          ...number,
          cell: `measure=${name};subject=cafcass;${number.cell ?? ''}`,
        }),
      );
      return [measure({ id, label: `Test of ${name}`, temporality: 'FLOW', ...cells }), ...printed];
    }),
  );
