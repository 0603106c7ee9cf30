import { expect, it } from 'vitest';
import { describePackage, faultsOf, profileOf } from './sample-package.js';

const text = (name: string) => ({ name, type: 'string' });

/** A package of visits to places. */
const visits = (foreignKeys: readonly object[], csv: string, places = 'id,town\nkent,dover\n') => ({
  'datapackage.json': describePackage(
    {
      name: 'visits',
      path: 'visits.csv',
      schema: { fields: [text('place'), text('town')], foreignKeys },
    },
    { name: 'places', path: 'places.csv', schema: { fields: [text('id'), text('town')] } },
  ),
  'visits.csv': csv,
  'places.csv': places,
});

it('a table of which the package has no file has no row to refer to', async () => {
  const key = { fields: 'place', reference: { resource: 'places', fields: 'id' } };
  const files = visits([key], 'place,town\nkent,deal\n,dover\n');
  const [descriptor] = [files['datapackage.json'] as { resources: object[] }];
  const alone = { ...files, 'datapackage.json': { ...descriptor, resources: descriptor.resources.slice(0, 1) } };
  expect(await faultsOf(alone, profileOf(files))).toEqual([
    {
      file: 'visits.csv',
      line: 2,
      column: 'place',
      message: 'there is no id "kent" in places, of which the package has no file',
    },
  ]);
});

it('what was meant is asked of the first hundred that are wrong, each as often as it is', async () => {
  const key = { fields: 'place', reference: { resource: 'places', fields: 'id' } };
  // Each is one letter from the name it is like.
  const places = Array.from({ length: 101 }, (_, index) => `place-${String(index).padStart(3, '0')}`);
  const wrong = places.map((place) => place.replace('place', 'plaze'));
  const csv = `place,town\n${[...wrong, ...wrong.slice(0, 1), ...wrong.slice(100)].map((place) => `${place},x\n`).join('')}`;
  const faults = await faultsOf(visits([key], csv, `id,town\n${places.map((id) => `${id},x\n`).join('')}`));
  const isHinted = faults.map(({ message }) => message.includes('did you mean "place-'));
  expect(isHinted).toEqual([...Array.from({ length: 100 }, () => true), false, true, false]);
});
