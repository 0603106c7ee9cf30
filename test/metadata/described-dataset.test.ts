import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/dataset/package/read-package.js';
import type { PublishedPackage } from '../../src/dataset/published-package.js';
import { describedDataset } from '../../src/metadata/described-dataset.js';
import { profileOf } from '../dataset/package/sample-package.js';

const release = { sequence: 1, version: '1.0.0', contentHash: 'ab'.repeat(32), loadedAt: new Date(0) };

/** A package of one table whose descriptor has these properties too. */
async function packageWith(further: object): Promise<PublishedPackage> {
  const descriptor = {
    name: 'fires',
    version: '1.0.0',
    title: 'Fires',
    resources: [
      {
        name: 'stations',
        path: 'stations.csv',
        schema: {
          fields: [
            { name: 'id', type: 'string', constraints: { required: true } },
            { name: 'near', type: 'list', delimiter: ';' },
          ],
          primaryKey: 'id',
          foreignKeys: [{ fields: 'near', reference: { resource: 'stations', fields: 'id' } }],
        },
      },
    ],
    ...further,
  };
  const files = new Map([
    ['datapackage.json', Buffer.from(JSON.stringify(descriptor))],
    ['stations.csv', Buffer.from('id,near\na,b\nb,a;b\n')],
  ]);
  const source = {
    files,
    list: async () => [...files.keys()],
    read: async (path: string) => files.get(path) ?? null,
    used: async (_name: string, path: string) => path,
  };
  const read = await readPackage(source, profileOf({ 'datapackage.json': descriptor }));
  return { ...read, release };
}

describe('what a package says of itself', () => {
  it('is its keywords, its page, who made it and who publishes it', async () => {
    const { keywords, homepage, creators, publishers } = describedDataset(
      await packageWith({
        keywords: ['fire'],
        homepage: 'https://example.org',
        contributors: [
          { title: 'An editor', roles: ['creator'] },
          { title: 'A service', path: 'https://fire.example.org', role: 'publisher' },
        ],
      }),
    );
    expect([keywords, homepage]).toEqual([['fire'], 'https://example.org']);
    expect(creators).toEqual([{ name: 'An editor', address: null }]);
    expect(publishers).toEqual([{ name: 'A service', address: 'https://fire.example.org' }]);
  });

  it('has a maker, whether or not it names one', async () => {
    const { creators, publishers } = describedDataset(await packageWith({}));
    expect(creators).toEqual([{ name: 'The editors of “Fires”', address: null }]);
    expect(publishers).toEqual(creators);
    const published = describedDataset(await packageWith({ contributors: [{ title: 'A', roles: ['publisher'] }] }));
    expect(published.creators).toEqual(published.publishers);
  });

  it('is nobody without a name', async () => {
    const { creators } = describedDataset(await packageWith({ contributors: [{ path: 'https://example.org' }] }));
    expect(creators).toEqual([{ name: 'The editors of “Fires”', address: null }]);
  });

  it('is as the standard has it, or the package is refused', async () => {
    const given = { keywords: 'fire', homepage: 5, contributors: [null, { title: 5 }, { title: 'A', path: 5 }, 'x'] };
    const refused = packageWith(given);
    await expect(refused).rejects.toThrow('6 faults in the package');
    for (const place of ['keywords', 'homepage', 'contributors[0]', 'contributors[1].title', 'contributors[2].path'])
      await expect(refused).rejects.toThrow(` ${place}: `);
  });

  it('has the keys of its tables, what these lead to, and which cells have several values', async () => {
    const [table] = describedDataset(await packageWith({})).tables;
    expect(table).toMatchObject({
      name: 'stations',
      size: 2,
      key: ['id'],
      references: [{ column: 'near', table: 'stations', referred: 'id' }],
      lists: new Set(['near']),
    });
  });
});
