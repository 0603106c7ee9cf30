import { describe, expect, it } from 'vitest';
import { stretchFrom } from '../../src/query/time-bucket.js';

describe('a stretch of time', () => {
  it.each<[Parameters<typeof stretchFrom>[0], start: string, end: string, label: string]>([
    ['YEAR', '2016-01-01', '2016-12-31', '2016'],
    ['QUARTER', '2015-10-01', '2015-12-31', '2015 Q4'],
    ['QUARTER', '2016-01-01', '2016-03-31', '2016 Q1'],
    ['MONTH', '2016-02-01', '2016-02-29', 'February 2016'],
    ['MONTH', '2015-12-01', '2015-12-31', 'December 2015'],
    ['FISCAL_YEAR', '2016-04-01', '2017-03-31', '2016-17'],
    ['FISCAL_YEAR', '2006-04-01', '2007-03-31', '2006-07'],
    ['FISCAL_YEAR', '1999-04-01', '2000-03-31', '1999-00'],
  ])('%s from %s lasts until %s: %s', (bucket, start, end, label) => {
    expect(stretchFrom(bucket, start)).toEqual({ start, end, label });
  });
});
