import { describe, expect, it } from 'vitest';
import { makeChecks } from '../../../src/dataset/evidence/check.js';
import { contemporariesIn } from '../../../src/dataset/evidence/comparable.js';
import { discrepanciesOf } from '../../../src/dataset/evidence/discrepancy.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { findContradictions } from '../../../src/dataset/evidence/find-contradictions.js';
import { inWords } from '../../../src/dataset/evidence/in-words.js';
import { locator } from '../../../src/dataset/evidence/locator.js';
import { resultRows } from '../../../src/dataset/result-row.js';
import { checkRules } from '../../../src/dataset/rule.js';
import { period, printed, type TinyTables, tinyPackage } from '../tiny-package.js';
import { type Cells, check, rule } from './checked.js';

// Each of these took minutes when each number was compared with each; now all take a second or two.
const many = 20_000;
const inTime = 15_000;

const each = (make: (number: number) => readonly Cells[]): readonly Cells[] =>
  Array.from({ length: many }, (_, number) => make(number)).flat();
const day = (number: number) => new Date(Date.UTC(1970, 0, 1 + number)).toISOString().slice(0, 10);
const area = (number: number): Cells => ({ service_area: `a${number}` });
const onDay = (number: number): Cells => period(day(number), day(number));

describe('a check of many numbers', () => {
  it.each<[string, Cells, (number: number) => readonly Cells[], number]>([
    [
      'SHARE',
      rule('SHARE', { measure: 'share', parts: ['part', 'whole'] }),
      (number) => [
        printed(50, { measure: 'share', ...area(number) }),
        printed(1, { measure: 'part', ...area(number) }),
        printed(2, { measure: 'whole', ...area(number) }),
      ],
      many,
    ],
    [
      'SHARE of the number without a dimension',
      rule('SHARE', { measure: 'share', over: 'service_area', parts: ['part', 'whole'] }),
      (number) => [
        printed(50, { measure: 'share', ...area(number), ...onDay(number) }),
        printed(1, { measure: 'part', ...area(number), ...onDay(number) }),
        printed(2, { measure: 'whole', ...onDay(number) }),
      ],
      many,
    ],
    [
      'CHANGE',
      rule('CHANGE', { parts: ['open'] }),
      (number) => [
        printed(1, period(day(number), day(number + 1))),
        printed(number, { measure: 'open', ...onDay(number) }),
      ],
      many - 1,
    ],
    [
      'SUM_OVER periods',
      rule('SUM_OVER', { over: 'period' }),
      (number) => (number % 10 ? [printed(1, onDay(number))] : [printed(9, period(day(number + 1), day(number + 9)))]),
      many / 10,
    ],
    [
      'SUM_OVER a dimension',
      rule('SUM_OVER', { over: 'service_area' }),
      (number) => (number === 0 ? [printed(many - 1)] : [printed(1, area(number))]),
      1,
    ],
    [
      'COMPARE by a column',
      rule('COMPARE', {
        compared: 'observations?measure=rate',
        against: 'observations?measure=part',
        over: 'service_area',
      }),
      (number) => [printed(1, { measure: 'rate', ...area(number) }), printed(1, { measure: 'part', ...area(number) })],
      many,
    ],
  ])(
    '%s',
    (_, tested, make, results) => {
      const found = check({ checks: [tested], observations: each(make) });
      expect(found).toHaveLength(results);
      expect(found.every(({ holds }) => holds)).toBe(true);
    },
    inTime,
  );
});

describe('numbers of one cell', () => {
  const of = (tables: TinyTables) => {
    const source = tinyPackage({ measures: [{ id: 'staff', temporality: 'STOCK' }], ...tables });
    return { source, figures: figuresOf(source) };
  };
  const slides = { document: 'slides' };

  it(
    'on many days: the contradictions of two documents, and their descriptions',
    () => {
      const { source, figures } = of({
        observations: each((number) => [
          printed(1, onDay(number)),
          printed(number % 2, { ...onDay(number), first_line: number + 1, ...slides }),
        ]),
        discrepancies: each((number) =>
          number % 2 ? [] : [{ id: `slip-${number}`, facts: [`slides:${number + 1} 0`], explanation: 'A slip.' }],
        ),
      });
      const contradictions = findContradictions(source, figures);
      expect(contradictions).toHaveLength(many / 2);
      const found = { contradictions, checks: makeChecks(source, figures), links: [] };
      const told = discrepanciesOf(source, found, locator(source, figures), inWords(source));
      expect(told.map(({ id }) => id)).toEqual(contradictions.map((_, index) => `discrepancy:slip-${2 * index}`));
    },
    inTime,
  );

  it(
    'on many days: their rivals',
    () => {
      const { source, figures } = of({
        observations: each((number) => [printed(1, onDay(number)), printed(1, { ...onDay(number), ...slides })]),
      });
      const facts = { figures, links: [], checks: [], discrepancies: [] };
      const rows = resultRows(facts, source, inWords(source), contemporariesIn(source)).get('observation_rival');
      expect(rows).toHaveLength(2 * many);
    },
    inTime,
  );

  it(
    'of times that each overlap with the next: one contradiction',
    () => {
      const { source, figures } = of({
        observations: each((number) => [printed(number, period(day(number), day(number + 1)))]),
      });
      expect(findContradictions(source, figures)).toMatchObject([{ size: 1, figures: { length: many } }]);
    },
    inTime,
  );
});

it(
  'rows above each other, and a list of many items',
  () => {
    const rows = each((number) => [{ id: `m${number}`, part_of: number === 0 ? null : `m${number - 1}` }]);
    const aliases = Array.from({ length: many }, (_, number) => `alias ${number}`);
    const faults = (first: Cells) => {
      const groups = tinyPackage({ 'staff-groups': [{ ...rows[0], ...first }, ...rows.slice(1)] });
      try {
        checkRules(groups);
        return [];
      } catch (error) {
        return (error as { faults: readonly { column: string; message: string }[] }).faults
          .filter(({ message }) => !/^is empty|^the package has no document/.test(message))
          .map(({ column, message }) => `${column}: ${message}`);
      }
    };
    expect(faults({ aliases })).toEqual([]);
    expect(faults({ aliases: [...aliases, 'alias 0'] })).toEqual([
      'aliases: "alias 0" stands in it twice; expected each item once',
    ]);
    expect(faults({ part_of: `m${many - 1}` })).toHaveLength(many);
    expect(faults({ part_of: 'm9' })).toHaveLength(10);
  },
  inTime,
);
