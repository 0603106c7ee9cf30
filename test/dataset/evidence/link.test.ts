import { describe, expect, it } from 'vitest';
import { type FactLink, followedOf, linksOf } from '../../../src/dataset/evidence/link.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { locate, printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const facts: TinyTables = {
  statements: [
    { id: 'aim', kind: 'COMMITMENT', document: 'strategy' },
    { id: 'other-aim', kind: 'COMMITMENT', document: 'slides' },
    { id: 'report', kind: 'EVENT', document: 'account' },
    { id: 'said', kind: 'REMARK', document: 'letter' },
  ],
  observations: [printed(8, { first_line: 3 })],
};
const link = (cells: Cells = {}): Cells => ({
  from: 'report',
  to: 'aim',
  relation: 'SUPPORTS',
  reason: 'It says so.',
  likelier: null,
  reconcilable: null,
  ...cells,
});
const linksWith = (...links: readonly Cells[]): readonly FactLink[] =>
  linksOf(tinyPackage({ ...facts, links }), locate(facts));

describe('links', () => {
  it('lead from one fact to another, whatever the facts', () => {
    expect(
      linksWith(
        link(),
        link({ from: 'letter:3 8', relation: 'CONTRADICTS', likelier: 'The letter.', reconcilable: true }),
      ),
    ).toMatchObject([
      {
        id: expect.stringMatching(/^link:[0-9a-f]{16}$/),
        from: { kind: 'statement', id: 'event:report', document: 'account' },
        to: { kind: 'statement', id: 'commitment:aim', document: 'strategy' },
        reason: 'It says so.',
        likelier: null,
        reconcilable: false,
      },
      { from: { kind: 'observation', document: 'letter' }, likelier: 'The letter.', reconcilable: true },
    ]);
  });

  it('keep their ids whatever is said about them', () => {
    const [one] = linksWith(link());
    const [other] = linksWith(link({ reason: 'Another reason.' }));
    expect(other?.id).toBe(one?.id);
    expect(linksWith(link({ relation: 'EXPLAINS' }))[0]?.id).not.toBe(one?.id);
    expect(linksWith(link({ from: 'aim', to: 'report' }))[0]?.id).not.toBe(one?.id);
  });

  it.each<[string, string, ...Cells[]]>([
    ['from nothing', 'from: there is no statement "reprot"; did you mean "report"?', link({ from: 'reprot' })],
    [
      'to a number that is not printed',
      'to: no number "letter:3 9"; line 3 of letter has "8"',
      link({ to: 'letter:3 9' }),
    ],
    ['to itself', 'to: a fact cannot bear on itself', link({ to: 'report' })],
    ['declared twice', 'from: this link is declared twice', link(), link({ reason: 'Again.' })],
    [
      'with a likelier reading of what is no contradiction',
      'likelier: is about contradictions only, not about SUPPORTS; expected it empty',
      link({ likelier: 'The first.' }),
    ],
    [
      'reconcilable where nothing is contradicted',
      'reconcilable: is about contradictions only, not about EXPLAINS; expected it empty',
      link({ relation: 'EXPLAINS', reconcilable: true }),
    ],
  ])('are refused %s', (_, message, ...links) => {
    const run = () => linksWith(...links);
    expect(run).toThrow(InvalidPackage);
    expect(run).toThrow(`1 fault in the package\nlinks.csv:${links.length + 1}: ${message}`);
  });

  it('are needed from an outcome: it is about a commitment', () => {
    const statements = [...(facts.statements ?? []), { id: 'done', kind: 'OUTCOME', document: 'account' }];
    const withOutcome = { ...facts, statements };
    const run = (...links: readonly Cells[]) => linksOf(tinyPackage({ ...withOutcome, links }), locate(withOutcome));
    for (const relation of ['REPORTS_DONE', 'SUPPORTS']) expect(run(link({ from: 'done', relation }))).toHaveLength(1);
    const message =
      /^1 fault in the package\nstatements.csv:6: kind: the outcome done is about no commitment; expected /;
    for (const relation of ['CONTRADICTS', 'EXPLAINS'])
      expect(() => run(link({ from: 'done', relation }))).toThrow(message);
    expect(() => run(link({ to: 'done', relation: 'REPORTS_DONE' }))).toThrow(message);
    // What is no commitment does not count.
    expect(() => run(link({ from: 'done', to: 'said', relation: 'REPORTS_DONE' }))).toThrow(message);
  });

  const promises: TinyTables = {
    documents: [
      { id: 'strategy', published: '2015-03-01' },
      { id: 'account', published: null, published_label: 'July 2015' },
      { id: 'letter', published: '2021-06-21', published_label: '21 June 2021' },
      { id: 'slides', published: null, published_label: '2006' },
      { id: 'undated', published: null, published_label: null },
    ],
    statements: [
      ...(facts.statements ?? []),
      { id: 'old-report', kind: 'EVENT', document: 'slides' },
      { id: 'undated-report', kind: 'EVENT', document: 'undated' },
      { id: 'aim-again', kind: 'COMMITMENT', document: 'letter', repeats: 'aim' },
      { id: 'said-again', kind: 'REMARK', document: 'letter', repeats: 'said' },
    ],
    observations: [...(facts.observations ?? []), printed(8, { document: 'slides', first_line: 3 })],
  };
  const bear = (...links: readonly Cells[]) => linksOf(tinyPackage({ ...promises, links }), locate(promises));

  it.each(['SUPPORTS', 'REPORTS_DONE', 'CONTRADICTS'])('%s: evidence is no older than its promise', (relation) => {
    for (const from of ['old-report', 'slides:3 8'])
      expect(() => bear(link({ from, relation }))).toThrow(
        /^1 fault in the package\nlinks.csv:2: from: is of 2006, before the promise of 2015; evidence is of the same time or later$/,
      );
    // Of the same year, of a later one, and of what is no promise.
    expect(bear(link({ relation }), link({ from: 'said', relation }))).toHaveLength(2);
    expect(bear(link({ from: 'old-report', to: 'report', relation }))).toHaveLength(1);
  });

  it('may be of a document that has no date', () => {
    expect(bear(link({ from: 'undated-report' }))).toHaveLength(1);
  });

  it('that are no evidence may begin with what is older', () => {
    expect(bear(link({ from: 'old-report', relation: 'EXPLAINS' }))).toHaveLength(1);
    expect(bear(link({ from: 'other-aim', relation: 'SUPERSEDES' }))).toHaveLength(1);
  });

  it.each(['SUPPORTS', 'REPORTS_DONE', 'CONTRADICTS'])('%s: evidence leads to what is said first', (relation) => {
    expect(() => bear(link({ from: 'said', to: 'aim-again', relation }))).toThrow(
      /^1 fault in the package\nlinks.csv:2: to: says "aim" again; expected the statement that it repeats$/,
    );
    expect(() => bear(link({ from: 'letter:3 8', to: 'said-again', relation }))).toThrow('to: says "said" again;');
  });

  it('may contradict between a statement and its own repetition', () => {
    const contradicts = { relation: 'CONTRADICTS' };
    expect(bear(link({ from: 'said', to: 'said-again', ...contradicts }))).toHaveLength(1);
    expect(bear(link({ from: 'said-again', to: 'said', ...contradicts }))).toHaveLength(1);
    expect(bear(link({ from: 'aim-again', to: 'aim', ...contradicts }))).toHaveLength(1);
    expect(bear(link({ from: 'aim', to: 'aim-again', ...contradicts }))).toHaveLength(1);
    expect(bear(link({ from: 'report', to: 'aim-again', relation: 'EXPLAINS' }))).toHaveLength(1);
  });

  it('may have two relations between the same facts', () => {
    expect(linksWith(link(), link({ relation: 'REPORTS_DONE' }))).toHaveLength(2);
  });

  it('are refused with all their faults at once', () => {
    expect(() => linksWith(link({ from: 'nobody', to: 'nothing' }), link({ to: 'report', likelier: 'x' }))).toThrow(
      /^4 faults in the package\nlinks.csv:2: from: .*\nlinks.csv:2: to: .*\nlinks.csv:3: to: .*\nlinks.csv:3: likelier: /,
    );
  });
});

describe('what became of a commitment', () => {
  const supports = link();
  const done = link({ relation: 'REPORTS_DONE', from: 'letter:3 8' });
  const against = link({ relation: 'CONTRADICTS', from: 'said' });
  it.each<[string, string, ...Cells[]]>([
    ['UNKNOWN', 'nothing bears on it'],
    ['UNKNOWN', 'what bears on it is no evidence', link({ relation: 'EXPLAINS' }), link({ relation: 'SAME_AS' })],
    ['UNKNOWN', 'another commitment takes its place', link({ relation: 'SUPERSEDES', from: 'other-aim' })],
    ['SUPPORTED', 'a fact speaks for it', supports],
    ['SUPPORTED', 'it is reported done', done],
    ['CONTRADICTED', 'a fact speaks against it', against],
    ['MIXED', 'facts speak for it and against it', done, against],
    ['UNKNOWN', 'only another commitment is against it', link({ relation: 'CONTRADICTS', from: 'other-aim' })],
    [
      'SUPPORTED',
      'another commitment is against what a fact supports',
      supports,
      link({ relation: 'CONTRADICTS', from: 'other-aim' }),
    ],
  ])('is %s where %s', (followed, _, ...links) => {
    expect(followedOf(linksWith(...links))).toBe(followed);
  });
});
