import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tsc = resolve('node_modules/typescript/bin/tsc');
const run = promisify(execFile);

const opening = `
  import { type Connection, createClient, DocumentStatementsDocument, type Followed, FollowedValues, OrganisationsDocument,
    ReleasesDocument, type ResultOf, ServiceAreasDocument, StaffOverTimeDocument, TypedDocumentString } from 'cafcass-graph/client';
  import { ObservationListDocument, type ObservationWhere, StatementListDocument } from 'cafcass-graph/client/lists';
  const client = createClient({ url: 'http://localhost:4000/graphql' });
  const { data, error } = await client.query(ServiceAreasDocument);
  const isText = (value: string) => value;
  const isNumber = (value: number) => value;
  const isTextOrNull = (value: string | null) => value;
  declare const followed: Followed;
  type Of<Page> = Page extends { nodes: (infer Node)[] } ? Node : never;
  declare const statement: Of<Of<NonNullable<ResultOf<typeof OrganisationsDocument>['organisations']>>['statements']>;
  type PageInfo = Connection<unknown>['pageInfo'];
`;

/** A use of the client that compiles. */
const right: Readonly<Record<string, string>> = {
  'no variables where none is required': 'await client.query(ServiceAreasDocument)',
  'some of the variables': "await client.query(ServiceAreasDocument, { on: '2017-01-01' })",
  'options without variables': 'await client.query(ServiceAreasDocument, {}, { signal: AbortSignal.timeout(1) })',
  'a required variable': "await client.query(DocumentStatementsDocument, { document: 'document:x' })",
  'an enum as a text': "await client.query(DocumentStatementsDocument, { document: 'document:x', kind: 'FINDING' })",
  'fields of an answer that is whole': 'if (!error) isText(data.serviceAreas!.nodes[0]!.name)',
  'a nullable field as nullable': 'if (!error) isTextOrNull(data.serviceAreas!.pageInfo.endCursor)',
  'what was answered beside an error':
    "if (error?.kind === 'graphql') isNumber(error.data?.serviceAreas?.totalCount ?? 0)",
  'every kind of error': `if (error) switch (error.kind) {
    case 'network': case 'aborted': error.cause; break;
    case 'http': isText(error.body); break;
    case 'graphql': error.errors.map(({ code }) => code === 'BAD_USER_INPUT'); break;
    default: error satisfies never;
  }`,
  'a list with a filter and an order': `{
    const where: ObservationWhere = { measure: { id: { eq: 'measure:staff' } }, period: { start: { gte: '2016-01-01' } } };
    const { data } = await client.query(ObservationListDocument, { where, orderBy: [{ value: 'DESC' }, { id: 'ASC' }] });
    isNumber(data?.observations?.nodes[0]?.value ?? 0);
    const pages = client.paginate(StatementListDocument, { where: { kind: { in: ['EVENT', 'REMARK'] } } }, (data) => data.statements);
    for await (const { title } of pages) isText(title);
  }`,
  'a switch over an enum with a default': `{
    const told = (followed: Followed): string => {
      switch (followed) {
        case 'CONTRADICTED': case 'MIXED': case 'SUPPORTED': case 'UNKNOWN': return 'known';
        default: return isText(followed);
      }
    };
  }`,
  'a word for each value of an enum, and for those to come': `{
    const words: Record<Followed, string> = { CONTRADICTED: 'a', MIXED: 'b', SUPPORTED: 'c', UNKNOWN: 'd' };
    isText(words[followed] ?? followed);
    isText(words.MIXED);
    FollowedValues.map((known) => isText(words[known]));
  }`,
  'a value of an answer as a variable': `{
    const { data } = await client.query(DocumentStatementsDocument, { document: 'document:x' });
    const kind = data?.document?.statements.nodes[0]?.kind;
    await client.query(DocumentStatementsDocument, { document: 'document:x', kind });
  }`,
  'a switch over the types of an interface with a default': `{
    const told = (): string => {
      switch (statement.__typename) {
        case 'Answer': case 'Commitment': case 'Event': case 'Finding': return 'known';
        default: return isText(statement.title);
      }
    };
  }`,
  'nodes of pages':
    'for await (const { name } of client.paginate(ServiceAreasDocument, { first: 5 }, (data) => data.serviceAreas)) isText(name)',
  'a connection within what may be null': `{
    type Page = { nodes: { title: string }[]; pageInfo: PageInfo };
    const own = new TypedDocumentString<{ area: { webinars: Page } | null }, { after?: string | null }>('');
    for await (const { title } of client.paginate(own, {}, ({ area }) => area?.webinars)) isText(title);
  }`,
  'a document without variables': `{
    const own = new TypedDocumentString<{ a: number }, { [key: string]: never }>('');
    const { data } = await client.query(own);
    isNumber(data?.a ?? 0);
  }`,
};

/** A use that does not compile, and what the compiler says of it. */
const wrong: Readonly<Record<string, readonly [source: string, message: string]>> = {
  'a field that was not selected': [
    'if (!error) data.serviceAreas!.nodes[0]!.population',
    "Property 'population' does not exist on type '{ id: string; code: string | null;",
  ],
  'a field of another type': [
    'if (!error) isNumber(data.serviceAreas!.nodes[0]!.name)',
    "Argument of type 'string' is not assignable to parameter of type 'number'",
  ],
  'a nullable field as one that is not': [
    'if (!error) isText(data.serviceAreas!.pageInfo.endCursor)',
    "Argument of type 'string | null' is not assignable to parameter of type 'string'",
  ],
  'an answer not asked whether it is one': ['data.serviceAreas', "'data' is possibly 'undefined'"],
  'a variable that is not there': [
    'await client.query(ServiceAreasDocument, { frist: 5 })',
    "'frist' does not exist in type",
  ],
  'a variable of another type': [
    "await client.query(ServiceAreasDocument, { first: 'five' })",
    "Type 'string' is not assignable to type 'number'",
  ],
  'a filter by what is no field': [
    "await client.query(ObservationListDocument, { where: { measure: { name: { eq: 'Staff' } } } })",
    "'name' does not exist in type 'MeasureReferenceWhere'",
  ],
  'an order by what is no field': [
    "await client.query(StatementListDocument, { orderBy: [{ length: 'ASC' }] })",
    "'length' does not exist in type 'StatementOrder'",
  ],
  'a filter by a value that an enum does not have': [
    "await client.query(StatementListDocument, { where: { kind: { eq: 'GUESS' } } })",
    `Type '"GUESS"' is not assignable to type 'StatementKind`,
  ],
  'a value that an enum does not have': [
    "await client.query(DocumentStatementsDocument, { document: 'document:x', kind: 'GUESS' })",
    `Type '"GUESS"' is not assignable to type 'StatementKind`,
  ],
  'a comparison with a value that an enum does not have': [
    "if (followed === 'GUESSED') isText(followed)",
    `types 'Followed' and '"GUESSED"' have no overlap`,
  ],
  'a switch over an enum as if no server could have more': [
    `{
      const told = (followed: Followed): string => {
        switch (followed) {
          case 'CONTRADICTED': case 'MIXED': case 'SUPPORTED': case 'UNKNOWN': return 'known';
        }
      };
    }`,
    'Function lacks ending return statement',
  ],
  'a word that is missing for a value of an enum': [
    "{ const words: Record<Followed, string> = { CONTRADICTED: 'a', MIXED: 'b', SUPPORTED: 'c' }; }",
    "Property 'UNKNOWN' is missing",
  ],
  'a word for a value to come as if there were one': [
    `{
      const words: Record<Followed, string> = { CONTRADICTED: 'a', MIXED: 'b', SUPPORTED: 'c', UNKNOWN: 'd' };
      isText(words[followed]);
    }`,
    "Argument of type 'string | undefined' is not assignable to parameter of type 'string'",
  ],
  'a switch over the types of an interface as if no server could have more': [
    `{
      const told = (): string => {
        switch (statement.__typename) {
          case 'Answer': case 'Commitment': case 'Event': case 'Finding': case 'FrameworkElement': case 'Outcome': case 'Question':
          case 'Remark': return statement.title;
        }
      };
    }`,
    'Function lacks ending return statement',
  ],
  'variables left out where one is required': [
    'await client.query(DocumentStatementsDocument)',
    'Expected 2-3 arguments, but got 1',
  ],
  'a required variable left out': [
    "await client.query(DocumentStatementsDocument, { kind: 'FINDING' })",
    "Property 'document' is missing in type",
  ],
  'a code that no server of the graph has': [
    "if (error?.kind === 'graphql') error.errors.some(({ code }) => code === 'NOT_A_CODE')",
    `'ErrorCode | null' and '"NOT_A_CODE"' have no overlap`,
  ],
  'an error whose kind was not asked': ['if (error) error.status', "Property 'status' does not exist on type"],
  'pages of a list without pageInfo': [
    `{
      const own = new TypedDocumentString<{ list: { nodes: { id: string }[] } }, { after?: string | null }>('');
      client.paginate(own, {}, (data) => data.list);
    }`,
    "Property 'pageInfo' is missing in type '{ nodes: { id: string; }[]; }' but required in type 'Connection<",
  ],
  'pages of a list without a cursor': [
    `{
      type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } };
      const own = new TypedDocumentString<{ list: Page }, { after?: string | null }>('');
      client.paginate(own, {}, (data) => data.list);
    }`,
    "Property 'endCursor' is missing in type",
  ],
  'pages of a document without $after': [
    `{
      const own = new TypedDocumentString<{ list: Connection<string> }, { first?: number }>('');
      client.paginate(own, {}, (data) => data.list);
    }`,
    'this document has no variable $after',
  ],
  'pages of a document without variables': [
    `{
      const own = new TypedDocumentString<{ list: Connection<string> }, { [key: string]: never }>('');
      client.paginate(own, {}, (data) => data.list);
    }`,
    'this document has no variable $after',
  ],
  'a wrong variable of pages': [
    'client.paginate(ServiceAreasDocument, { first: true }, (data) => data.serviceAreas)',
    "Type 'boolean' is not assignable to type 'number'",
  ],
  'a document that is parsed, and has no text': [
    "await client.query({ kind: 'Document', definitions: [] })",
    "Type 'string' is not assignable to type 'undefined'",
  ],
};

let folder: string;
/** What the compiler said of each file. */
const said = new Map<string, string>();

const fileOf = (title: string) => `${title.replaceAll(/\W+/g, '-')}.mts`;

// One run of the compiler over all, as a program of a user of the package would be compiled.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'types-'));
  const installed = join(folder, 'node_modules/cafcass-graph');
  await mkdir(installed, { recursive: true });
  await cp('package.json', join(installed, 'package.json'));
  await run(process.execPath, [tsc, '-p', 'codegen/client', '--outDir', join(installed, 'dist')]);

  const sources = [
    ...Object.entries(right),
    ...Object.entries(wrong).map(([title, [source]]) => [title, source] as const),
  ];
  for (const [title, source] of sources) await writeFile(join(folder, fileOf(title)), `${opening}${source};\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
  const { stdout } = await run(process.execPath, [tsc, '--pretty', 'false', '-p', folder], { cwd: folder }).catch(
    (failure: { stdout: string }) => failure,
  );
  let file = '';
  for (const line of stdout.split('\n')) {
    file = /^([\w-]+\.mts)\(/.exec(line)?.[1] ?? file;
    said.set(file, `${said.get(file) ?? ''}${line}\n`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the compiler accepts', () => {
  it.each(Object.keys(right))('%s', (title) => {
    expect(said.get(fileOf(title))).toBeUndefined();
  });
});

describe('the compiler refuses', () => {
  it.each(Object.entries(wrong))('%s', (title, [, message]) => {
    expect(said.get(fileOf(title))).toContain(message);
    expect(said.get(fileOf(title))?.match(/error TS/g)).toHaveLength(1);
  });
});
