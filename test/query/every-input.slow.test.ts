import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/domain/graph.js';
import { embeddables, entities } from '../../src/domain/registry.js';
import { codesOf } from '../../src/graph/described-enum.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

const rootsOf = entities.flatMap((entity) => {
  const { many, table } = optionsOf(entity);
  const isKind = entities.some((other) => optionsOf(other).table === table && other === Object.getPrototypeOf(entity));
  return many === undefined ? [] : [{ root: many, isKind }];
});
// What rows refer to is asked of all of a table: its kinds refer to the same.
const roots = new Map(rootsOf.map(({ root, isKind }) => [root, isKind ? 0 : 1]));

const embedded = new Set(embeddables.flatMap(({ name }) => [`${name}Where`, `${name}ReferenceWhere`, `${name}Order`]));

/** A value of each scalar of the filters. */
const samples: Readonly<Record<string, string>> = {
  ID: '"x"',
  String: '"x"',
  Int: '1',
  Float: '1.5',
  Boolean: 'true',
  Date: '"2016-01-01"',
  DateTimeISO: '"2016-01-01T00:00:00Z"',
  DateTime: '"2016-01-01T00:00:00Z"',
};

/** The codes of a list that every package may use; undefined for any other type. */
const publishedCodes = (type: GraphQLNamedType): readonly string[] | undefined => {
  const codes = isScalarType(type) ? codesOf(type) : undefined;
  return codes && Object.keys(codes);
};

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  const named = getNamedType(type);
  const found = publishedCodes(named)?.[0] ?? samples[named.name];
  if (!found) throw new Error(`no sample of ${type}`);
  return found;
}

const fieldsOf = (type: GraphQLInputObjectType): readonly GraphQLInputField[] => Object.values(type.getFields());
const combining = ['and', 'or', 'not', 'ifGiven'];

/** The tests of one value, by the input that has them. */
type TestsOf = (operators: GraphQLInputObjectType) => readonly string[];

const allAtOnce: TestsOf = (operators) => {
  // The ids it names are looked for, which is tested by itself.
  if (operators.name === 'IdFilter') return ['{ notIn: [], in: [] }'];
  const given = fieldsOf(operators).map((own) => `${own.name}: ${sample(own.type)}`);
  return [`{ ${given.join(', ')} }`];
};

/** Every comparison with a code that no list has. */
const unknownCode: TestsOf = (operators) =>
  fieldsOf(operators).flatMap(({ name, type }) => {
    if (!publishedCodes(getNamedType(type))) return [];
    return [`{ ${name}: ${isListType(type) ? '[A_CODE]' : 'A_CODE'} }`];
  });

/** Every test of one value; of what rows refer to one level deep, embedded values left aside. */
function tests(type: GraphQLInputObjectType, depth: number, testsOf: TestsOf = allAtOnce): readonly string[] {
  return fieldsOf(type)
    .filter(({ name }) => !combining.includes(name))
    .flatMap(({ name, type: input }): readonly string[] => {
      const inner = getNamedType(input);
      if (!isInputObjectType(inner)) return testsOf === allAtOnce ? [`{ ${name}: ${sample(input)} }`] : [];
      const within = (deeper: readonly string[]) => deeper.map((one) => `{ ${name}: ${one} }`);
      if (embedded.has(inner.name)) return within(tests(inner, depth, testsOf));
      if (inner.name.endsWith('Where')) return depth > 0 ? within(tests(inner, depth - 1, testsOf)) : [];
      if (inner.name.endsWith('Quantifier'))
        return testsOf === allAtOnce ? within(fieldsOf(inner).map((own) => `{ ${own.name}: {} }`)) : [];
      return within(testsOf(inner));
    });
}

function orders(type: GraphQLInputObjectType, depth: number): readonly string[] {
  return fieldsOf(type).flatMap(({ name, type: input }): readonly string[] => {
    const inner = getNamedType(input);
    if (!isInputObjectType(inner)) return [`{ ${name}: DESC_NULLS_FIRST }`];
    // By how many rows; the latest of them is of one measure, which has to be named.
    if (inner.name.endsWith('CollectionOrder')) return [`{ ${name}: { count: DESC_NULLS_FIRST } }`];
    const left = embedded.has(inner.name) ? depth : depth - 1;
    return left < 0 ? [] : orders(inner, left).map((one) => `{ ${name}: ${one} }`);
  });
}

function inputOf(root: string, argument: string): GraphQLInputObjectType {
  const field = apiSchema().getQueryType()?.getFields()[root];
  const type = getNamedType(field?.args.find(({ name }) => name === argument)?.type);
  if (!isInputObjectType(type)) throw new Error(`${root} has no ${argument}`);
  return type;
}

/** Asks many things by few requests; what is wrong with each that is refused. */
async function refusals(questions: readonly string[], ask: Ask): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < questions.length; start += 20) {
    const some = questions.slice(start, start + 20);
    const { errors } = await ask(`{ ${some.map((question, index) => `q${index}: ${question}`).join('\n')} }`);
    for (const { path, message } of errors ?? [])
      found.push(`${some[Number(String(path?.[0] ?? '').slice(1))]}: ${message}`);
  }
  return found;
}

describe('the database answers', () => {
  it.each([...roots])('every test of %s', async (root, depth) => {
    const all = tests(inputOf(root, 'where'), depth);
    expect(all.length).toBeGreaterThan(1);
    expect(
      await refusals(
        all.map((where) => `${root}(where: ${where}) { totalCount }`),
        ask,
      ),
    ).toEqual([]);
  });

  it('every comparison with a code, by refusing one that no list has', async () => {
    const all = [...roots].flatMap(([root, depth]) =>
      tests(inputOf(root, 'where'), depth, unknownCode).map((where) => `${root}(where: ${where}) { totalCount }`),
    );
    const refused = await refusals(all, ask);
    expect(refused.map((one) => one.slice(0, one.indexOf(': where'))).toSorted()).toEqual(all.toSorted());
    expect(refused.filter((one) => !/: where\S+: there is no \w+ "A_CODE"/.test(one))).toEqual([]);
    // Each list of codes, by all four operators.
    const lists = new Set(refused.map((one) => /there is no (\w+)/.exec(one)?.[1]));
    expect(lists.size).toBeGreaterThan(8);
    expect(new Set(all.map((one) => /(\w+): \[?A_CODE/.exec(one)?.[1]))).toEqual(new Set(['eq', 'ne', 'in', 'notIn']));
  });

  it.each([...roots])('every order of %s', async (root, depth) => {
    const all = orders(inputOf(root, 'orderBy'), depth);
    expect(all.length).toBeGreaterThan(1);
    expect(
      await refusals(
        all.map((orderBy) => `${root}(first: 1, orderBy: [${orderBy}]) { nodes { id } }`),
        ask,
      ),
    ).toEqual([]);
  });

  it('what somebody says, by all of who says it', () => {
    const parts = ['organisation', 'office', 'person'];
    const [where, orderBy] = [tests(inputOf('statements', 'where'), 1), orders(inputOf('statements', 'orderBy'), 1)];
    for (const part of parts) {
      expect(where).toContainEqual(expect.stringContaining(`{ saidBy: { ${part}: { name: {`));
      expect(orderBy).toContain(`{ saidBy: { ${part}: { name: DESC_NULLS_FIRST } } }`);
    }
  });
});
