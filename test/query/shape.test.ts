import { type FieldNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Module } from '../../src/domain/dimension/module.js';
import { Commitment } from '../../src/domain/fact/commitment.js';
import { Observation } from '../../src/domain/fact/observation.js';
import { Question } from '../../src/domain/fact/question.js';
import { Statement } from '../../src/domain/fact/statement.js';
// What resolvers need is declared beside them.
import '../../src/domain/graph.js';
import type { EntityClass } from '../../src/graph/entity-metadata.js';
import { selectionOf } from '../../src/graph/selection.js';
import { connectionShapeOf, shapeOf, tableColumns, wholeShapeOf } from '../../src/query/shape.js';

/** What is selected by the text of a query. */
function selected(text: string) {
  const [query] = parse(`{ field { ${text} } }`).definitions;
  const fieldNodes = (query && 'selectionSet' in query ? query.selectionSet?.selections : []) as readonly FieldNode[];
  return selectionOf({ fieldNodes, fragments: {}, variableValues: {} });
}

const statement = Statement as unknown as EntityClass;
const paths = (entity: EntityClass, text: string) =>
  shapeOf(entity, selected(text)).columns.map(({ path }) => path.join('.'));
const allOf = (entity: EntityClass) => tableColumns(entity).map(({ path }) => path.join('.'));
const within = (entity: EntityClass, name: string) => allOf(entity).filter((path) => path.startsWith(`${name}.`));

const citationPaths = within(Observation, 'citation');

describe('the columns that are read', () => {
  it.each([
    ['value', ['id', 'value']],
    ['__typename', ['id']],
    ['measure { label }', ['id', 'measureId']],
    ['categories { nodes { name } }', ['id']],
    ['citation { firstLine }', ['id', 'citation.firstLine']],
    ['citation { __typename firstLine }', ['id', 'citation.firstLine']],
    ['citation { document { title } }', ['id', 'citation.documentId']],
    // The label tells whether there is a period.
    ['period { start }', ['id', 'period.start', 'period.label']],
    ['period { label }', ['id', 'period.label']],
    ['period { __typename }', ['id', 'period.label']],
    // What a field is computed from is read with it, of the value itself and of what that refers to.
    ['citation { page }', ['id', 'citation.documentId', 'citation.firstLine']],
    ['citation { __typename page lastPage section }', ['id', ...citationPaths]],
    ['period { length }', ['id', 'period.start', 'period.end', 'period.label']],
    ['citation { section }', ['id', 'citation.documentId', 'citation.section']],
  ])('of an observation with { %s }', (text, expected) => {
    expect(paths(Observation, text).toSorted()).toEqual(expected.toSorted());
  });

  it('are those of what a value refers to that a field is computed from', () => {
    const [document, ...others] = shapeOf(Observation, selected('citation { page }')).references;
    expect(others).toEqual([]);
    expect(document?.shape?.columns.map(({ column }) => column).toSorted()).toEqual(['id', 'page_lines']);
  });

  it('are all of a value whose members may all be null', () => {
    expect(paths(statement, 'saidBy { office { name } }').toSorted()).toEqual(
      ['id', ...within(statement, 'saidBy')].toSorted(),
    );
    expect(within(statement, 'saidBy')).toHaveLength(3);
  });

  it('are all of a value with a resolver of its own, and what that needs of the row', () => {
    const found = paths(Observation, 'citation { quote }');
    expect(found).toEqual(
      expect.arrayContaining(['id', 'asPublished', 'readings', ...within(Observation, 'citation')]),
    );
    expect(found).not.toContain('value');
  });

  it('are those that a field needs, or everything', () => {
    expect(paths(Module, 'accessRate { value }').toSorted()).toEqual(['id', 'lastAccessed']);
    expect(paths(Observation, 'changeSince { value }')).toEqual(allOf(Observation));
  });

  it('of types that share a table are each read once', () => {
    const columns = tableColumns(statement).map(({ column }) => column);
    expect(new Set(columns).size).toBe(columns.length);
    // Those of every type, whichever is asked for by a fragment.
    expect(columns).toEqual(expect.arrayContaining(['form', 'our_verdict', 'status']));
    expect(paths(statement, 'form ourVerdict').toSorted()).toEqual(['form', 'id', 'ourVerdict']);
    const own = (entity: EntityClass) => wholeShapeOf(entity).columns.map(({ column }) => column);
    expect(own(Commitment)).toContain('form');
    expect(own(Commitment)).not.toContain('our_verdict');
    expect(own(Question)).toContain('our_verdict');
  });
});

describe('the references that are read', () => {
  it('are those whose rows are selected, and by their ids alone those that are not', () => {
    const { references } = shapeOf(
      Observation,
      selected('measure { id __typename } serviceArea { code region { id } } citation { document { title } } value'),
    );
    expect(references.map(({ within, name, key, shape }) => [...within, name, key, shape?.entity.name])).toEqual([
      ['measure', 'measureId', undefined],
      ['serviceArea', 'serviceAreaId', 'ServiceArea'],
      ['citation', 'document', 'documentId', 'Document'],
    ]);
    expect(references[1]?.shape?.references).toMatchObject([{ name: 'region', shape: null }]);
  });
});

describe('the cursors of a connection', () => {
  it.each([
    ['edges { cursor }', true],
    ['pageInfo { startCursor }', true],
    ['pageInfo { endCursor }', true],
    ['nodes { id }', false],
    ['edges { node { id } } pageInfo { hasNextPage hasPreviousPage } totalCount', false],
  ])('are made for { %s }: %s', (text, withCursors) => {
    expect(connectionShapeOf(Observation, selected(text)).withCursors).toBe(withCursors);
  });
});
