import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withCitations } from '../../src/explorer/add-citations.ts';
import { examples } from './saved-examples.ts';
import { schema } from './schema.ts';

const citation = 'citation { document { title } firstLine lastLine section }';
const add = (query: string) => {
  const changed = withCitations(query, schema);
  expect(validate(schema, parse(changed))).toEqual([]);
  // Added once, and then no more.
  expect(withCitations(changed, schema)).toBe(changed);
  return changed;
};

describe('citations that are missing', () => {
  it('are added wherever a question asks for figures without them', () => {
    expect(add('{\n  observations {\n    nodes {\n      value # as read\n    }\n  }\n}\n')).toBe(
      `{\n  observations {\n    nodes {\n      value # as read\n      ${citation}\n    }\n  }\n}\n`,
    );
    expect(add('{ observations { nodes { value rivals { nodes { asPublished } } } } }')).toBe(
      `{ observations { nodes { value rivals { nodes { asPublished ${citation} } } ${citation} } } }`,
    );
  });

  it('are added to statements of every kind, once where what is asked differs by type', () => {
    expect(add('{ statements { nodes { title ... on Commitment { form } } } }')).toBe(
      `{ statements { nodes { title ... on Commitment { form } ${citation} } } }`,
    );
    expect(add('{ node(id: "x") { id ... on Observation { value } } }')).toBe(
      `{ node(id: "x") { id ... on Observation { value ${citation} } } }`,
    );
    expect(add('query { observations { nodes { ...F } } } fragment F on Observation { value }')).toContain(
      '{ value citation',
    );
  });

  it('are not added where they are asked for, where only ids or numbers of rows are, nor to what a figure is about', () => {
    for (const query of [
      `{ observations { nodes { value ${citation} } } }`,
      '{ observations { nodes { value ...F } } } fragment F on Observation { citation { firstLine } }',
      '{ observations { totalCount nodes { id __typename } } }',
      '{ serviceAreas { nodes { name } } }',
      '{ observationGroups(groupBy: [MEASURE]) { nodes { sum } } }',
    ])
      expect(add(query)).toBe(query);
  });

  it('leave alone what cannot be read', () => {
    for (const query of ['', '{ observations {', '{ nope { x } }']) expect(withCitations(query, schema)).toBe(query);
  });

  it('are added to every saved question so that it still is one', () => {
    for (const { query } of examples) add(query);
  });
});
