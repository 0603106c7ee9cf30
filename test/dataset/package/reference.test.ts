import { expect, it } from 'vitest';
import { describePackage, faultsOf } from './sample-package.js';

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

it('a key of which one column is not there is not looked for', async () => {
  const key = { fields: ['place', 'town'], reference: { resource: 'places', fields: ['id', 'city'] } };
  expect(await faultsOf(visits([key], 'place,town\nkent,deal\n'))).toEqual([
    {
      file: 'datapackage.json',
      line: null,
      column: 'resources[0].schema.foreignKeys[0].reference.fields',
      message: 'there is no field "city" in places',
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

it('a schema that several files share is at fault once', async () => {
  const schema = {
    fields: [text('id')],
    foreignKeys: [{ fields: 'id', reference: { resource: 'gone', fields: 'id' } }],
  };
  const faults = await faultsOf({
    'datapackage.json': describePackage(
      { name: 'one', path: 'one.csv', table: 'things', schema: 'schema.json' },
      { name: 'other', path: 'other.csv', table: 'things', schema: 'schema.json' },
    ),
    'schema.json': schema,
    'one.csv': 'id\na\n',
    'other.csv': 'id\nb\n',
  });
  expect(faults).toEqual([
    {
      file: 'schema.json',
      line: null,
      column: 'foreignKeys[0].reference.resource',
      message: 'there is no resource or table "gone" in the package',
    },
  ]);
});
