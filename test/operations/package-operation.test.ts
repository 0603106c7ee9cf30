import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/dataset/package/fault.js';
import { graphSchema } from '../../src/domain/graph.js';
import { generalNames } from '../../src/operations/general.js';
import { readPackageOperations } from '../../src/operations/package-operation.js';

const text = (query: string, columns = 'title') =>
  `# Asked\n# What was asked.\n#\n# topic: Board\n# rows: documents\n# columns:\n#   ${columns}\n#   kind\n\n${query}`;
const good = text('query Asked {\n  documents(first: 5) { nodes { title kind } }\n}\n');

async function read(namespace: string, ...sources: readonly (readonly [name: string, text: string])[]) {
  const faults: Fault[] = [];
  const operations = await readPackageOperations(
    graphSchema(),
    { namespace, operations: sources.map(([name, text]) => ({ name, path: `operations/${name}.graphql`, text })) },
    (fault) => faults.push(fault),
  );
  return { names: operations.map(({ name, queryName }) => `${name} ${queryName}`), faults };
}

describe('an operation of a package', () => {
  it('stands behind the namespace of its dataset, where that has one', async () => {
    expect(await read('wexmoor', ['asked', good])).toEqual({ names: ['wexmoor.asked Asked'], faults: [] });
    expect(await read('', ['asked', good])).toEqual({ names: ['asked Asked'], faults: [] });
  });

  it('may have the name of one that every graph has only behind a namespace', async () => {
    expect(await generalNames()).toContain('documents');
    const named = good.replace('query Asked', 'query Documents');
    expect(await read('wexmoor', ['documents', named])).toEqual({ names: ['wexmoor.documents Documents'], faults: [] });
    expect(await read('', ['documents', named])).toEqual({
      names: [],
      faults: [
        {
          file: 'operations/documents.graphql',
          line: null,
          column: null,
          message: '"documents" is the name of an operation that every graph has; expected another',
        },
      ],
    });
  });

  it.each([
    ['a field that there is none of', good.replace('title kind', 'tilte kind'), 11, 'Cannot query field "tilte"'],
    ['a query that is not closed', good.replace(/\}\n$/, ''), 12, 'Syntax Error'],
    ['a query of another name', good.replace('Asked {', 'Other {'), null, 'the query is named Other; expected Asked'],
    ['a column that is not selected', text(good.split('\n\n')[1] ?? '', 'note'), null, 'note'],
    ['no header', 'query Asked { documents { nodes { title } } }', null, 'the header has no columns'],
    [
      'a variable that has to be given, and is not',
      text('query Asked($kind: String!) {\n  documents(where: { kind: { eq: $kind } }) { nodes { title kind } }\n}\n'),
      null,
      'variables gives no kind, which has to be given',
    ],
  ])('is refused with %s, by file and line, and hides no other', async (_, source, line, message) => {
    const { names, faults } = await read('wexmoor', ['asked', source], ['asked', good]);
    expect(names).toEqual(['wexmoor.asked Asked']);
    expect(faults).toEqual([
      { file: 'operations/asked.graphql', line, column: null, message: expect.stringContaining(message) },
    ]);
  });
});
