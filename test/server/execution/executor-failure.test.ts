import { describe, expect, it } from 'vitest';
import { bothWays } from './both-ways.js';
import { schema } from './failing-schema.js';

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
