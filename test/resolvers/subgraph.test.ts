import { buildSchema, type ExecutionResult, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities } from '../../src/domain/registry.js';
import { optionsOf, subtypesOf } from '../../src/graph/entity-metadata.js';
import { printSubgraph } from '../../src/resolvers/subgraph-text.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

const names = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Node { id }
    ... on ServiceArea { code name region { name } }
    ... on Measure { label }
    ... on Module { title kind }
    ... on Organisation { name abbreviation }
    ... on Commitment { title form citation { document { title } firstLine } }
  }
}`;

const answered = (data: ExecutionResult['data']): Record<string, unknown> => {
  if (!data) throw new Error('no answer');
  return data;
};

const sdlOf = async () => {
  const { data } = await ask('{ _service { sdl } }');
  return (answered(data)._service as { sdl: string }).sdl;
};

const find = async (...representations: readonly unknown[]) => {
  const { data, errors, statements } = await ask(names, { representations });
  return { entities: data?._entities as readonly (Record<string, unknown> | null)[], errors, statements };
};

describe('entities', () => {
  it('are found by their id and by their natural keys, each in its place', async () => {
    const { entities, errors } = await find(
      { __typename: 'Module', title: 'Case Planning eLearning' },
      { __typename: 'ServiceArea', code: 'A12' },
      { __typename: 'Organisation', abbreviation: 'HCPC' },
      { __typename: 'Measure', id: 'measure:staff' },
      { __typename: 'ServiceArea', id: 'service-area:a1', name: 'what a gateway knows besides' },
    );
    expect(errors).toBeUndefined();
    expect(entities).toMatchObject([
      { __typename: 'Module', title: 'Case Planning eLearning' },
      { __typename: 'ServiceArea', code: 'A12', id: 'service-area:a12' },
      { __typename: 'Organisation', abbreviation: 'HCPC' },
      { __typename: 'Measure', label: 'Staff' },
      { __typename: 'ServiceArea', code: 'A1', name: 'Tyneside and Northumbria' },
    ]);
  });

  it('of one type are read by one statement, however many', async () => {
    const codes = (await ask('{ serviceAreas { nodes { id code } } modules(first: 100) { nodes { id } } }')).data as {
      serviceAreas: { nodes: { id: string; code: string }[] };
      modules: { nodes: { id: string }[] };
    };
    const modules = codes.modules.nodes.map(({ id }) => ({ __typename: 'Module', id }));
    expect(modules).toHaveLength(100);
    const one = await find(...modules);
    expect(one.statements).toBe(1);
    expect(one.entities.map((entity) => entity?.id)).toEqual(modules.map(({ id }) => id));

    // By two keys, and twice.
    const areas = codes.serviceAreas.nodes.flatMap(({ id, code }) => [
      { __typename: 'ServiceArea', id },
      { __typename: 'ServiceArea', code },
    ]);
    const both = await find(...areas, ...areas);
    expect(both.statements).toBe(1);
    expect(both.entities.map((entity) => entity?.id)).toEqual(
      [...codes.serviceAreas.nodes, ...codes.serviceAreas.nodes].flatMap(({ id }) => [id, id]),
    );
  });

  it('of several types are read by one statement', async () => {
    const { statements, entities } = await find(
      { __typename: 'ServiceArea', code: 'A1' },
      { __typename: 'Measure', id: 'measure:staff' },
      { __typename: 'Module', title: 'Case Planning eLearning' },
    );
    expect(entities.every(Boolean)).toBe(true);
    expect(statements).toBe(1);
  });

  it('of an interface with a key are found as what they are, by one statement and one for former ids', async () => {
    const { data } = await ask('{ questions(first: 1) { nodes { id } } commitments(first: 2) { nodes { id title } } }');
    const { questions, commitments } = answered(data) as Record<string, { nodes: { id: string; title?: string }[] }>;
    const [question] = questions?.nodes ?? [];
    const [one, other] = commitments?.nodes ?? [];
    const { entities, errors, statements } = await find(
      { __typename: 'Statement', id: question?.id },
      { __typename: 'Statement', id: one?.id },
      // An id of another type, and those of nothing.
      { __typename: 'Statement', id: 'measure:staff' },
      { __typename: 'Statement', id: 'commitment:none' },
      { __typename: 'Statement', id: 'statement:none' },
      { __typename: 'Commitment', id: other?.id },
      { __typename: 'Commitment', id: question?.id },
    );
    expect(errors).toBeUndefined();
    expect(entities).toMatchObject([
      { __typename: 'Question', id: question?.id },
      { __typename: 'Commitment', id: one?.id, title: one?.title, citation: { firstLine: expect.any(Number) } },
      null,
      null,
      null,
      { __typename: 'Commitment', id: other?.id, title: other?.title },
      null,
    ]);
    expect(statements).toBe(2);
  });

  it('that do not exist are null in their place', async () => {
    const { entities, errors } = await find(
      { __typename: 'ServiceArea', id: 'service-area:a1' },
      { __typename: 'ServiceArea', id: 'service-area:none' },
      { __typename: 'ServiceArea', id: 'region:region-1' },
      { __typename: 'ServiceArea', code: 'Z9' },
      { __typename: 'ServiceArea', code: 'a1' },
      { __typename: 'Measure', id: 'measure:staff' },
    );
    expect(errors).toBeUndefined();
    expect(entities.map((entity) => entity?.id ?? null)).toEqual([
      'service-area:a1',
      null,
      null,
      null,
      null,
      'measure:staff',
    ]);
  });

  it.each<[string, object, string | null, number?]>([
    ['an operator', { id: { $gt: 0 } }, 'the key id of ServiceArea expects a string'],
    ['a list', { id: ['service-area:a1'] }, 'the key id of ServiceArea expects a string'],
    ['a number', { code: 1 }, 'the key code of ServiceArea expects a string'],
    ['a boolean', { code: true }, 'the key code of ServiceArea expects a string'],
    ['no key', {}, 'ServiceArea is found by id or code; the representation has none of them'],
    ['a key that is null', { id: null }, 'the representation has none of them'],
    ['a natural key that is null, as of an area without a code', { code: null }, null],
    ['a field that is no key', { name: 'Kent' }, 'the representation has none of them'],
    ['nothing', { id: '' }, null],
    ['a NUL', { id: 'service-area:a1\0' }, null],
    ['a NUL in a natural key', { code: 'A1\0' }, null],
    ['a megabyte', { code: 'A'.repeat(1_000_000) }, null],
    ['SQL', { code: "A1' or true --" }, null],
    // It could be one that something had before.
    ['a name of JavaScript', { id: 'service-area:__proto__' }, null, 2],
  ])('are not looked for by %s', async (_, key, message, count = 1) => {
    const { entities, errors, statements } = await find(
      { __typename: 'ServiceArea', ...key },
      { __typename: 'ServiceArea', code: 'A2' },
    );
    // What stands beside it is found all the same.
    expect(entities.map((entity) => entity?.code ?? null)).toEqual([null, 'A2']);
    expect(errors?.map((error) => [error.message, error.path])).toEqual(
      message === null ? undefined : [[expect.stringContaining(message), ['_entities', 0]]],
    );
    expect(statements).toBe(count);
  });

  it.each([
    ['a type that is no entity', { __typename: 'Citation', firstLine: 1 }, 'there is no entity of type "Citation"'],
    ['an interface', { __typename: 'Node', id: 'service-area:a1' }, 'there is no entity of type "Node"'],
    ['no type of ours', { __typename: '__proto__', id: 'x' }, 'there is no entity of type "__proto__"'],
    ['no type', { id: 'service-area:a1' }, 'a representation expects an object with `__typename`'],
    ['a text', 'ServiceArea', 'a representation expects an object with `__typename`'],
    ['a list', [{ __typename: 'ServiceArea' }], 'a representation expects an object with `__typename`'],
  ])('are refused for %s', async (_, representation, message) => {
    expect((await find(representation)).errors?.[0]?.message).toContain(message);
  });

  it('are at most a thousand', async () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ __typename: 'ServiceArea', code: 'A1' }));
    expect((await find(...many(1000))).entities).toHaveLength(1000);
    expect((await find(...many(1001))).errors?.[0]?.message).toBe(
      '_entities expects 1000 representations at most, not 1001',
    );
  });

  it('may be written in the document', async () => {
    const { data, errors } = await ask(
      '{ _entities(representations: [{ __typename: "ServiceArea", code: "A2" }]) { ... on ServiceArea { code } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ code: 'A2' }] });
  });

  it('have pages and figures below them, read for all at once', async () => {
    const codes = ['A1', 'A2', 'A3', 'A4'];
    const { data, errors, statements } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on ServiceArea { headcount(staffGroup: "staff-group:family-court-advisers", on: "2017-01-01") { value citation { firstLine } } observations(first: 1) { nodes { value } } } } }`,
      { representations: codes.map((code) => ({ __typename: 'ServiceArea', code })) },
    );
    expect(errors).toBeUndefined();
    expect(
      (answered(data)._entities as { headcount: { value: number } }[]).map(({ headcount }) => headcount.value),
    ).toEqual([54, 109, 79, 65]);
    expect(statements).toBe(3);
  });
});

describe('the schema as gateways read it', () => {
  it('is told by the service', async () => {
    const sdl = await sdlOf();
    expect(sdl).toContain('@link(\n  url: "https://specs.apollo.dev/federation/v2.9"');
    expect(() => parse(sdl)).not.toThrow();
    // Descriptions survive.
    expect(sdl).toContain('"""Code as printed, such as `A12`; null where the documents print none."""');
  });

  it('has a key for every entity, and natural keys where there are some', async () => {
    const sdl = await sdlOf();
    const types = entities.filter((entity) => subtypesOf(entity).length === 0);
    for (const { name } of entities)
      expect(sdl).toMatch(new RegExp(`^(type|interface) ${name} implements [^{]*@key\\(fields: "id"\\)`, 'm'));
    expect(sdl).toMatch(/^interface Statement implements [^{]*@key/m);
    const natural = types.flatMap((entity) => (optionsOf(entity).naturalKeys ?? []).map((key) => [entity.name, key]));
    expect(natural).toEqual([
      ['Module', 'title'],
      ['Organisation', 'abbreviation'],
      ['ServiceArea', 'code'],
    ]);
    for (const [name, key] of natural)
      expect(sdl).toMatch(new RegExp(`^type ${name} [^{]*@key\\(fields: "${key}"\\)`, 'm'));
  });

  it.each(['Citation', 'DerivedFigure', 'PageInfo', 'Period'])('shares %s', async (name) => {
    const sdl = await sdlOf();
    expect(sdl).toMatch(new RegExp(`^type ${name} @shareable`, 'm'));
  });

  it('refuses a directive at a place that is not there', () => {
    const directives = new Map([['Query.nonsense', '@shareable']]);
    expect(() => printSubgraph(buildSchema('type Query { a: Int }'), { links: '', directives })).toThrow(
      'the schema has no Query.nonsense',
    );
  });
});
