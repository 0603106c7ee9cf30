import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { graphSchema } from '../../src/domain/graph.js';
import { Loaders } from '../../src/loading/loaders.js';
import { Reader } from '../../src/loading/reader.js';
import { readOperations } from '../../src/operations/operation.js';
import type { Statement } from '../../src/query/sql.js';
import { startApollo } from '../../src/server/apollo.js';
import { type Compiled, fieldsToCompile } from '../../src/server/compile-document.js';
import { CompiledDocuments } from '../../src/server/compiled-documents.js';
import { codeExecutor, compilingExecutor } from '../../src/server/executor.js';
import { loadedDatabase } from '../test-database.js';

type Variables = Readonly<Record<string, unknown>>;

/** Tells whether the last document that was asked has been compiled. */
class ObservedDocuments extends CompiledDocuments<Compiled | false> {
  compiled = false;

  override use(key: string, compile: () => Compiled | false) {
    const found = super.use(key, compile);
    this.compiled = Boolean(found);
    return found;
  }
}

/** Sends one statement after the other: which ones share a batch must not depend on how fast a server answers. */
class OrderlyReader extends Reader {
  #last: Promise<unknown> = Promise.resolve();

  override rows<R>(query: Statement): Promise<readonly R[]> {
    const rows = this.#last.then(() => super.rows<R>(query));
    this.#last = rows.catch(() => undefined);
    return rows;
  }
}

// As it goes over the wire, with the order of the keys.
const written = (answer: ExecutionResult) => JSON.stringify(answer, null, 1);

/** Asks graphql-js and the compiled executor, each with a context of its own. */
function bothWays<Context>(schema: GraphQLSchema, makeContext: () => Context) {
  return async (query: string, variables?: Variables, operationName?: string) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const store = new ObservedDocuments(10, 1);
    const [expectedContext, context] = [makeContext(), makeContext()];
    const variableValues = variables ?? {};
    const expected = await execute({
      schema,
      document,
      contextValue: expectedContext,
      variableValues,
      ...(operationName && { operationName }),
    });
    const executor = compilingExecutor(schema, codeExecutor(schema, store));
    const answer = await executor({ document, variables, operationName, context });
    expect(written(answer)).toBe(written(expected));
    return { ...expected, compiled: store.compiled, expectedContext, context };
  };
}

const operations = await readOperations(graphSchema(), 'codegen/operations');

const rowOf = (connection: GraphQLObjectType) => getNamedType(connection.getFields().nodes?.type);

/** Every field of a type that needs no argument: values, and the values and lists of what it leads to. */
function everything(type: GraphQLObjectType, depth: number): string {
  const selections = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(target)) return [field.name];
    if (!isObjectType(target)) return [];
    if (target.name.endsWith('Connection') && !isObjectType(rowOf(target))) return [];
    if (target.name.endsWith('Connection'))
      return depth > 0 ? [`${field.name}(first: 2) { totalCount nodes { id } }`] : [];
    return depth > 0 ? [`${field.name} { ${everything(target, depth - 1)} }`] : [];
  });
  return ['__typename', ...selections].join(' ');
}

const lists = Object.values(graphSchema().getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
  const connection = getNamedType(type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection') || args.some(isRequiredArgument)) return [];
  const row = rowOf(connection);
  return isObjectType(row) ? [[name, row] as const] : [];
});

const area = '{ code region { name } }';

type Asked = readonly [name: string, query: string, variables?: Variables, operationName?: string];

// What is asked, with which variables.
const asked: readonly Asked[] = [
  [
    'entities of several types by several keys',
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
      ... on ServiceArea { code region { name } observations(first: 2) { nodes { value } } } ... on Measure { label } ... on Commitment { title } } }`,
    {
      representations: [
        { __typename: 'Measure', id: 'measure:staff' },
        { __typename: 'ServiceArea', code: 'A3' },
        { __typename: 'ServiceArea', id: 'service-area:none' },
        { __typename: 'ServiceArea', id: 'service-area:a1' },
      ],
    },
  ],
  ['the schema as gateways read it', '{ _service { sdl } }'],
  [
    'aliases',
    '{ here: serviceArea(id: "service-area:a12") { letters: code code } there: serviceArea(id: "service-area:a1") { id } }',
  ],
  ['a type name', '{ __typename serviceAreas(first: 2) { __typename nodes { kind: __typename } } }'],
  ['nothing', '{ serviceArea(id: "service-area:none") { code } release(id: "release:none") { id } }'],
  [
    'a named fragment in many places',
    `fragment A on ServiceArea ${area} { serviceArea(id: "service-area:a12") { ...A } serviceAreas(first: 2) { nodes { ...A } edges { node { ...A name } } } }`,
  ],
  [
    'inline fragments',
    '{ serviceAreas(first: 3) { ... { nodes { ... on ServiceArea { code } ... on Node { id } } } } }',
  ],
  [
    'fields that merge',
    '{ serviceAreas(first: 3) { nodes { code } } serviceAreas(first: 3) { nodes { region { name } } totalCount } }',
  ],
  [
    'nested lists',
    '{ regions(first: 3) { nodes { name serviceAreas(first: 2) { nodes { code observations(first: 2) { totalCount nodes { value citation { document { title } } } } } } } } }',
  ],
  [
    'pages and cursors',
    '{ observations(first: 2) { edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }',
  ],
  ['an enum', '{ regions(where: { scheme: { eq: SCHEME_2006 } }) { nodes { name scheme } } }'],
  [
    'an enum as a variable',
    'query ($scheme: RegionScheme) { regions(where: { scheme: { eq: $scheme } }) { nodes { name scheme } } }',
    { scheme: 'SCHEME_2006' },
  ],
  [
    'a whole filter as a variable',
    'query ($where: ObservationWhere) { observations(first: 3, where: $where) { nodes { id } } }',
    {
      where: {
        not: { reprint: { eq: true } },
        or: [{ value: { gt: 5 } }, { measure: { id: { eq: 'measure:staff' } } }],
      },
    },
  ],
  [
    'one item for a list',
    'query ($ids: [ID!]) { serviceAreas(where: { id: { in: $ids } }, orderBy: { code: DESC }) { nodes { id } } }',
    { ids: 'service-area:a1' },
  ],
  [
    'an absent variable within an object',
    'query ($code: String) { serviceAreas(where: { code: { eq: $code } }, first: 2) { totalCount nodes { code } } }',
  ],
  [
    'a null variable within an object',
    'query ($code: String) { serviceAreas(where: { code: { eq: $code } }, first: 2) { totalCount nodes { code } } }',
    { code: null },
  ],
  [
    'a given variable within an object',
    'query ($code: String) { serviceAreas(where: { code: { eq: $code } }, first: 2) { totalCount nodes { code } } }',
    { code: 'A1' },
  ],
  ['an absent variable for an argument', 'query ($first: Int) { serviceAreas(first: $first) { totalCount } }'],
  ['a default', 'query ($first: Int = 2) { serviceAreas(first: $first) { nodes { id } } }'],
  ['a default overruled', 'query ($first: Int = 2) { serviceAreas(first: $first) { nodes { id } } }', { first: 3 }],
  ['null for a default', 'query ($first: Int = 2) { regions(first: $first) { nodes { id } } }', { first: null }],
  [
    'a date',
    'query ($on: Date!) { serviceAreas(first: 4) { nodes { headcount(on: $on) { value } standing(programme: "programme:prioritisation", on: "2021-12-31") { status } } } }',
    { on: '2016-01-01' },
  ],
  ['a number for an id', '{ node(id: 12) { id } }'],
  [
    'a text that graphql-jit would run',
    '{ serviceAreas(where: { name: { ne: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=1" } }) { totalCount } }',
  ],
  [
    'an interface',
    '{ node(id: "service-area:a12") { id __typename ... on ServiceArea { code region { name } } ... on Audit { title } } }',
  ],
  [
    'many of an interface',
    '{ nodes(ids: ["service-area:a12", "none:1", "measure:staff"]) { id ... on Measure { label } ... on ServiceArea { code } } }',
  ],
  [
    'a list of an interface',
    '{ statements(first: 20) { nodes { __typename id ... on Question { answers { nodes { id } } } ... on Finding { number } } } }',
  ],
  ['introspection', getIntrospectionQuery()],
  [
    'introspection of a type',
    '{ __type(name: "ServiceArea") { name fields { name } } serviceAreas(first: 1) { nodes { code } } }',
  ],
];

const conditional = `query ($a: Boolean!, $b: Boolean = false) {
  serviceAreas(first: 2) {
    totalCount @skip(if: $a)
    nodes { ...A @include(if: $a) ...A @include(if: $b) region @include(if: $b) { ...R } region { id } }
  }
  regions(first: 2) @include(if: $a) { nodes { id } }
  regions(first: 2) { ... @skip(if: $a) { nodes { ...R serviceAreas(first: 1) @include(if: $b) { nodes { ...A } } } } }
}
fragment A on ServiceArea { code name @skip(if: true) headcount(on: "2016-01-01") @include(if: $b) { value } }
fragment R on Region { name }`;

// What a resolver refuses, what graphql-js refuses, and what is null where it may not be.
const refused: readonly Asked[] = [
  [
    'a representation without a key',
    '{ _entities(representations: [{ __typename: "ServiceArea" }, { __typename: "ServiceArea", code: "A1" }]) { ... on ServiceArea { code } } }',
  ],
  [
    'a representation that is none',
    'query ($any: [_Any!]!) { _entities(representations: $any) { __typename } }',
    { any: ['x'] },
  ],
  ['an entity of no type', '{ _entities(representations: [{ __typename: "Nothing", id: "x" }]) { __typename } }'],
  ['a page that is too long', '{ serviceAreas(first: 2) { nodes { id } } observations(first: 1001) { nodes { id } } }'],
  ['a foreign cursor', '{ serviceAreas(after: "x") { nodes { id } } }'],
  ['a nested page that is too long', '{ regions { nodes { name serviceAreas(first: -1) { nodes { id } } } } }'],
  ['too many ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 1001 }, String) }],
  [
    'a variable of the wrong type',
    'query ($first: Int) { serviceAreas(first: $first) { totalCount } }',
    { first: 'two' },
  ],
  ['a missing variable', 'query ($id: ID!) { serviceArea(id: $id) { code } }'],
  ['a null variable', 'query ($id: ID!) { serviceArea(id: $id) { code } }', { id: null }],
  [
    'null where a default made it valid',
    'query ($id: ID = "service-area:a1") { serviceArea(id: $id) { code } }',
    { id: null },
  ],
  ['null for a condition', 'query ($a: Boolean = true) { serviceAreas { totalCount @include(if: $a) } }', { a: null }],
  [
    'an unknown value of an enum',
    'query ($scheme: RegionScheme) { regions(where: { scheme: { eq: $scheme } }) { totalCount } }',
    { scheme: 'NONE' },
  ],
  [
    'an unknown field of an input',
    'query ($where: RegionWhere) { regions(where: $where) { totalCount } }',
    { where: { nonsense: 1 } },
  ],
  [
    'a day that does not exist',
    'query ($on: Date!) { serviceAreas(first: 1) { nodes { headcount(on: $on) { value } } } }',
    { on: '2021-02-30' },
  ],
  ['an operation that does not exist', 'query A { regions { totalCount } } query B { __typename }', {}, 'C'],
  ['no operation named', 'query A { regions { totalCount } } query B { __typename }'],
];

describe('the graph, asked of graphql-js and of compiled code', () => {
  let ask: (
    query: string,
    variables?: Variables,
    operationName?: string,
  ) => Promise<ExecutionResult & { compiled: boolean; statements: readonly [expected: number, actual: number] }>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const orm = await loadedDatabase();
    const makeContext = () => ({
      loaders: new Loaders(new OrderlyReader(databaseOf(orm))),
      texts: { lines: () => null },
    });
    const both = bothWays(graphSchema(), makeContext);
    ask = async (query, variables, operationName) => {
      const { expectedContext, context, ...answer } = await both(query, variables, operationName);
      return { ...answer, statements: [expectedContext.loaders.reader.statements, context.loaders.reader.statements] };
    };
    close = () => orm.close(true);
  });
  afterAll(() => close());

  const answersAlike = async (query: string, variables?: Variables, operationName?: string) => {
    const { errors, compiled, statements } = await ask(query, variables, operationName);
    expect(errors).toBeUndefined();
    expect(statements[1], 'as many statements').toBe(statements[0]);
    return compiled;
  };

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (_, operation) => {
    const { text, tableDocument, example } = operation;
    for (const query of [text, tableDocument]) await answersAlike(query, example);
    await answersAlike(text, { ...example, first: 1 });
  });

  it.each(lists)('every field of %s', async (name, row) => {
    // What an observation refers to is too much to be compiled with all that refers to in turn.
    const depth = row.name === 'Observation' ? 1 : 2;
    expect(await answersAlike(`{ ${name}(first: 20) { totalCount nodes { ${everything(row, depth)} } } }`)).toBe(true);
  });

  it.each(asked.map((one) => ({ name: one[0], one })))('$name', async ({ one: [, query, variables] }) => {
    await answersAlike(query, variables);
  });

  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])('conditions %s and %s', async (a, b) => {
    expect(await answersAlike(conditional, { a, b })).toBe(true);
  });

  it('runs no text of a client', () => expect(globalThis).not.toHaveProperty('ran'));

  it.each(refused.map((one) => ({ name: one[0], one })))('refuses $name', async ({ one: [, query, ...rest] }) => {
    const { errors } = await ask(query, ...rest);
    expect(errors?.length).toBeGreaterThan(0);
  });
});

const schema = buildSchema(`
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int! }
  type Dog implements Named { name: String owner: Thing }
  union Pet = Cat | Dog
  enum Colour { RED BLUE }
  type Query {
    thing: Thing
    sure: Thing!
    things: [Thing]
    sureThings: [Thing!]!
    maybeSureThings: [Thing!]
    pets: [Pet!]
    named: [Named]
    none: Named
    echo(text: String = "said", colours: [Colour!], at: Place): String
  }
  input Place { x: Int = 1 y: Int! in: Place }
  type Thing {
    id: ID!
    name: String
    thrown: String
    thrownSure: String!
    rejected: String
    rejectedSure: String!
    late: [String]
    returned: Int
    returnedSure: Thing!
    mixed: [Int]
    mixedSure: [Int!]
    unlike: Int
    missing: String!
    odd: String
    known: Colour!
    promised: String
    call: String
    child: Thing
    sureChild: Thing!
    children: [Thing!]!
  }
`);

const failure = new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function resolve(type: string, fields: Record<string, GraphQLFieldResolver<unknown, unknown>>): void {
  const declared = schema.getType(type);
  for (const [name, resolver] of Object.entries(fields)) {
    const field = isObjectType(declared) && declared.getFields()[name];
    if (field) field.resolve = resolver;
  }
}

const leaf = {
  id: '1',
  name: 'leaf',
  known: 'RED',
  mixed: [1, 'two', null],
  mixedSure: [1, null, 3, null],
  unlike: 'x',
};
const branch = {
  ...leaf,
  id: '2',
  promised: Promise.resolve('kept'),
  call: () => 'called',
  child: leaf,
  sureChild: null,
  children: [leaf, { ...leaf, id: null }, leaf, { ...leaf, id: null }],
};
resolve('Query', {
  thing: () => branch,
  sure: async () => branch,
  things: () => [leaf, Promise.resolve(branch), Promise.reject(new Error('no thing')), null],
  sureThings: async () => [leaf, branch, null],
  maybeSureThings: async () => [leaf, branch, null, new Error('an error in a list')],
  pets: () => [
    { kind: 'Cat', name: 'Tom' },
    { kind: 'Dog', name: 'Rex', owner: branch },
  ],
  named: async () => [{ kind: 'Cat', name: 'Tom', lives: 9 }, { kind: 'Bird' }, { kind: 'Dog', name: 'Rex' }],
  none: () => null,
  echo: (_, given) => JSON.stringify(given),
});
resolve('Thing', {
  thrown: () => {
    throw failure;
  },
  thrownSure: () => {
    throw new Error('thrown');
  },
  rejected: async () => {
    await sleep(2);
    throw failure;
  },
  rejectedSure: async () => {
    throw new Error('rejected');
  },
  late: () => [sleep(4).then(() => Promise.reject(new Error('late'))), 'early', Promise.resolve('soon')],
  returned: () => new Error('returned'),
  returnedSure: async () => new Error('returned late'),
  odd: () => {
    throw 'a text';
  },
});
for (const type of Object.values(schema.getTypeMap()))
  if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType)
    type.resolveType = ({ kind }: { kind: string }) => kind;

describe('failures, told by graphql-js and by compiled code', () => {
  const ask = bothWays(schema, () => ({}));
  const fields = 'id name known';

  it.each([
    ['thrown', '{ thing { id thrown } }'],
    ['rejected', '{ thing { id rejected } }'],
    ['returned', '{ thing { returned returnedSure { id } } }'],
    ['not even an error', '{ thing { odd } }'],
    ['null by a throw', '{ thing { id child { name thrownSure } } }'],
    ['null by a rejection', '{ thing { child { rejectedSure } } sure { id } }'],
    ['null for a value', '{ thing { child { missing } name } }'],
    ['null for an object', '{ thing { sureChild { id } } }'],
    ['null up to the root', '{ sure { sureChild { id } } thing { id } }'],
    ['two under the same parent', '{ thing { child { missing thrownSure rejectedSure thrown rejected } } }'],
    ['null in a list', '{ maybeSureThings { id } }'],
    ['null in a list that may not be null', '{ sureThings { id } thing { id } }'],
    ['null in rows of a list', `{ thing { children { ${fields} } } }`],
    ['rows that fail each', '{ things { id thrown rejected child { missing } } }'],
    ['a rejection after what follows it', '{ thing { late } }'],
    ['values of another type', '{ thing { unlike mixed mixedSure } things { unlike } }'],
    [
      'in order and out of order',
      '{ a: thing { rejected thrown } b: thing { missing } c: thing { child { returned } } }',
    ],
    [
      'through fragments',
      'fragment F on Thing { missing rejected } { thing { child { ...F ... on Thing { thrown } } } }',
    ],
    ['an unknown type', '{ named { name ... on Cat { lives } } }'],
    ['in a member of a union', '{ pets { ... on Cat { name lives } ... on Dog { owner { thrown } } } }'],
    ['a promise and a function among values', '{ thing { promised call } }'],
    ['names that look like paths', '{ a: thing { b_c: thrown b: child { c: thrown } } a_b: thing { c: missing } }'],
  ])('%s', async (_, query) => {
    const { compiled, errors } = await ask(query);
    expect(compiled).toBe(!query.includes('_'));
    if (!query.includes('promised')) expect(errors?.length).toBeGreaterThan(0);
  });

  it.each([
    ['a union', '{ pets { __typename ... on Named { name } ... on Dog { owner { id } } } }'],
    ['an interface', '{ none { name } named { __typename } }'],
    ['defaults', '{ echo }'],
    ['defaults within an input', '{ echo(at: { y: 2, in: { y: 3 } }) }'],
    ['one item for a list', '{ echo(colours: RED) }'],
    ['null', '{ echo(text: null, colours: null) }'],
    ['quotes', '{ echo(text: "a \\"quote\\" and `1` \\u2028") }'],
    ['an alias of two words', '{ so_to_say: echo thing { by_name: name } }'],
    ['an alias that is lost in an object', '{ __proto__: echo }'],
    ['nothing at all', '{ thing { id @skip(if: true) } }'],
  ])('%s', async (name, query) => {
    const { compiled, errors } = await ask(query);
    expect(compiled).toBe(!query.includes('__proto__'));
    expect(Boolean(errors)).toBe(name === 'an interface');
  });

  it.each([
    { y: 1 },
    { y: 1, x: null },
    { x: 4, y: 1, place: { y: 2 } },
    { y: 1, text: null, colours: ['BLUE'], place: null },
    { y: 1, colours: 'RED' },
    { y: null },
    {},
    { y: 1, place: { x: 1 } },
    { y: 1, colours: [null] },
    { y: 2 ** 40 },
  ])('variables %j', async (variables) => {
    await ask(
      'query ($x: Int, $y: Int!, $text: String = "given", $colours: [Colour!] = [RED], $place: Place) { echo(text: $text, colours: $colours, at: { x: $x, y: $y, in: $place }) }',
      variables,
    );
  });
});

describe('the server', () => {
  it('masks and reports the same once a document is compiled', async () => {
    const logged: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
    const orm = await loadedDatabase();
    const { apollo } = await startApollo({
      schema,
      database: databaseOf(orm),
      texts: { lines: () => null },
      introspection: true,
      trusted: false,
      log,
    });
    const asking = async () => {
      const query = '{ thing { id thrown child { rejectedSure } } }';
      const { body } = await apollo.executeOperation({ query });
      return body.kind === 'single' ? body.singleResult : undefined;
    };
    const answers = [await asking(), await asking(), await asking(), await asking()];
    await apollo.stop();
    await orm.close(true);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[3]?.errors).toMatchObject([
      { message: 'not for you', path: ['thing', 'thrown'], extensions: { code: 'FORBIDDEN' } },
      { message: expect.stringContaining('in its log'), extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(logged.length, 'each failure is logged once').toBe(4);
  });
});

describe('what is compiled', () => {
  const executorOf = (store: ObservedDocuments) => {
    const executor = compilingExecutor(schema, codeExecutor(schema, store));
    return async (query: string, variables?: Variables) => {
      await executor({ document: parse(query), variables, context: {} });
      return store.compiled;
    };
  };

  it('is what is asked a third time, however it is spaced', async () => {
    const ask = executorOf(new ObservedDocuments());
    expect(await ask('{ echo }')).toBe(false);
    expect(await ask('{ echo # once more\n}')).toBe(false);
    expect(await ask('{\n  echo\n}')).toBe(true);
    expect(await ask('{ echo(text: "other") }')).toBe(false);
  });

  it('is counted for each choice of the conditions', async () => {
    const ask = executorOf(new ObservedDocuments());
    const query = 'query ($a: Boolean!) { echo @include(if: $a) __typename }';
    const uses = [true, true, false, true, false, false].map((a) => () => ask(query, { a }));
    const compiled: boolean[] = [];
    for (const use of uses) compiled.push(await use());
    expect(compiled).toEqual([false, false, false, true, false, true]);
  });

  it('is bounded: what was used longest ago is forgotten', () => {
    const made: string[] = [];
    const store = new CompiledDocuments<string>(2, 1);
    const use = (key: string) =>
      store.use(key, () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(use(key)).toBe(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(store.size).toBe(2);
  });

  it('is small: fragments in fragments are counted as they would be written out', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Thing { a: child { ...F${n + 1} } b: child { ...F${n + 1} } }`,
    );
    const document = parse(`{ thing { ...F0 } } ${levels.join(' ')} fragment F30 on Thing { id }`);
    const [definition] = document.definitions;
    if (definition?.kind !== 'OperationDefinition') throw new Error('the operation comes first');
    expect(fieldsToCompile(schema, { document, definition })).toBeGreaterThan(2 ** 30);
  });
});
