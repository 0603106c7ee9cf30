import type { Client } from 'pg';

/** Rows that synthetic documents print of one measure: one for each value of the dimensions it is broken down by. */
interface Block {
  readonly measure: string;
  readonly rows: number;
  readonly area?: true;
  readonly module?: true;
  readonly staffGroup?: true;
  readonly webinar?: true;
  readonly month?: true;
  /** The values lie between 1 and this, small ones more often. */
  readonly largest: number;
}

const areaCount = 19;

// What the real documents print most of: breakdowns by area, their totals, series, and a mixture of everything else.
const blocks: readonly Block[] = [
  { measure: 'module-accesses', rows: 200, area: true, module: true, largest: 150 },
  { measure: 'staff', rows: 50, area: true, staffGroup: true, largest: 90 },
  { measure: 'staff', rows: areaCount, area: true, largest: 200 },
  { measure: 'staff', rows: 1, largest: 2000 },
  { measure: 'new-cases', rows: 12, month: true, largest: 5000 },
  { measure: 'new-cases', rows: areaCount, area: true, largest: 600 },
  { measure: 'webinar-attendances', rows: areaCount, area: true, webinar: true, largest: 120 },
];
const blockRows = blocks.reduce((sum, { rows }) => sum + rows, 0);
const rowsPerDocument = 400;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function blockTable(): string {
  let first = 0;
  const rows = blocks.map(({ measure, rows: count, area, module, staffGroup, webinar, month, largest }) => {
    const row = [first, count, quoted(`measure:${measure}`), area, module, staffGroup, webinar, month, largest];
    first += count;
    return `(${row.map((value) => value ?? false).join(', ')})`;
  });
  return `(values ${rows.join(', ')})
    as block(first, count, measure_id, by_area, by_module, by_staff_group, by_webinar, by_month, largest)`;
}

/** A whole number from 0 that depends on a key and nothing else. */
const hash = (key: string, below: number) => `(hashtextextended(${key}, 2006) & 4611686018427387903) % ${below}`;

const numbered = (name: string, source: string) =>
  `create temporary table ${name} on commit drop as
   select row_number() over (order by id) - 1 as n, count(*) over () as total, * from ${source}`;

const blockMeasures = [...new Set(blocks.map(({ measure }) => quoted(`measure:${measure}`)))].join(', ');

/** The dimensions, numbered; and the real figures of other measures, of which each document prints some again. */
const parts = [
  numbered('area', `(select id from service_area where kind <> 'GROUP' and id not like '%synthetic%') as real`),
  numbered('module_part', '(select id from module) as real'),
  numbered('staff_group_part', '(select id from staff_group) as real'),
  numbered('webinar_part', '(select id from webinar) as real'),
  numbered(
    'template',
    `(select distinct on (cell) observation.*, unit from observation
      join measure on measure.id = measure_id where measure_id not in (${blockMeasures})
      order by cell, observation.id) as real`,
  ),
];

// What is made here is as if it stood in the package of the project.
const ownDataset = `(select id from dataset where not withdrawn)`;

/** Synthetic documents, each about a financial year, a quarter or a month between 2006 and 2022. */
const documents = (count: number) => `
  create temporary table synthetic on commit drop as
  select n, 'document:synthetic-' || lpad(n::text, 7, '0') as id, start,
    (start + make_interval(months => length) - interval '1 day')::date as "end",
    case length when 12 then to_char(start, 'YYYY') || '-' || to_char(start + interval '1 year', 'YY')
      when 3 then to_char(start, 'FMMonth') || ' to ' || to_char(start + interval '2 months', 'FMMonth YYYY')
      else to_char(start, 'FMMonth YYYY') end as label
  from (select n, length, make_date(2006 + (${hash("'year' || n", 16)})::int,
      case length when 12 then 4 when 3 then 1 + 3 * (${hash("'quarter' || n", 4)})::int
        else 1 + (${hash("'month' || n", 12)})::int end, 1) as start
    from (select n, (array[12, 3, 1])[1 + ${hash("'length' || n", 3)}] as length
      from generate_series(0, ${count - 1}) as n) as sized) as dated;
  insert into document (id, dataset_id, title, kind, subject_id, published, published_label, period_start, period_end, period_label, sha256, lines)
  select id, ${ownDataset}, 'Synthetic document ' || n, 'synthetic', 'organisation:cafcass', "end", to_char("end", 'YYYY'), start, "end", label,
    encode(sha256(id::bytea), 'hex'), ${2 * rowsPerDocument} from synthetic`;

/** What a block is broken down by, in the order of its names, which is that of cells. */
const broken = {
  module: 'module_part',
  'service-area': 'area',
  'staff-group': 'staff_group_part',
  webinar: 'webinar_part',
};
const slugs = Object.entries(broken)
  .map(([, table]) => `coalesce(';' || replace(${table}.id, ':', '='), '')`)
  .join(' || ');
const names = `array_remove(array[${Object.entries(broken)
  .map(([name, table]) => `case when ${table}.id is not null then '${name}' end`)
  .join(', ')}], null)`;

/** Figures: each row of a document takes the next cell of its block, beginning at another cell in every document. */
const observations = (count: number) => `
  insert into observation (id, dataset_id, measure_id, value, as_published, precision, readings, period_start, period_end, period_label,
    subject_id, cell, breakdown, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id,
    budget_id, programme_id, work_id, qualification_id, reprint, note, citation_document_id, citation_first_line,
    citation_last_line, citation_section)
  select 'observation:' || substr(md5('synthetic ' || i), 1, 16), ${ownDataset},
    coalesce(block.measure_id, template.measure_id), figure.value,
    figure.value || case template.unit when 'PERCENT' then '%' else '' end,
    coalesce(template.precision, 'EXACT'), coalesce(template.readings, '{}'),
    coalesce(month.start, document.start), coalesce((month.start + interval '1 month - 1 day')::date, document."end"),
    coalesce(to_char(month.start, 'FMMonth YYYY'), document.label),
    coalesce(template.subject_id, 'organisation:cafcass'),
    coalesce(template.cell, replace(block.measure_id, 'measure:', 'measure=') || ';subject=cafcass' || ${slugs}),
    coalesce(template.breakdown, ${names}),
    template.organisation_id, template.region_id, coalesce(area.id, template.service_area_id),
    coalesce(staff_group_part.id, template.staff_group_id), coalesce(module_part.id, template.module_id),
    coalesce(webinar_part.id, template.webinar_id), template.audit_id, template.budget_id, template.programme_id,
    template.work_id, template.qualification_id, false, template.note, document.id, 2 * row + 1, 2 * row + 1,
    'Synthetic section'
  from generate_series(0, ${count - 1}) as i
  cross join lateral (select i / ${rowsPerDocument} as n, i % ${rowsPerDocument} as row,
    (${hash('i::text', 10007)}) / 10007.0::float8 as share) as serial
  join synthetic as document using (n)
  cross join (select (select max(total) from area) as areas) as size
  left join ${blockTable()} on row >= block.first and row < block.first + block.count
  left join template on row >= ${blockRows} and template.n = (row - ${blockRows} + 13 * serial.n) % template.total
  cross join lateral (select row - block.first + serial.n * block.count as number) as cell
  left join area on by_area and area.n = cell.number % areas
  left join module_part on by_module and module_part.n = (cell.number / areas) % module_part.total
  left join staff_group_part on by_staff_group and staff_group_part.n = (cell.number / areas) % staff_group_part.total
  left join webinar_part on by_webinar and webinar_part.n = serial.n % webinar_part.total
  cross join lateral (select case when by_month
    then (date_trunc('year', document.start) + make_interval(months => (cell.number % 12)::int))::date end as start) as month
  cross join lateral (select trim_scale(case when template.value is null
    then round(exp(share * ln(largest::float8))::numeric)
    else round(template.value * (0.5 + share)::numeric, scale(template.value)) end) as value) as figure`;

// What would be kept up row by row: how to take it off, and how to put it back, which is faster and checks every row.
const foreignKeys = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint where 'observation'::regclass in (conrelid, confrelid) and contype = 'f'`;

const primaryKey = `
  select format('alter table observation drop constraint %I', conname) as off,
    format('alter table observation add constraint %I %s', conname, pg_get_constraintdef(oid)) as on
  from pg_constraint where conrelid = 'observation'::regclass and contype = 'p'`;

const indexes = `
  select format('drop index %I', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as on
  from pg_index where indrelid = 'observation'::regclass and not indisprimary`;

/**
 * Adds synthetic documents and observations to a loaded database until it holds as many observations as asked for. The
 * same dataset and number always give the same rows.
 */
export async function growTo(client: Client, total: number): Promise<void> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from observation');
  const missing = total - (rows[0]?.count ?? 0);
  if (missing <= 0) return;
  await client.query(`begin; set local maintenance_work_mem = '1GB'; set local work_mem = '256MB'`);
  const taken: { readonly off: string; readonly on: string }[] = [];
  for (const query of [foreignKeys, primaryKey, indexes])
    taken.push(...(await client.query<{ off: string; on: string }>(query)).rows);
  for (const { off } of taken) await client.query(off);
  for (const part of parts) await client.query(part);
  await client.query(documents(Math.ceil(missing / rowsPerDocument)));
  await client.query('analyze synthetic');
  await client.query(observations(missing));
  for (const { on } of taken.reverse()) await client.query(on);
  await client.query('commit');
  await client.query('vacuum (analyze)');
}
