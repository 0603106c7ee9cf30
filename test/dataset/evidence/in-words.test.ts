import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { inWords } from '../../../src/dataset/evidence/in-words.js';
import type { DataPackage } from '../../../src/dataset/package/data-package.js';
import { dimensions } from '../../../src/domain/fact/observation.js';
import { sourceTableOf } from '../../../src/domain/source-table.js';
import { columnName } from '../../../src/graph/column-name.js';
import { printed, tinyPackage } from '../tiny-package.js';

/** What the only number of a package is broken down by, in words. */
function breakdownIn(source: DataPackage): string {
  const [figure] = figuresOf(source);
  if (!figure) throw new Error('the package has no number');
  return inWords(source).breakdownOf(figure);
}

describe('the words for what a number is broken down by', () => {
  it.each(dimensions.map(({ name, target }) => [name, sourceTableOf(target())]))(
    'name the %s as the table %s does',
    (name, table) => {
      const observations = [printed(5, { [columnName(name)]: 'one' })];
      expect(breakdownIn(tinyPackage({ observations, [table]: [{ id: 'one', name: 'The first' }] }))).toBe('The first');
    },
  );

  it('name a category, and a thing that no table has by its id', () => {
    const categories = [{ id: 'public', scheme: 'law-type', name: 'Public law' }];
    expect(breakdownIn(tinyPackage({ observations: [printed(5, { categories: ['public'] })], categories }))).toBe(
      'Public law',
    );
    expect(breakdownIn(tinyPackage({ observations: [printed(5, { module: 'gone' })] }))).toBe('gone');
  });
});
