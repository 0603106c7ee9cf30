import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ownProfile } from '../../src/dataset/profile/profile.js';
import { get, serveForTests } from './table-links.js';

serveForTests();

describe('the profile', () => {
  it('tells its version, and where each of its files is', async () => {
    const index = (await (await get('/profile')).json()) as {
      readonly version: string;
      readonly descriptor: string;
      readonly codes: string;
      readonly tables: readonly { readonly name: string; readonly schema: string }[];
    };
    expect(index.version).toBe(ownProfile().version);
    expect(index.tables.map(({ name }) => name)).toEqual([...ownProfile().tables.keys()]);
    const path = (address: string) => new URL(address, 'http://localhost').pathname;
    const files = [
      [index.descriptor, 'profile/datapackage.json'],
      [index.codes, 'profile/codes.json'],
      ...index.tables.map(({ name, schema }) => [schema, `profile/tables/${name}.json`]),
    ];
    for (const [address = '', file = ''] of files) {
      const reply = await get(path(address));
      expect(reply.headers.get('content-type'), address).toMatch(/^application\/json/);
      expect(await reply.text(), address).toBe(await readFile(file, 'utf8'));
    }
  });

  it.each([
    ['/profile/0.9/datapackage.json', 'there is no profile 0.9; expected 1.0'],
    ['/profile/1.0/tables/measure.json', 'there is no table "measure" (did you mean "measures"?)'],
  ])('%s is not there', async (path, detail) => {
    const reply = await get(path);
    expect([reply.status, await reply.json()]).toEqual([404, expect.objectContaining({ detail })]);
  });
});
