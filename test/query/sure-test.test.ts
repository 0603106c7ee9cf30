import { describe, expect, it } from 'vitest';
import { mayBe, onlyOne, refersTo, testsNothingBut } from '../../src/query/sure-test.js';

describe('of what passes a filter it is known', () => {
  const a = 'measure:a';

  it.each([
    [null, undefined],
    [{}, undefined],
    [{ measure: { id: { eq: a } } }, a],
    [{ measure: { id: { in: [a] } } }, undefined],
    [{ and: [{ measure: { kind: { eq: 'RULE' } } }, { measure: { id: { eq: a } } }] }, a],
    [{ or: [{ measure: { id: { eq: a } } }] }, undefined],
    [{ not: { measure: { id: { eq: a } } } }, undefined],
  ])('of %j which one a reference leads to: %j', (where, one) => {
    expect(onlyOne(where, 'measure')).toBe(one);
  });

  it.each([
    [{}, true],
    [{ precision: { eq: 'EXACT' } }, false],
    [{ precision: { eq: 'AT_MOST' } }, true],
    [{ precision: { ne: 'AT_MOST' } }, false],
    [{ precision: { ne: 'EXACT' } }, true],
    [{ precision: { in: ['EXACT', 'AT_MOST'] } }, true],
    [{ precision: { in: ['EXACT'] } }, false],
    [{ precision: { notIn: ['AT_LEAST', 'AT_MOST'] } }, false],
    [{ and: [{ precision: { in: ['EXACT', 'AT_MOST'] } }, { precision: { notIn: ['AT_MOST'] } }] }, false],
    [{ or: [{ precision: { eq: 'EXACT' } }] }, true],
    [{ not: { precision: { eq: 'AT_MOST' } } }, true],
  ])('of %j whether a value may be AT_MOST: %j', (where, may) => {
    expect(mayBe(where, 'precision', 'AT_MOST')).toBe(may);
  });

  it.each([
    [{}, undefined],
    [{ region: { isNull: true } }, false],
    [{ region: { isNull: false } }, true],
    [{ region: { id: { eq: 'region:a' } } }, true],
    [{ region: { name: { eq: 'A' } } }, undefined],
    [{ and: [{ region: { isNull: false } }] }, true],
    [{ not: { region: { isNull: true } } }, undefined],
  ])('of %j whether it refers to something: %j', (where, does) => {
    expect(refersTo(where, 'region')).toBe(does);
  });
});

describe('a filter tests nothing but', () => {
  it.each([
    [null, true],
    [{}, true],
    [{ measure: { id: { eq: 'measure:a' } }, value: { gt: 1 } }, true],
    [{ and: [{ area: { isNull: false } }, { value: { lt: 5 } }] }, true],
    [{ measure: { id: { eq: 'measure:a' }, label: { eq: 'A' } } }, false],
    [{ reprint: { eq: false } }, false],
    [{ and: [{ reprint: { eq: false } }] }, false],
    [{ or: [{ value: { lt: 5 } }] }, false],
    [{ not: { value: { lt: 5 } } }, false],
    [{ ifGiven: { value: { lt: 5 } } }, false],
  ])('some references and values: of %j that is %s', (where, is) => {
    expect(testsNothingBut(where, ['measure', 'area'], ['value'])).toBe(is);
  });
});
