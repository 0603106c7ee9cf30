import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

describe('a request', () => {
  it.each([
    ['{ observations { nodes { measure { id } } } }', 1, 'an id alone is in the row already'],
    [
      '{ observations { nodes { measure { label } citation { document { title } } } } }',
      1,
      'what rows refer to comes with them',
    ],
    [
      '{ observations(first: 2, where: { value: { gt: 100 } }) { totalCount nodes { value measure { label } } } }',
      1,
      'a page tells how many rows there are',
    ],
    ['{ observations(where: { value: { gt: 1e12 } }) { totalCount nodes { value } } }', 1, 'an empty one, too'],
    ['{ observations(where: { value: { gt: 100 } }) { totalCount } }', 1, 'a number of rows needs none of them'],
    ['{ regions { nodes { observations { totalCount } } } }', 1, 'that of each row comes with the rows'],
    [
      '{ regions { nodes { observations { nodes { value } facets(by: MEASURE) { totalCount } } } } }',
      3,
      'a list that is counted by something is read for all rows at once',
    ],
    ['{ search(text: "staff") { totalCount nodes { title } } }', 1, 'hits tell how many there are'],
    ['{ search(text: "staff") { totalCount } }', 1, 'nor that of the hits of a search'],
    [
      '{ observations { nodes { serviceArea { region { name } } region { name } } } }',
      1,
      'so does what that refers to, and a table may be reached in two ways',
    ],
    [
      '{ a: organisation(id: "organisation:cafcass") { name } b: organisation(id: "organisation:napo") { name } }',
      1,
      'look-ups of one kind are one',
    ],
    [
      '{ nodes(ids: ["organisation:cafcass", "organisation:napo", "service-area:a1", "nothing:at-all"]) { id __typename } }',
      1,
      'those of several types, too',
    ],
    [
      '{ statements { nodes { ... on Commitment { form } ... on Question { ourVerdict } saidBy { office { name } } organisations { nodes { name } } } } }',
      1,
      'types that share a table are one',
    ],
  ])('%s: %i', async (query, expected) => {
    const { errors, statements } = await ask(query);
    expect(errors).toBeUndefined();
    expect(statements).toBe(expected);
  });

  it('reads different pages of one collection apart', async () => {
    const { data } = await ask(`{ measure(id: "measure:staff") {
      small: observations(first: 1, where: { value: { lt: 100 } }) { nodes { value } }
      large: observations(first: 1, where: { value: { gt: 1000 } }, orderBy: [{ value: DESC }]) { nodes { value } }
    } }`);
    const { small, large } = (data as Record<'measure', Record<'small' | 'large', { nodes: { value: number }[] }>>)
      .measure;
    expect(small.nodes[0]?.value).toBeLessThan(100);
    expect(large.nodes[0]?.value).toBeGreaterThan(1000);
  });

  it('follows fragments, aliases and directives', async () => {
    const { data, errors, statements } = await ask(
      `query ($no: Boolean = false, $yes: Boolean = true) {
        observations(first: 1, where: { serviceArea: { code: { eq: "A1" } } }) {
          nodes { ...F unit: measure @include(if: $no) { unit } area: serviceArea @skip(if: $no) { code } }
          edges { node { module { title } work @include(if: $yes) { name } } cursor @skip(if: $yes) }
        }
      }
      fragment F on Observation { what: measure { label } ... on Node { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.observations).toMatchObject({
      nodes: [{ what: { label: 'Staff' }, area: { code: 'A1' } }],
      edges: [{ node: { module: null, work: null } }],
    });
    // The page and all it refers to.
    expect(statements).toBe(1);
  });

  it('finds anything by its id, and each type by its own root only', async () => {
    const { data } = await ask(`{
      node(id: "commitment:kld-action-2-10") { __typename id ... on Commitment { number parent { ... on Commitment { title } } } }
      wrong: organisation(id: "service-area:a1") { name }
      statement(id: "commitment:kld-action-2-10") { __typename }
      none: node(id: "") { id }
      release { version sequence }
    }`);
    expect(data).toMatchObject({
      node: {
        __typename: 'Commitment',
        id: 'commitment:kld-action-2-10',
        number: '2.10',
        parent: { title: expect.any(String) },
      },
      wrong: null,
      statement: { __typename: 'Commitment' },
      none: null,
      release: { version: '2.0.0', sequence: 1 },
    });
  });
});
