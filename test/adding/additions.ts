import { before, both, type Edits, replacing, withItems, withRow } from './scratch-copy.js';

const document = 'board-meeting-2022-01';
const cited = { document, first_line: '1', last_line: '1' };

const hearings = (court: string, value: string) =>
  withRow({
    measure: 'hearings',
    value,
    as_published: value,
    precision: 'EXACT',
    period_start: '2021-12-31',
    period_end: '2021-12-31',
    period_label: '31 December 2021',
    reprint: 'false',
    court,
    ...cited,
  });

const figure: Edits = {
  [`seeds/observations/${document}.csv`]: both(hearings('north-court', '31'), hearings('south-court', '32')),
};

const statement: Edits = {
  [`seeds/statements/${document}.csv`]: withRow({
    id: 'north-court-sits',
    kind: 'REMARK',
    title: 'The court in the north',
    text: 'The court in the north sits all week.',
    courts: 'north-court',
    ...cited,
  }),
};

const measure: Edits = {
  'seeds/measures.csv': withRow({
    id: 'hearings',
    label: 'Hearings',
    definition: 'Hearings held on the day given.',
    unit: 'COUNT',
    kind: 'STATISTIC',
    topic: 'courts',
    temporality: 'STOCK',
    additive: 'true',
    of_whole: 'false',
    breakdowns: 'court',
  }),
};

const courtClass = `import type { Connection } from '../../graph/connection.js';
import { Embed, GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import type { Dataset } from './dataset.js';

@GraphEntity({
  table: 'court',
  prefix: 'court',
  one: 'court',
  many: 'courts',
  printedName: 'name',
  search: { title: 'name', body: ['note'] },
  description: 'A court that hears cases.',
})
export class Court extends Node {
  @Value('text', 'Name.', { unique: true })
  name!: string;

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'court', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('court'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
`;

const imported = before(
  "import { Module } from '../dimension/module.js';",
  "import { Court } from '../dimension/court.js';\n",
);
const courtKey = (column: string) => ({ fields: [column], reference: { resource: 'courts', fields: ['id'] } });
const text = (name: string, required: boolean, type = 'string') => ({
  name,
  type,
  description: `The ${name} of the court.`,
  constraints: { required },
});

const dimension: Edits = {
  'src/domain/dimension/court.ts': courtClass,
  'src/domain/fact/observation.ts': both(
    imported,
    before(
      "  @ToOne(() => Module, 'The module counted",
      "  @ToOne(() => Court, 'The court counted; null for all of them.', { nullable: true })\n  court!: Court | null;\n\n",
    ),
  ),
  'src/domain/fact/statement.ts': both(
    imported,
    before(
      '  @ToMany(() => Module,',
      "  @ToMany(() => Court, aboutMany('court'), 'The courts it is about.')\n  courts!: Connection<Court>;\n\n",
    ),
  ),
  'seeds/courts.csv': `id,name,note,document,first_line,last_line,section
north-court,Court of the North,,${document},1,1,
south-court,Court of the South,,${document},1,1,
`,
  'profile/tables/courts.json': JSON.stringify({
    title: 'Courts',
    description: 'The courts.',
    fieldsMatch: 'superset',
    fields: [
      text('id', true),
      text('name', true),
      text('note', false),
      text('document', true),
      text('first_line', true, 'integer'),
      text('last_line', true, 'integer'),
      text('section', false),
    ],
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['document'], reference: { resource: 'documents', fields: ['id'] } }],
  }),
  'seeds/datapackage.json': withItems({
    resources: { name: 'courts', path: 'courts.csv', title: 'Courts' },
  }),
  'profile/tables/observations.json': withItems({
    fields: { name: 'court', type: 'string', description: 'The court that the figure is about.' },
    foreignKeys: courtKey('court'),
  }),
  'profile/tables/statements.json': withItems({
    fields: { name: 'courts', type: 'list', delimiter: ';', description: 'The courts that the statement is about.' },
    foreignKeys: courtKey('courts'),
  }),
};

const operation: Edits = {
  'codegen/operations/courts.graphql': `# Courts
#
# Each court, with the hearings of a day.
#
# topic: Courts
# rows: courts.observations
# columns:
#   name as court
#   value as hearings
#   citation
query Courts {
  courts(first: 100, orderBy: [{ name: ASC }]) {
    nodes {
      name
      observations(first: 100) {
        nodes { value citation { document { title } firstLine lastLine section } }
      }
    }
  }
}
`,
};

const page: Edits = {
  'src/server/court-routes.ts': `import type { FastifyInstance } from 'fastify';
import type { Ask } from './execution/apollo.js';

/** The names of the courts, at /courts. */
export function serveCourts(http: FastifyInstance, ask: Ask): void {
  http.get('/courts', async (_request, reply) => {
    const { data } = await ask('{ courts { nodes { name } } }', {});
    const { nodes } = (data as { courts: { nodes: { name: string }[] } }).courts;
    return reply.type('text/plain; charset=utf-8').send(nodes.map(({ name }) => \`\${name}\\n\`).join(''));
  });
}
`,
  'src/server/http.ts': both(
    before('import { serveExplorer }', "import { serveCourts } from './court-routes.js';\n"),
    before('  serveHealth(http', '  serveCourts(http, graph.ask);\n'),
  ),
};

const format: Edits = {
  'src/operations/format/tsv.ts': `import type { Format } from './format.js';

/** Values between tabs. */
export const tsv: Format = {
  name: 'tsv',
  label: 'TSV',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  isFile: true,
  isOfDataset: true,
  isReproducible: true,
  options: { header: { description: '0 leaves the header out.', values: ['1', '0'] } },
  description: 'Tab-separated values.',
  schema: () => ({ type: 'string' }),
  write: ({ columns, rows }, { header }) =>
    [...(header === '1' ? [columns.map(({ name }) => name)] : []), ...rows]
      .map((row) => \`\${row.map((cell) => String(cell ?? '').replace(/\\s/g, ' ')).join('\\t')}\\n\`)
      .join(''),
};
`,
  'src/operations/formats.ts': both(
    before('import { xlsx }', "import { tsv } from './format/tsv.js';\n"),
    replacing('xlsx, ndjson];', 'xlsx, ndjson, tsv];'),
  ),
};

const setting: Edits = {
  'src/config.ts': before(
    '  LOG_LEVEL: setting(',
    `  SITTING_DAYS: setting(
    text
      .transform(Number)
      .refine((days) => days >= 1 && days <= 7, 'expects a number of days from 1 to 7')
      .default(5),
    'on how many days of a week courts sit',
  ),
`,
  ),
  'docs/operating.md': before('| `LOG_LEVEL` |', '| `SITTING_DAYS` | on how many days of a week courts sit | `5` |\n'),
};

/** Each addition that docs/adding.md tells of, by its heading: the edits that make it, in the order of its list. */
export const additions: Readonly<Record<string, Edits>> = {
  'A figure': figure,
  'A statement': statement,
  'A measure': measure,
  'A dimension': dimension,
  'An operation': operation,
  'A page': page,
  'A format': format,
  'A setting': setting,
};

/** Changes of what keeps its name, of which MikroORM alone tells nothing: an index, a check, a function. */
export const changesUnderOneName: Edits = {
  'src/domain/fact/observation.ts': replacing(
    'period_start desc nulls last, id)',
    'period_start desc nulls first, id)',
  ),
  'src/domain/fact/statement.ts': replacing(`"(kind = 'COMMITMENT') = (form`, `"kind <> 'COMMITMENT' or (form`),
  'src/graph/searchable.ts': replacing(`partingSigns = '/`, `partingSigns = '(/`),
};
