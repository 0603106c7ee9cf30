import { describe, expect, it } from 'vitest';
import { documentTexts } from '../../src/dataset/document-text.js';
import type { CellValue } from '../../src/dataset/package/data-package.js';
import type { Fault } from '../../src/dataset/package/fault.js';
import { checkName } from '../../src/dataset/verification/name.js';
import { Citation } from '../../src/domain/citation.js';
import { CitationResolver } from '../../src/domain/citation.resolver.js';
import type { GraphContext } from '../../src/domain/context.js';
import { printedMembersOf } from '../../src/domain/printed-name.js';
import { entities } from '../../src/domain/registry.js';
import { sourceTableOf } from '../../src/domain/source-table.js';
import { columnName } from '../../src/graph/column-name.js';
import { GraphEntity, Value } from '../../src/graph/entity.js';
import { type EntityClass, membersOf, needsOfOwner, optionsOf } from '../../src/graph/entity-metadata.js';
import { Node } from '../../src/graph/node.js';

type Members = Readonly<Record<string, CellValue>>;

const printed = entities.flatMap((entity) => {
  const members = printedMembersOf(entity);
  return members ? [{ entity, members }] : [];
});

const line = 'Napo';
const context = { texts: documentTexts(new Map([['document:letter', [line]]])) } as GraphContext;

/** What the graph says of a row that cites the line. */
const verified = (entity: EntityClass, members: Members) =>
  new CitationResolver().verified(
    {
      documentId: 'document:letter',
      firstLine: 1,
      lastLine: 1,
      owner: { ...members, id: `${optionsOf(entity).prefix}:one` },
    },
    context,
  );

/** Whether the verification finds nothing wrong with such a row. */
function isAccepted(entity: EntityClass, members: Members): boolean {
  const faults: Fault[] = [];
  const values = Object.fromEntries(Object.entries(members).map(([name, value]) => [columnName(name), value]));
  const row = { values, file: 'rows.csv', line: 2 };
  expect(checkName(sourceTableOf(entity), row, [line], (fault) => faults.push(fault))).toBe(true);
  return faults.length === 0;
}

const asMember = (entity: EntityClass, member: string, text: string): CellValue => {
  const found = membersOf(entity).get(member);
  return found?.kind === 'attribute' && found.type === 'list' ? [text] : text;
};

describe('what is printed of a thing', () => {
  it('is the name that its class declares, with the names by which the search finds it', () => {
    const membersOfType = new Map(printed.map(({ entity, members }) => [entity.name, members]));
    expect(membersOfType.get('Organisation')).toEqual({ name: 'name', forms: ['abbreviation', 'aliases'] });
    expect(membersOfType.get('Party')).toEqual({ name: 'asPrinted', forms: [] });
    // Its title and number are looked for by the search, and are ours.
    expect(membersOfType.has('Statement')).toBe(false);
  });

  it('is read of the row wherever its citation is verified', () => {
    const needed = needsOfOwner(Citation);
    expect(needed).toEqual(expect.arrayContaining(['asPublished', 'readings']));
    for (const { entity, members } of printed)
      expect(needed, entity.name).toEqual(expect.arrayContaining([members.name, ...members.forms]));
  });

  it.each(printed)(
    '$entity.name is what the graph and the verification both look for',
    ({ entity, members: { name, forms } }) => {
      const one = (text: string, others: Members = {}): Members => ({ [name]: text, readings: [], ...others });
      const rows: readonly (readonly [Members, boolean])[] = [
        [one('Napo'), true],
        [one('Unison'), false],
        ...forms.flatMap((form): [Members, boolean][] => [
          [one('Ours', { [form]: asMember(entity, form, 'Napo'), readings: ['NAME'] }), true],
          [one('Ours', { [form]: asMember(entity, form, 'Unison'), readings: ['NAME'] }), false],
        ]),
      ];
      for (const [row, expected] of rows) {
        expect(verified(entity, row), JSON.stringify(row)).toBe(expected);
        expect(isAccepted(entity, row), JSON.stringify(row)).toBe(expected);
      }
    },
  );

  it('is looked for in a member of any name', () => {
    class Poster extends Node {
      heading!: string;
      captions!: string[];
    }
    Value('text', 'Its heading, as printed.')(Poster.prototype, 'heading');
    Value('list', 'Other headings.')(Poster.prototype, 'captions');
    GraphEntity({
      table: 'poster',
      prefix: 'poster',
      printedName: 'heading',
      search: { title: 'heading', names: ['captions'] },
      description: 'A thing of this test.',
    })(Poster);
    expect(verified(Poster, { heading: 'Napo' })).toBe(true);
    expect(verified(Poster, { heading: 'Unison' })).toBe(false);
    expect(verified(Poster, { heading: 'Ours', captions: ['Napo'], readings: ['NAME'] })).toBe(true);
  });
});
