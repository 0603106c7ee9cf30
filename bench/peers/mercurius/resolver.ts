import type { FieldNode } from 'graphql';
import { nodesOf, readingOf, selects } from './look-ahead.ts';
import { read } from './read.ts';
import {
  document,
  measure,
  module,
  observation,
  region,
  serviceArea,
  staffGroup,
  statement,
  type Table,
} from './table.ts';

type Arguments = Readonly<Record<string, unknown>>;

interface Info {
  readonly fieldNodes: readonly FieldNode[];
}

type Resolver = (root: unknown, args: Arguments, context: unknown, info: Info) => Promise<unknown>;

const inDocuments = 't.citation_document_id, t.citation_first_line, t.id';

interface List {
  readonly table: Table;
  /** The arguments that are the values of the condition, in their order. */
  readonly by?: readonly string[];
  readonly where?: string;
  readonly order: string;
}

async function rowsOf({ table, by = [], where = 'true', order }: List, args: Arguments, nodes: FieldNode) {
  const { columns, joins, toObject } = readingOf(table, nodes);
  // The rows are taken first, and then joined with what they refer to.
  const rows = await read(
    `select ${columns} from (select * from ${table.name} as t where ${where}
       order by ${order} limit ${Number(args.first)}) as t ${joins} order by ${order}`,
    by.map((name) => args[name]),
  );
  return rows.map(toObject);
}

async function countOf({ table, by = [], where = 'true' }: List, args: Arguments): Promise<number> {
  const [row] = await read(
    `select count(*)::int from ${table.name} as t where ${where}`,
    by.map((name) => args[name]),
  );
  return Number(row?.[0]);
}

/** A list, of which what is selected is read. */
const list =
  (of: List): Resolver =>
  async (_, args, _context, { fieldNodes: [field] }) => {
    const nodes = field && nodesOf(field);
    const [rows, totalCount] = await Promise.all([
      nodes && rowsOf(of, args, nodes),
      field && selects(field, 'totalCount') ? countOf(of, args) : undefined,
    ]);
    return { nodes: rows, totalCount };
  };

const byId = (table: Table): List => ({ table, order: 't.id' });

/** Observations in the order of the documents, since a day where one is given; or a page of them all. */
const observations: Resolver = async (root, args, context, info) => {
  if (args.from !== undefined)
    return list({ table: observation, by: ['from'], where: 't.period_start >= $1', order: inDocuments })(
      root,
      args,
      context,
      info,
    );
  const [field] = info.fieldNodes;
  const nodes = field && nodesOf(field);
  if (!nodes) return { nodes: [] };
  const { columns, joins, toObject } = readingOf(observation, nodes);
  const size = Number(args.first);
  const after = args.after ? JSON.parse(Buffer.from(String(args.after), 'base64url').toString()) : [];
  const bounds = after.length ? 'where (t.citation_document_id, t.citation_first_line, t.id) > ($1, $2, $3)' : '';
  const rows = await read(
    `select ${columns}, t.citation_document_id, t.citation_first_line, t.id
     from (select * from observation as t ${bounds} order by ${inDocuments} limit ${size + 1}) as t ${joins}
     order by ${inDocuments}`,
    after,
  );
  const last = rows.slice(0, size).at(-1);
  const endCursor = last ? Buffer.from(JSON.stringify(last.slice(-3))).toString('base64url') : null;
  return { nodes: rows.slice(0, size).map(toObject), pageInfo: { hasNextPage: rows.length > size, endCursor } };
};

/** Observations by their ids, in the order of these. */
const byIds: Resolver = async (_, args, _context, { fieldNodes: [field] }) => {
  if (!field) return [];
  const { columns, joins, toObject } = readingOf(observation, field);
  const ids = args.ids as readonly string[];
  const rows = await read(`select ${columns} from observation as t ${joins} where t.id = any($1)`, [ids]);
  const found = new Map(rows.map((row) => [row[0], toObject(row)]));
  return ids.map((id) => found.get(id) ?? null);
};

const one: Resolver = async (_, { id }, _context, { fieldNodes: [field] }) => {
  if (!field) return null;
  const { columns, joins, toObject } = readingOf(observation, field);
  const [row] = await read(`select ${columns} from observation as t ${joins} where t.id = $1`, [id]);
  return row ? toObject(row) : null;
};

const accessesByArea: Resolver = async (_, { from, to }) => {
  const rows = await read(
    `select service_area_id, min(value)::float8, max(value)::float8
     from observation where measure_id = 'measure:module-accesses' and period_start >= $1 and period_start < $2
       and service_area_id is not null
     group by service_area_id order by service_area_id`,
    [from, to],
  );
  return { nodes: rows.map(([id, min, max]) => ({ serviceArea: { id }, min, max })) };
};

const endsByArea: Resolver = async (_, { least }) => {
  const rows = await read(
    `select service_area_id, min(value)::float8, max(value)::float8
     from observation where measure_id = 'measure:module-accesses' and value >= $1 and service_area_id is not null
     group by service_area_id order by service_area_id`,
    [least],
  );
  return { nodes: rows.map(([id, min, max]) => ({ serviceArea: { id }, min, max })) };
};

const staffByDocumentAndGroup: Resolver = async (_, { before }) => {
  const rows = await read(
    `select citation_document_id, staff_group_id, sum(value)::float8
     from observation where measure_id = 'measure:staff' and period_start < $1
       and service_area_id is not null and staff_group_id is not null and not reprint
     group by citation_document_id, staff_group_id order by citation_document_id, staff_group_id`,
    [before],
  );
  return {
    nodes: rows.map(([document, staffGroup, sum]) => ({
      document: { id: document },
      staffGroup: { id: staffGroup },
      sum,
    })),
  };
};

const search: Resolver = async (_, { text, first }, _context, { fieldNodes: [field] }) => {
  const found = `from search_entry as e, websearch_to_tsquery('english', $1) as query where e.vector @@ query`;
  const [rows, total] = await Promise.all([
    read(
      `select split_part(e.names, e'\\n', 1) ${found}
       order by ts_rank_cd(e.vector, query, 33)::float8
         + (lower($1) = any(string_to_array(lower(e.names), e'\\n')))::int desc, e.id limit ${Number(first)}`,
      [text],
    ),
    field && selects(field, 'totalCount') ? read(`select count(*)::int ${found}`, [text]) : undefined,
  ]);
  return { nodes: rows.map(([title]) => ({ title })), totalCount: total?.[0]?.[0] };
};

/** The fields of the query type. */
export const resolvers = {
  Query: {
    observation: one,
    observations,
    observationsByIds: byIds,
    latest: list({
      table: observation,
      by: ['measure', 'until', 'region'],
      where: `t.measure_id = $1 and t.period_start < $2
        and t.service_area_id in (select id from service_area where region_id = $3)`,
      order: 't.period_start desc nulls last, t.id',
    }),
    ofMeasure: list({
      table: observation,
      by: ['measure', 'from', 'line'],
      where: 't.measure_id = $1 and t.period_start >= $2 and t.citation_first_line >= $3',
      order: inDocuments,
    }),
    observationsFrom: list({
      table: observation,
      by: ['line'],
      where: 't.citation_first_line >= $1',
      order: inDocuments,
    }),
    peopleFrom: list({
      table: observation,
      by: ['least'],
      where: "t.value >= $1 and t.value < 1000 and t.measure_id in (select id from measure where unit = 'PEOPLE')",
      order: inDocuments,
    }),
    observationsInRegion: list({
      table: observation,
      by: ['from', 'region'],
      where: `t.period_start >= $1 and t.service_area_id in (select id from service_area
        where region_id in (select id from region where name = $2))`,
      order: inDocuments,
    }),
    ofRegion: list({
      table: observation,
      by: ['region'],
      where: 't.service_area_id in (select id from service_area where region_id = $1)',
      order: inDocuments,
    }),
    staffCounts: list({
      table: observation,
      by: ['from'],
      where: `t.measure_id = 'measure:staff' and t.breakdown = '{}' and t.period_start >= $1 and not t.reprint`,
      order: 't.period_start, t.id',
    }),
    statements: list({ table: statement, by: ['line'], where: 't.citation_first_line >= $1', order: inDocuments }),
    statementsWith: list({
      table: statement,
      by: ['text'],
      where: `t.text ilike '%' || $1 || '%'`,
      order: inDocuments,
    }),
    accessesByArea,
    endsByArea,
    staffByDocumentAndGroup,
    serviceAreas: list({ table: serviceArea, order: 't.code' }),
    regions: list(byId(region)),
    measures: list(byId(measure)),
    modules: list(byId(module)),
    staffGroups: list(byId(staffGroup)),
    documents: list(byId(document)),
    search,
  },
};
