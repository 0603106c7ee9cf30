import type { MikroORM } from '@mikro-orm/postgresql';
import { Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionedTables } from '../../src/domain/former-tables.js';
import { keptExample } from '../kept-example.js';
import type { LiveServer } from '../live-server.js';
import { savedOperations } from '../saved-operations.js';
import { openThreeReleases, type ThreeReleases } from './three-releases.js';

const operations = await savedOperations();

/** A document of which every field at the root is asked as of a release. */
function asOf(text: string, release: string): string {
  const document = parse(text);
  return print(
    visit(document, {
      OperationDefinition: (node) => ({
        ...node,
        selectionSet: {
          ...node.selectionSet,
          selections: node.selectionSet.selections.map((field) =>
            field.kind === Kind.FIELD
              ? {
                  ...field,
                  arguments: [
                    ...(field.arguments ?? []),
                    {
                      kind: Kind.ARGUMENT,
                      name: { kind: Kind.NAME, value: 'asOf' },
                      value: { kind: Kind.STRING, value: release },
                    },
                  ],
                }
              : field,
          ),
        },
      }),
    }),
  );
}

let releases: ThreeReleases;
let orm: MikroORM;
const before = new Map<string, string>();

const askOf = async ({ http }: LiveServer, query: string, variables: object = {}) => {
  const { body, statusCode } = await http.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { body, statusCode };
};
const ask = (query: string, variables?: object) => askOf(releases.server, query, variables);
const answer = async (query: string, variables?: object) => JSON.parse((await ask(query, variables)).body);

beforeAll(async () => {
  releases = await openThreeReleases(async (server, release) => {
    const bodies = new Map<string, string>();
    for (const one of operations) bodies.set(one.name, (await askOf(server, one.text, keptExample(one))).body);
    if (release === 1) for (const [name, body] of bodies) before.set(name, body);
    else {
      const others = [...bodies].filter(([name, body]) => body !== before.get(name));
      expect(others.length, 'answers that the second release changes').toBeGreaterThan(10);
    }
  });
  ({ orm } = releases);
});
afterAll(() => releases?.close());

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
  it('is answered as of an earlier release as it was answered then, byte by byte', async () => {
    const { body, statusCode } = await ask(asOf(operation.text, 'release:1'), keptExample(operation));
    // Not the answers themselves, which would be told in all their length.
    expect(body.slice(0, 200)).toBe(before.get(name)?.slice(0, 200));
    expect({ statusCode, isSame: body === before.get(name) }).toEqual({ statusCode: 200, isSame: true });
  });
});

describe('a question as of an earlier release', () => {
  const remarkAsOf = (release: string) => `{
    statement: node(id: "remark:test", asOf: "${release}") { ... on Remark { text organisations { nodes { name } } } }
  }`;

  it('finds rows and links as they were, however often they changed since', async () => {
    const was = async (release: string) => (await answer(remarkAsOf(release))).data.statement;
    const first = await was('1');
    expect(first.text).toContain('zebras');
    expect(first.organisations.nodes).toContainEqual({ name: 'Ofsted' });
    const second = await was('2');
    expect(second.text).toContain('horses');
    expect(second.organisations.nodes).not.toContainEqual({ name: 'Ofsted' });
    expect(await was('3')).toEqual(first);
  });

  it('finds by words, and counts, what was there', async () => {
    const found = async (release: number) =>
      (
        await answer(`{
          search(text: "zebras", asOf: "${release}") { totalCount }
          measures(where: { id: { eq: "measure:test" } }, asOf: "${release}") { totalCount }
        }`)
      ).data;
    expect(await found(1)).toEqual({ search: { totalCount: 1 }, measures: { totalCount: 1 } });
    expect((await found(2)).search).toEqual({ totalCount: 0 });
    // What was not there is no id that may be asked for.
    const { errors } = await answer('{ measures(where: { id: { eq: "measure:test" } }, asOf: "2") { totalCount } }');
    expect(errors[0].message).toMatch(/^there is no measure "measure:test"/);
  });

  it('knows the releases up to that one, and no later', async () => {
    const { data } = await answer(`{
      release(asOf: "2") { id }
      later: release(id: "release:3", asOf: "2") { id }
      releases(asOf: "2") { nodes { id changes { totalCount } } }
    }`);
    expect(data.release).toEqual({ id: 'release:2' });
    expect(data.later).toBeNull();
    expect(data.releases.nodes.map(({ id }: { id: string }) => id)).toEqual(['release:1', 'release:2']);
    expect(data.releases.nodes[1].changes.totalCount).toBeGreaterThan(0);
  });

  it('takes a release by its id, number, version, or version and hash; a version is the first of it', async () => {
    const { data } = await answer('{ releases { nodes { version contentHash } } }');
    const [, { version, contentHash }] = data.releases.nodes;
    const named = async (name: string) =>
      (await answer('query($r: ID) { release(asOf: $r) { id } }', { r: name })).data;
    expect(await named('release:2')).toEqual({ release: { id: 'release:2' } });
    expect(await named('2')).toEqual({ release: { id: 'release:2' } });
    expect(await named(version)).toEqual({ release: { id: 'release:1' } });
    expect(await named(`${version}+${contentHash.slice(0, 12)}`)).toEqual({ release: { id: 'release:2' } });
  });

  it('takes one release for the whole question, in the place of a variable and of what is left out too', async () => {
    const mixed = async (query: string, variables?: object) => {
      const { body, statusCode } = await ask(query, variables);
      return { statusCode, ...JSON.parse(body).errors?.[0] };
    };
    // One release by two of its names is one.
    const twice = await ask('{ a: release(asOf: "2") { id } b: release(asOf: "release:2") { id } }');
    expect(JSON.parse(twice.body).data).toEqual({ a: { id: 'release:2' }, b: { id: 'release:2' } });
    expect(await mixed('{ a: release(asOf: "1") { id } b: release(asOf: "2") { id } }')).toMatchObject({
      statusCode: 400,
      message: 'an answer is from one release: give every field of the query the same `asOf`, not "1" and "2"',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(
      await mixed('{ ...F c: release { id } } fragment F on Query { a: release(asOf: "1") { id } }'),
    ).toMatchObject({ statusCode: 400, message: expect.stringContaining('not "1" and none') });
    const query = `query($r: ID = "1", $skip: Boolean = true) {
      __typename a: release(asOf: $r) { id } ... @skip(if: $skip) { b: release { id } }
    }`;
    expect((await answer(query)).data).toMatchObject({ a: { id: 'release:1' } });
    expect((await answer(query, { r: null })).data).toMatchObject({ a: { id: 'release:3' } });
    expect(await mixed(query, { skip: false })).toMatchObject({ statusCode: 400 });
    // Asked for the third time it is compiled.
    for (const r of ['2', '1', '2']) expect((await answer(query, { r })).data.a).toEqual({ id: `release:${r}` });
  });

  it('is refused where there is no such release, naming those there are, and where its rows were not kept', async () => {
    const { version } = (await answer('{ release { version } }')).data.release;
    const there = [1, 2, 3].map((sequence) => `release:${sequence} (${version})`);
    expect(JSON.parse((await ask('{ release(asOf: "9") { id } }')).body).errors[0]).toMatchObject({
      message: `asOf expects \`release:3\`, \`3\`, \`2.0.0\` (the first of that version) or \`2.0.0+0123456789ab\` (with the beginning of its hash), not "9"; there are ${there.join(', ')}`,
      extensions: { code: 'RELEASE_NOT_FOUND' },
    });
    await orm.em.getConnection().execute('update release set kept = false where sequence = 1');
    const { body, statusCode } = await ask('{ release(asOf: "1") { id } }');
    await orm.em.getConnection().execute('update release set kept = true where sequence = 1');
    expect(statusCode).toBe(404);
    expect(JSON.parse(body).errors[0].message).toBe(
      `what ${there[0]} said was not kept, for another followed it before former rows were; there are ${there.slice(1).join(', ')}`,
    );
  });
});

describe('what a release changed', () => {
  const observed = `kind release { id } fields { name before after }`;

  it('is told field by field, with what each was and became, whatever followed', async () => {
    const { data } = await answer(`{
      releaseChanges(where: { subject: { eq: "region:2006-north-east" } }) { nodes { ${observed} } }
    }`);
    const change = (release: string, before: string, after: string) => ({
      kind: 'CHANGED',
      release: { id: release },
      fields: expect.arrayContaining([{ name: 'name', before, after }]),
    });
    expect(data.releaseChanges.nodes).toEqual([
      change('release:2', 'North East', 'Nord East'),
      change('release:3', 'Nord East', 'North East'),
    ]);
  });

  it('is told of a row that is new or gone with all of its values', async () => {
    const { data } = await answer(
      `{ releaseChanges(where: { subject: { eq: "measure:test" } }) { nodes { ${observed} } } }`,
    );
    const [gone, back] = data.releaseChanges.nodes;
    expect(gone).toMatchObject({ kind: 'REMOVED', release: { id: 'release:2' } });
    expect(gone.fields).toContainEqual({ name: 'label', before: 'Test', after: null });
    expect(back).toMatchObject({ kind: 'ADDED', release: { id: 'release:3' } });
    expect(back.fields).toContainEqual({ name: 'label', before: null, after: 'Test' });
  });

  it('is the history of a figure and of a statement, which lists are filtered by', async () => {
    const { data } = await answer(`{
      observations(where: { history: { some: { kind: { eq: CHANGED } } }, period: { label: { eq: "1999" } } }) {
        nodes { value history { totalCount nodes { ${observed} } } }
      }
      statement(id: "remark:test") { history { nodes { ${observed} } } }
      was: observations(where: { period: { label: { eq: "1999" } } }) { nodes { history { totalCount } } }
    }`);
    const [figure] = data.observations.nodes;
    expect(data.observations.nodes).toHaveLength(1);
    expect(figure.history.nodes.map(({ fields }: { fields: unknown }) => fields)).toEqual([
      [
        { name: 'value', before: '1', after: '2' },
        { name: 'asPublished', before: '1', after: '2' },
      ],
      [
        { name: 'value', before: '2', after: '1' },
        { name: 'asPublished', before: '2', after: '1' },
      ],
    ]);
    expect(data.statement.history.nodes[0].fields).toContainEqual({
      name: 'text',
      before: 'A sentence about zebras.',
      after: 'A sentence about horses.',
    });
  });

  it('is found by the version of its release, of which the first is taken', async () => {
    const { data } = await answer('{ a: release(version: "2.0.0") { id } b: release(version: "9") { id } }');
    expect(data).toEqual({ a: { id: 'release:1' }, b: null });
  });
});

it('the tables whose former rows are kept are all that requests read, with all of their columns', async () => {
  const columns = await orm.em
    .getConnection()
    .execute<{ name: string; column: string }[]>(
      `select table_name as name, column_name as column from information_schema.columns where table_schema = 'public'`,
    );
  const byTable = Map.groupBy(columns, ({ name }) => name);
  // A former id is answered in every release.
  for (const name of [
    'former_id',
    'former_row',
    'mikro_orm_migrations',
    'package_reading',
    'release',
    'release_change',
    'row_hash',
  ])
    expect(byTable.delete(name), name).toBe(true);
  const sorted = (names: readonly string[]) => names.toSorted();
  expect(
    new Map(
      versionedTables().map(({ name, key, values }) => [name, sorted([...key.filter(Boolean), ...values] as string[])]),
    ),
  ).toEqual(new Map([...byTable].map(([name, own]) => [name, sorted(own.map(({ column }) => column))])));
});
