import { expect, it } from 'vitest';
import { figuresOf, keyWithout } from '../../../src/dataset/evidence/figure.js';
import { printed, tinyPackage } from '../tiny-package.js';

it('what a number is about does not depend on the order in which its row says it', () => {
  const categories = ['public', 'late'];
  const [one, other] = figuresOf(
    tinyPackage({
      categories: [
        { id: 'public', scheme: 'law-type' },
        { id: 'late', scheme: 'stage' },
      ],
      observations: [
        printed(1, { staff_group: 'advisers', categories }),
        printed(2, { staff_group: 'advisers', categories: categories.toReversed(), first_line: 2 }),
      ],
    }),
  );
  if (!one || !other) throw new Error('there are two numbers');
  expect(other.cell).toBe(one.cell);
  expect(other.breakdown).toEqual(one.breakdown);
  expect([...other.parts]).toEqual([...one.parts]);
  for (const without of [[], ['stage'], ['period'], ['measure', 'law-type']])
    expect(keyWithout(other, ...without)).toBe(keyWithout(one, ...without));
  expect(keyWithout(one, 'stage')).not.toBe(keyWithout(one));
});
