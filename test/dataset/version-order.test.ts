import { expect, it } from 'vitest';
import { compareVersions, requireLaterVersion } from '../../src/dataset/version-order.js';

it.each([
  ['1.0.0', '1.0.0', 0],
  ['1.9.0', '1.10.0', -1],
  ['2.0.0', '1.10.9', 1],
  ['1.0.9', '1.0.10', -1],
  ['1.0', '1.0.0', null],
  ['1.0.0', 'latest', null],
])('%s and %s', (one, other, order) => {
  const compared = compareVersions(one, other);
  expect(compared === null ? null : Math.sign(compared)).toBe(order);
});

it('a version names one content', () => {
  expect(() => requireLaterVersion('1.10.0', '1.9.9')).not.toThrow();
  // What was loaded before versions had an order is no reason to refuse one that has.
  expect(() => requireLaterVersion('1.0.0', 'latest')).not.toThrow();
  expect(() => requireLaterVersion('1.0.0', '1.0.0')).toThrow(/has the same version, 1\.0\.0;/);
  expect(() => requireLaterVersion('0.9.0', '1.0.0')).toThrow(/has a lower version, 0\.9\.0 \(in force is 1\.0\.0\);/);
});
