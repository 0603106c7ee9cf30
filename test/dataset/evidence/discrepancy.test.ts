import { describe, expect, it } from 'vitest';
import { makeChecks } from '../../../src/dataset/evidence/check.js';
import { discrepanciesOf, type FoundDiscrepancy } from '../../../src/dataset/evidence/discrepancy.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { findContradictions } from '../../../src/dataset/evidence/find-contradictions.js';
import { inWords } from '../../../src/dataset/evidence/in-words.js';
import { linksOf } from '../../../src/dataset/evidence/link.js';
import { locator } from '../../../src/dataset/evidence/locator.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { period, printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const known: TinyTables = {
  documents: [
    { id: 'letter', subject: 'cafcass', title: 'The Letter' },
    { id: 'slides', subject: 'cafcass', title: 'The Slides' },
  ],
  measures: [{ id: 'staff', label: 'Staff', temporality: 'STOCK' }],
  'service-areas': [{ id: 'a1', name: 'Tyneside' }],
  statements: [
    { id: 'aim', kind: 'COMMITMENT', document: 'letter' },
    { id: 'said', kind: 'REMARK', document: 'slides' },
  ],
};

function discrepancies(tables: TinyTables): readonly FoundDiscrepancy[] {
  const source = tinyPackage({ ...known, ...tables });
  const figures = figuresOf(source);
  const locate = locator(source, figures);
  const found = {
    contradictions: findContradictions(source, figures),
    checks: makeChecks(source, figures),
    links: linksOf(source, locate),
  };
  return discrepanciesOf(source, found, locate, inWords(source));
}

const year = period('2022-01-01', '2022-12-31');
const letter = (value: number, cells: Cells = {}) => printed(value, { ...year, ...cells });
const slides = (value: number, cells: Cells = {}) => letter(value, { document: 'slides', first_line: 7, ...cells });
const area = (service_area: string) => ({ service_area });
const differing = [letter(8), slides(9), letter(8, area('a1')), slides(9, area('a1')), letter(5, area('a2'))];
const link = (cells: Cells = {}): Cells => ({
  from: 'said',
  to: 'aim',
  relation: 'CONTRADICTS',
  reason: 'What is said is not what is aimed at.',
  likelier: null,
  reconcilable: null,
  ...cells,
});
const described = (facts: readonly string[], cells: Cells = {}): Cells => ({
  id: 'test',
  facts: [...facts],
  explanation: 'The slides count everybody.',
  likelier: 'The letter.',
  reconcilable: null,
  ...cells,
});
const sum = { id: 'sum', kind: 'SUM_OVER', title: 'Areas make the total', measure: 'staff', over: 'service_area' };

describe('a contradiction of numbers', () => {
  it('says who prints what, and where, in words that need no ids', () => {
    const [found] = discrepancies({
      observations: [letter(8, { ...area('a1'), as_published: '8%' }), slides(9, area('a1'))],
    });
    expect(found).toMatchObject({
      id: expect.stringMatching(/^discrepancy:[0-9a-f]{16}$/),
      kind: 'DOCUMENTS_DIFFER',
      size: 1,
      explanation:
        'Staff, Tyneside, 2022-01-01 to 2022-12-31: “The Letter” prints 8% on line 1; “The Slides” prints 9 on line 7.',
      likelier: null,
      reconcilable: false,
      document: null,
      facts: { length: 2 },
    });
  });

  it('is of the one document that prints all of it', () => {
    const [found] = discrepancies({
      observations: [letter(8), letter(9, { first_line: 2, ...period('2022-03-01', '2022-03-31') })],
    });
    expect(found).toMatchObject({ kind: 'DOCUMENT_DIFFERS', document: 'letter' });
  });

  it('has the same id whatever the order of the numbers', () => {
    const [one, other] = [letter(8), slides(9)];
    const id = (...observations: Cells[]) => discrepancies({ observations })[0]?.id;
    expect(id(other, one)).toBe(id(one, other));
  });
});

describe('a check that fails', () => {
  const areas = (total: number, cells: Cells = {}) => [
    letter(total, cells),
    ...[4, 5.5].map((value, index) => letter(value, { ...area(`a${index + 1}`), ...cells })),
  ];

  it('is a contradiction, and one that holds is none', () => {
    const observations = [...areas(10), ...areas(9.5, { staff_group: 'all' })];
    const found = discrepancies({ checks: [sum], observations });
    expect(found).toMatchObject([
      {
        kind: 'CHECK_FAILS',
        size: 0.5,
        explanation:
          'Areas make the total (2022-01-01 to 2022-12-31): “The Letter” prints 10 on line 1, and it should be 9.5.',
        document: 'letter',
        checks: [expect.stringMatching(/^check:sum-/)],
        facts: { length: 3 },
      },
    ]);
  });

  it.each([
    ['=', 'should be 5'],
    ['<=', 'should be at most 5'],
    ['<', 'should be less than 5'],
  ])('by %s says that it %s', (operator, words) => {
    const ask = (id: string) => `observations?staff_group=${id}`;
    const check = { id: 'few', kind: 'COMPARE', title: 'Few', compared: ask('all'), against: ask('some'), operator };
    const observations = [letter(8, { staff_group: 'all' }), letter(5, { staff_group: 'some' })];
    expect(discrepancies({ checks: [check], observations })[0]?.explanation).toContain(`and it ${words}.`);
  });

  it('is explained by its rule, where that has an explanation', () => {
    const checks = [{ ...sum, explanation: 'Printed so.' }];
    expect(discrepancies({ checks, observations: areas(10) })[0]?.explanation).toBe('Printed so.');
  });

  it('is an error of its own where another counts something else and fails on the same number', () => {
    const counting = (id: string, counted: string) => ({ id, kind: 'COUNT', title: id, measure: 'staff', counted });
    const checks = [counting('said', 'statements'), counting('areas', 'service-areas')];
    const found = discrepancies({ checks, observations: [letter(8)] });
    expect(found).toMatchObject([
      { size: 6, facts: { length: 1 }, checks: [expect.stringMatching(/^check:said-/)] },
      { size: 7, facts: { length: 1 }, checks: [expect.stringMatching(/^check:areas-/)] },
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('is one error where a number is both what is divided and what is divided by', () => {
    const ask = (id: string) => `observations?staff_group=${id}`;
    const check = { id: 'one', kind: 'COMPARE', title: 'One', compared: ask('all'), against: ask('some') };
    const observations = [letter(8, { staff_group: 'all' }), letter(5, { staff_group: 'some' })];
    const links = [link({ from: 'letter:1 8', to: 'letter:1 5' })];
    const found = discrepancies({ checks: [{ ...check, per: ask('some') }], links, observations });
    expect(found).toMatchObject([{ kind: 'CHECK_FAILS', facts: { length: 2 }, links: { length: 1 } }]);
  });

  it('has the id of another that fails on the same numbers', () => {
    const ids = [{ ...sum }, { ...sum, id: 'other' }].map(
      (check) => discrepancies({ checks: [check], observations: areas(10) })[0]?.id,
    );
    expect(ids[1]).toBe(ids[0]);
  });

  it('is one with a contradiction of the very same numbers', () => {
    const measures = [{ id: 'staff', label: 'Staff', temporality: 'STOCK', additive: true }];
    const found = discrepancies({ measures, checks: [sum], observations: areas(9), 'service-areas': [] });
    expect(found).toMatchObject([{ kind: 'PARTS_EXCEED_WHOLE', size: 0.5, checks: { length: 1 } }]);
  });
});

describe('a link that contradicts', () => {
  it('declares a contradiction, with what the editors say of it', () => {
    const links = [link({ likelier: 'What is said.', reconcilable: true }), link({ relation: 'EXPLAINS' })];
    expect(discrepancies({ links })).toMatchObject([
      {
        kind: 'DECLARED',
        size: null,
        explanation: 'What is said is not what is aimed at.',
        likelier: 'What is said.',
        reconcilable: true,
        document: null,
        links: [expect.stringMatching(/^link:/)],
        facts: [{ id: 'remark:said' }, { id: 'commitment:aim' }],
      },
    ]);
  });

  it('is one with what the numbers show', () => {
    const links = [link({ from: 'letter:1 8', to: 'slides:7 9' })];
    expect(discrepancies({ links, observations: [letter(8), slides(9)] })).toMatchObject([
      { kind: 'DOCUMENTS_DIFFER', size: 1, links: { length: 1 } },
    ]);
  });

  it.each([
    ['likelier', 'What the letter prints.'],
    ['reconcilable', true],
  ])('keeps what the editors say of it beside what the numbers show: %s', (column, said) => {
    const observations = [letter(8), slides(9)];
    const silent = link({ from: 'slides:7 9', to: 'letter:1 8' });
    const telling = link({ from: 'letter:1 8', to: 'slides:7 9', [column]: said });
    for (const links of [[telling], [silent, telling], [telling, silent]])
      expect(discrepancies({ links, observations })).toMatchObject([{ kind: 'DOCUMENTS_DIFFER', [column]: said }]);
  });

  it('keeps what the editors say of it beside a description that is silent', () => {
    const links = [link({ from: 'letter:1 8', to: 'slides:7 9', likelier: 'The letter.', reconcilable: true })];
    const rows = [described(['letter:1 8', 'slides:7 9'], { likelier: null })];
    expect(discrepancies({ links, observations: [letter(8), slides(9)], discrepancies: rows })).toMatchObject([
      { id: 'discrepancy:test', likelier: 'The letter.', reconcilable: true },
    ]);
  });

  it('has the id of what is found in the same facts', () => {
    const links = [link({ from: 'letter:1 8', to: 'slides:7 8' })];
    const [declared] = discrepancies({ links, observations: [letter(8), slides(8)] });
    const [found] = discrepancies({ observations: [letter(8), slides(9)] });
    expect([declared?.kind, found?.kind]).toEqual(['DECLARED', 'DOCUMENTS_DIFFER']);
    expect(found?.id).toBe(declared?.id);
  });

  it('is one whichever way it leads', () => {
    expect(discrepancies({ links: [link(), link({ from: 'aim', to: 'said' })] })).toMatchObject([
      { links: { length: 2 } },
    ]);
  });
});

describe('a description', () => {
  it('puts together all that has its facts, and says of it what the editors say', () => {
    const facts = ['slides:7 9 measure=staff service-area=a1'];
    const checks = [{ ...sum, document: 'letter' }];
    const links = [link({ from: 'slides:7 9 service-area=a1' })];
    const observations = differing;
    const found = discrepancies({ checks, links, observations, discrepancies: [described(facts)] });
    expect(found).toMatchObject([
      { id: expect.stringMatching(/[0-9a-f]{16}$/), kind: 'DOCUMENTS_DIFFER', likelier: null },
      {
        id: 'discrepancy:test',
        kind: 'DOCUMENTS_DIFFER',
        explanation: 'The slides count everybody.',
        likelier: 'The letter.',
        reconcilable: false,
        facts: { length: 3 },
        links: { length: 1 },
        checks: [],
      },
      { kind: 'CHECK_FAILS', checks: { length: 1 } },
    ]);
  });

  it('goes before another that has fewer of the facts', () => {
    const rows = [
      described(['letter:1 8 service-area=a1'], { id: 'wide' }),
      described(['letter:1 8 service-area=a1', 'slides:7 9 service-area=a1'], { id: 'narrow', reconcilable: true }),
    ];
    const found = discrepancies({ checks: [sum], observations: differing, discrepancies: rows });
    expect(found.map(({ id, kind, reconcilable }) => [id, kind, reconcilable])).toEqual([
      [expect.stringMatching(/[0-9a-f]{16}$/), 'DOCUMENTS_DIFFER', false],
      ['discrepancy:narrow', 'DOCUMENTS_DIFFER', true],
      ['discrepancy:wide', 'CHECK_FAILS', false],
    ]);
  });

  const unfit = 'test describes no contradiction: nothing that was found has all of these facts';
  it.each<[string, string, readonly string[]]>([
    ['of facts of two contradictions', unfit, ['letter:1 8 service-area=a1', 'letter:1 5']],
    ['of a number that nothing contradicts', unfit, ['letter:1 5']],
    ['of a statement that nothing contradicts', unfit, ['aim']],
    ['of a number that is not printed', 'no number "letter:1 3"; line 1 of letter has "8", "8", "5"', ['letter:1 3']],
    ['of a statement that is not there', 'there is no statement "aims"; did you mean "aim"?', ['aims']],
  ])('%s is refused', (_, message, facts) => {
    const run = () => discrepancies({ observations: differing, discrepancies: [described(facts)] });
    expect(run).toThrow(InvalidPackage);
    expect(run).toThrow(`1 fault in the package\ndiscrepancies.csv:2: facts: ${message}`);
  });
});
