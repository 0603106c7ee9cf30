import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { foundExample } from '../../src/operations/example.js';
import { generalOperations } from '../../src/operations/general.js';

const operations = await generalOperations(graphSchema());
const operation = (name: string) => operations.find((one) => one.name === name) ?? expect.fail(`there is no ${name}`);

describe('an example whose values only the data know', () => {
  it('asks for the first thing of its kind, of those that have what the rows are of', () => {
    expect(operation('figure').exampleQuery).toBe('query Example { id: observations(first: 1) { nodes { id } } }');
    expect(operation('measure-figures').exampleQuery).toBe(
      'query Example { measure: measures(first: 1, where: { observations: { some: {} } }) { nodes { id } } }',
    );
  });

  it('is whole with what was found, and without it where there is nothing or no answer', async () => {
    const find = (data: object | null) => foundExample(operation('document-statements'), async () => data);
    expect(await find({ document: { nodes: [{ id: 'document:letter' }] } })).toEqual({
      document: 'document:letter',
      first: 50,
    });
    expect(await find({ document: { nodes: [] } })).toEqual({ first: 50 });
    expect(await find(null)).toEqual({ first: 50 });
  });

  it('asks for nothing where all is said', async () => {
    expect(await foundExample(operation('documents'), () => expect.fail('asked'))).toEqual({ first: 10 });
  });
});

it('no operation of every graph names a row of a dataset', () => {
  const naming = operations.filter(({ text, example }) =>
    /"(?!release:1")[a-z-]+:[a-z0-9.-]+"/.test(text + JSON.stringify(example).replaceAll('":', '" :')),
  );
  expect(naming.map(({ name }) => name)).toEqual([]);
  expect(operations.filter(({ title, description, text }) => /cafcass/i.test(title + description + text))).toEqual([]);
});
