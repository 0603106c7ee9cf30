import { readdir, readFile } from 'node:fs/promises';
import { type FieldNode, getNamedType, isCompositeType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { type Ask, openGraph } from '../ask.js';

const folder = new URL('.', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();

// Parts of a row or of a page: they are read with it.
const ownParts = /(Connection|Edge|PageInfo|Citation|Period|DerivedFigure|Query)$/;

/** How many relations a query selects: fields that lead to rows of another table, and totals to be counted. */
function relationsOf(query: string): number {
  const types = new TypeInfo(graphSchema());
  let relations = 0;
  const enter = (node: FieldNode) => {
    if (node.name.value === 'totalCount') relations++;
    const type = getNamedType(types.getType());
    if (!type || !isCompositeType(type)) return;
    const isList = type.name.endsWith('Connection');
    const isPartOfPage = ['nodes', 'node', 'edges'].includes(node.name.value);
    if (isList || (!ownParts.test(type.name) && !isPartOfPage)) relations++;
    // A derived figure needs two look-ups, which the figures of the request share.
    if (type.name === 'DerivedFigure') relations++;
  };
  visit(parse(query), visitWithTypeInfo(types, { Field: { enter } }));
  return relations;
}

describe('questions', () => {
  let ask: Ask;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ ask, close } = await openGraph());
  });
  afterAll(() => close());

  it.each(files)('%s', async (file) => {
    const query = await readFile(new URL(file, folder), 'utf8');
    const { data, errors, statements } = await ask(query);
    expect(errors).toBeUndefined();
    const relations = relationsOf(query);
    expect(statements, 'at most one statement for each relation').toBeLessThanOrEqual(relations);
    const one = await ask(query, { first: 1 });
    expect(one.statements, 'the rows do not count').toBeLessThanOrEqual(relations);
    // How many it really takes depends on which look-ups meet: those of one moment go together.
    const answer = `${JSON.stringify({ statementsAtMost: relations, data }, null, 2)}\n`;
    await expect(answer).toMatchFileSnapshot(file.replace(/graphql$/, 'json'));
  });
});
