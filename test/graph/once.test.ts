import { expect, it } from 'vitest';
import { once, oncePer, oncePerCircular, oncePerPair } from '../../src/graph/once.js';

it('something is made once for each key', () => {
  const make = oncePer((key: { readonly name: string }) => ({ name: key.name }));
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(make(one)).toBe(make(one));
  expect(make(one)).not.toBe(make(other));
});

it('something is made when it is first asked for, and once', () => {
  let made = 0;
  const make = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(make()).toBe(make());
  expect(made).toBe(1);
});

it('something is made once for each pair of keys', () => {
  const make = oncePerPair((one: object, other: string) => ({ one, other }));
  const [a, b] = [{}, {}];
  expect(make(a, 'x')).toBe(make(a, 'x'));
  expect(make(a, 'x')).not.toBe(make(a, 'y'));
  expect(make(a, 'x')).not.toBe(make(b, 'x'));
  expect(make(b, 'y')).toEqual({ one: b, other: 'y' });
});

it('something that leads back to itself is made once, and known before it is filled', () => {
  interface Thing {
    self?: Thing;
  }
  const make: (key: object) => Thing = oncePerCircular(
    (): Thing => ({}),
    (made, key) => {
      made.self = make(key);
    },
  );
  const thing = make({});
  expect(thing.self).toBe(thing);
});
