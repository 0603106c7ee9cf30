import { describe, expect, it } from 'vitest';
import { periodLength, roughLength } from '../../src/domain/period-length.js';
import { openGraph } from '../ask.js';

describe('the length of a stretch of days', () => {
  it.each([
    ['2017-01-01', '2017-01-01', '1 day'],
    ['2016-02-01', '2016-02-29', '1 month'],
    ['2016-02-01', '2016-02-28', '28 days'],
    ['2016-06-01', '2017-05-31', '1 year'],
    ['2016-04-01', '2016-06-30', '3 months'],
    ['2015-04-15', '2016-05-14', '13 months'],
    ['2012-04-01', '2017-03-31', '5 years'],
    ['2016-08-08', '2016-12-29', '144 days'],
    ['2016-12-31', '2017-01-01', '2 days'],
  ])('from %s to %s is %s', (start, end, length) => {
    expect(periodLength(start, end)).toBe(length);
  });
});

it('is null of a time in words that name no day', async () => {
  const { ask, close } = await openGraph();
  const { data, errors } = await ask(
    '{ observations(first: 5, where: { period: { start: { isNull: true }, isNull: false } }) { nodes { period { label length } } } }',
  );
  await close();
  expect(errors).toBeUndefined();
  const { nodes } = (data as { observations: { nodes: { period: { label: string; length: string | null } }[] } })
    .observations;
  expect(nodes.length).toBeGreaterThan(0);
  for (const { period } of nodes) expect(period).toEqual({ label: expect.any(String), length: null });
});

it.each([
  ['2016-02-01', '2016-02-29', '1 months'],
  ['2015-04-01', '2016-03-31', '12 months'],
  ['2016-04-01', '2017-03-31', '12 months'],
  ['2020-04-01', '2021-12-31', '21 months'],
  ['2016-04-01', '2016-04-07', '7 days'],
])('from %s to %s is compared as %s', (start, end, length) => expect(roughLength(start, end)).toBe(length));
