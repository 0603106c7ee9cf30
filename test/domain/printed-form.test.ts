import { expect, it } from 'vitest';
import { isNamedOn, isNameVerified, isPrintedOn, printings } from '../../src/domain/printed.js';

it.each([
  [' 1,487 ', '1,487'],
  ['more than  1,100', 'more than 1,100 families'],
  ['–5.6%', 'Private: -5.6%'],
  ['c5000', 'remains c5000'],
])('a number written as %j stands on %j', (asPublished, line) => {
  expect(isPrintedOn(asPublished, [line])).toBe(true);
});

it.each([
  ['5.6%', '-5.6%'],
  ['c5000', 'c-\n5000'],
  ['5k', '5-\nk'],
  [' ', 'anything'],
])('a number written as %j does not stand on %j', (asPublished, text) => {
  expect(isPrintedOn(asPublished, text.split('\n'))).toBe(false);
});

it.each([
  ['Chair’s Responsibilities', "the Chair's Responsibilities"],
  ["Chair's Responsibilities", 'the Chair’s Responsibilities'],
  ['The “Voice” Panel', 'in The "Voice" Panel'],
  ['The "Voice" Panel', 'in The “Voice” Panel'],
  ['Self - Assessment', 'Annual Self-Assessment'],
  ['Self–Assessment', 'Annual Self - Assessment'],
])('a name written as %j stands on %j', (name, line) => {
  expect(isNamedOn(name, [line])).toBe(true);
});

it('where a line begins with a code, its digits may have been run together', () => {
  expect(isPrintedOn('12', ['A12345'])).toBe(true);
});

it('what else is on a line joins no run of digits', () => {
  expect(isPrintedOn('92', ['In all 9269 of 1,487 and 14870 advisers'])).toBe(false);
});

it('one form of a name of ours is enough', () => {
  const name = { name: 'The union', forms: ['Unison', 'Napo'], isOurs: true };
  expect(isNameVerified(name, ['talks with Napo'])).toBe(true);
});

it('where numbers were run together, it may stand in places that overlap', () => {
  expect(printings('11', 'Skills52111Yes')).toEqual([
    { start: 8, end: 10 },
    { start: 9, end: 11 },
  ]);
});
