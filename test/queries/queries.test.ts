import { readdir, readFile } from 'node:fs/promises';
import {
  type FragmentDefinitionNode,
  getNamedType,
  type InlineFragmentNode,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { graphSchema } from '../../src/domain/graph.js';
import { entities } from '../../src/domain/registry.js';
import { oncePer } from '../../src/graph/once.js';
import { foundExample } from '../../src/operations/example.js';
import { parseHeader } from '../../src/operations/header.js';
import { readOperation } from '../../src/operations/operation.js';
import { rowsIn } from '../../src/operations/row-path.js';
import { aggregates } from '../../src/query/summable.js';
import { Limits } from '../../src/server/execution/limits.js';
import { type Ask, openGraph } from '../ask.js';

const schema = graphSchema();
const folders = ['codegen/operations', 'seeds/operations'];
const files = (
  await Promise.all(folders.map(async (folder) => (await readdir(folder)).map((file) => ({ folder, file }))))
).flat();
// One that is bare needs no variables.
const saved = await Promise.all(
  files.map(async ({ folder, file }) => {
    const source = await readFile(`${folder}/${file}`, 'utf8');
    const document = parse(source);
    const [query] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const isBare = query?.variableDefinitions?.every(
      ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue,
    );
    return { file, name: file.replace(/\.graphql$/, ''), source, document, isBare };
  }),
);

const operationOf = oncePer(({ name, source }: (typeof saved)[number]) => readOperation(schema, name, source));

const clause = / (?=(?:from|where|group by|order by|cross join|left join|union all)\b)/g;
const beyondPage = /(.{80,120}) (?!as )(?=.)/g;

/** An answer as it is kept: when a release was loaded is another time in every test. */
const written = (value: unknown) =>
  `${JSON.stringify(value, (key, part) => (key === 'loadedAt' ? '(a time)' : part), 2)}\n`;

/** Statements as they are kept: a line for each clause, none wider than a page. */
const writtenSql = (statements: readonly string[]) =>
  statements
    .map((text) => `${text.trim().replace(/\s+/g, ' ').replace(clause, '\n').replace(beyondPage, '$1\n  ')};\n`)
    .join('\n');

describe('saved operations', () => {
  let ask: Ask;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ ask, close } = await openGraph());
  });
  afterAll(() => close());

  describe.each(saved)('$name', (one) => {
    const { file, name, source, document } = one;
    it('says what it is, and has the name of its file', () => {
      expect(file).toMatch(/^[a-z]+(-[a-z]+)*\.graphql$/);
      const header = parseHeader(source);
      const { title, description, topic, rows, columns } = header;
      for (const text of [title, description, topic, rows]) expect(text).toMatch(/\S/);
      expect(columns.length).toBeGreaterThan(1);
      // What is missing there, or not selected, is thrown as a sentence.
      const operation = operationOf(one);
      if (operation.variables.length > 0) expect(header.variables ?? operation.exampleQuery).not.toBeNull();
      const known = operation.variables.map((variable) => variable.name);
      expect(known).toEqual(expect.arrayContaining(Object.keys(operation.example)));
    });

    it('answers its example, with as many statements for a few rows as for all', async () => {
      const operation = operationOf(one);
      const { text, variables, rowPath } = operation;
      const example = await foundExample(operation, async (query) => (await ask(query)).data);
      expect(new Limits(schema, readConfig({})).judge(document, undefined, example).refusal).toBeUndefined();
      const { data, errors, statements, sql } = await ask(text, example);
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {})).not.toContain(null);
      expect(rowsIn(data, rowPath)).not.toEqual([]);
      if (variables.some((variable) => variable.name === 'first')) {
        const few = await ask(text, { ...example, first: 3 });
        expect(few.statements, 'the rows do not count').toBe(statements);
        const single = await ask(text, { ...example, first: 1 });
        expect(single.statements, 'what a row does not refer to is not looked up').toBeLessThanOrEqual(statements);
      }
      await expect(written({ statements, ...(operation.exampleQuery && { example }), data })).toMatchFileSnapshot(
        `${name}.json`,
      );
      await expect(writtenSql(sql)).toMatchFileSnapshot(`${name}.sql`);
    });
  });

  it.each(saved.filter(({ isBare }) => isBare))('$name answers whole without variables', async (one) => {
    const { text, rowPath } = operationOf(one);
    const { data, errors } = await ask(text);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(rowsIn(data, rowPath)).not.toEqual([]);
    expect(JSON.stringify(data)).not.toContain('"hasNextPage":true');
  });

  it('have all the answers that are kept', async () => {
    // One that is new is written when all tests have run.
    const files = new Set(saved.flatMap(({ name }) => [`${name}.json`, `${name}.sql`]));
    const kept = (await readdir(new URL('.', import.meta.url))).filter((name) => /\.(json|sql)$/.test(name));
    expect(kept.filter((name) => !files.has(name))).toEqual([]);
  });

  it('show where every row is printed, but for what is printed nowhere', () => {
    const without = saved.filter(
      (one) => !operationOf(one).columns.some((column) => /(^|_)(first_line|sources)$/.test(column.name)),
    );
    expect(without.map(({ name }) => name).toSorted()).toEqual([
      'datasets',
      'documents',
      'number-counts',
      'release-changes',
      'releases',
    ]);
  });

  it('say beside the numbers of groups why one is refused, and in the table where they are its rows', () => {
    let seen = 0;
    for (const { name, source, document } of saved) {
      const types = new TypeInfo(schema);
      const numbersAt = new Set<string>();
      visit(
        document,
        visitWithTypeInfo(types, {
          SelectionSet({ selections }) {
            if (types.getParentType()?.name !== 'ObservationGroup') return;
            const selected = new Map(
              selections.flatMap((node) => (node.kind === Kind.FIELD ? [[node.name.value, node] as const] : [])),
            );
            const numbers = aggregates.filter((number) => selected.has(number));
            if (numbers.length === 0) return;
            seen++;
            for (const number of numbers) numbersAt.add(number);
            const parts = selected.get('refused')?.selectionSet?.selections ?? [];
            const fields = parts.map((node) => (node.kind === Kind.FIELD ? node.name.value : ''));
            expect(fields, name).toEqual(expect.arrayContaining(['numbers', 'reason']));
          },
        }),
      );
      const paths = parseHeader(source).columns.map(({ path }) => path);
      if (paths.some((path) => numbersAt.has(path.split('.')[0] ?? '')))
        expect(paths, name).toContain('refused.reason');
    }
    expect(seen).toBeGreaterThan(1);
  });

  it('together select every type of the graph', () => {
    const selected = new Set<string>();
    const types = new TypeInfo(schema);
    const add = () => void selected.add(getNamedType(types.getType())?.name ?? '');
    const fragment = (node: InlineFragmentNode | FragmentDefinitionNode) =>
      void selected.add(node.typeCondition?.name.value ?? '');
    for (const { document } of saved)
      visit(document, visitWithTypeInfo(types, { Field: add, InlineFragment: fragment, FragmentDefinition: fragment }));

    // A type that no field returns can be selected only as a row of the list of its interface.
    const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
    const returned = new Set(
      objects.flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type).name)),
    );
    for (const type of objects)
      if (!returned.has(type.name) && type.getInterfaces().some(({ name }) => selected.has(`${name}Connection`)))
        selected.add(type.name);

    const parts = ['Citation', 'Period', 'DerivedFigure', 'ObservationGroup', 'ObservationGroupAttribute', 'SearchHit'];
    const missing = [...entities.map(({ name }) => name), ...parts].filter((name) => !selected.has(name));
    expect(missing).toEqual([]);
  });
});
