import { describe, expect, it } from 'vitest';
import { describePackage, faultsOf, oneTable, readFiles } from './sample-package.js';

describe('any column', () => {
  it.each([
    ['string', 'a'],
    ['number', '1.5'],
    ['integer', '1'],
    ['boolean', 'true'],
    ['date', '2020-01-01'],
    ['list', 'a,b'],
  ])('of type %s may be required and unique', async (type, cell) => {
    const files = (rows: string) =>
      oneTable(
        [
          { name: 'id', type: 'string' },
          { name: 'value', type, constraints: { required: true, unique: true } },
        ],
        `id,value\n${rows}`,
      );
    const value = `"${cell}"`;
    await expect(readFiles(files(`x,${value}\n`))).resolves.toBeDefined();
    expect((await faultsOf(files('x,\n'))).map(({ message }) => message)).toEqual(['is empty; expected a value']);
    expect((await faultsOf(files(`x,${value}\ny,${value}\n`))).map(({ line, column }) => [line, column])).toEqual([
      [3, 'value'],
    ]);
  });
});

describe('the dialect of a file', () => {
  const files = (dialect: object) => ({
    'datapackage.json': describePackage({
      name: 'things',
      path: 'things.csv',
      dialect,
      schema: { fields: [{ name: 'id', type: 'string' }] },
    }),
    'things.csv': 'id\na\n',
  });

  it('may be spelled out where it is the usual one', async () => {
    const usual = {
      type: 'delimited',
      header: true,
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
    };
    await expect(readFiles(files(usual))).resolves.toBeDefined();
  });

  it.each([
    { header: false },
    { delimiter: ';' },
    { lineTerminator: '\r' },
    { quoteChar: "'" },
    { doubleQuote: false },
    { escapeChar: '\\' },
  ])('may not be another: %j', async (dialect) => {
    const [fault, ...others] = await faultsOf(files(dialect));
    expect(others).toEqual([]);
    expect(fault?.column).toContain('resources[0].dialect');
  });
});
