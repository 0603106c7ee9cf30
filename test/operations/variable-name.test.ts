import { expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { formats, optionNames } from '../../src/operations/formats.js';
import { readOperation } from '../../src/operations/operation.js';

/** A saved operation with a variable of this name. */
const withVariable = (name: string) => `# Releases
# Every release.
# topic: dataset
# rows: releases
# columns:
#   version

query Releases($${name}: Int, $after: String) { releases(first: $${name}, after: $after) { nodes { version } } }
`;

const options = formats.flatMap((format) => optionNames(format).map((name) => [name, format.label] as const));

it('has formats with options', () => {
  expect(options).not.toEqual([]);
});

it.each(options)('an operation has no variable %s, which %s takes for itself', (name) => {
  expect(() => readOperation(graphSchema(), 'releases', withVariable(name))).toThrow(
    `a variable cannot be named ${name}, which a table as `,
  );
  expect(readOperation(graphSchema(), 'releases', withVariable(`${name}s`)).variables).toMatchObject([
    { name: `${name}s` },
    { name: 'after' },
  ]);
});
