import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { readOperation } from '../../src/operations/operation.js';
import { type Parameters, readVariables } from '../../src/operations/parameter.js';

const operation = readOperation(
  graphSchema(),
  'any',
  `# Any
# Variables of every type.
# topic: Test
# variables: {"id": "observation:x"}
# rows: observation
# columns:
#  value
query Any($id: ID!, $first: Int, $size: Float, $on: Date, $additive: Boolean, $ids: [ID!] = [], $kind: Unit = PEOPLE, $exact: Precision, $where: ObservationWhere, $text: String) {
  observation(id: $id) { value }
  a: observations(first: $first, where: $where) { nodes { value } }
  b: nodes(ids: $ids) { id }
  c: measures(where: { additive: { eq: $additive } label: { contains: $text } }) { nodes { id } }
  d: observations(where: { value: { gt: $size } precision: { eq: $exact } period: { start: { gte: $on } } measure: { unit: { eq: $kind } } }) { nodes { value } }
}`,
);

const read = (parameters: Parameters) => readVariables(operation, { id: 'observation:x', ...parameters }, ['bom']);

describe('the parameters of a link', () => {
  it('become the variables of their types', () => {
    const values = {
      first: '20',
      size: '-2.5e1',
      on: '2017-01-01',
      additive: 'false',
      ids: ['a', 'b'],
      kind: 'PERCENT',
      where: '{"value":{"gt":1}}',
      text: '007',
      bom: '1',
    };
    expect(read(values).values).toEqual({
      id: 'observation:x',
      first: 20,
      size: -25,
      on: '2017-01-01',
      additive: false,
      ids: ['a', 'b'],
      kind: 'PERCENT',
      where: { value: { gt: 1 } },
      text: '007',
    });
  });

  it('may be one of a list, and may be left empty', () => {
    expect(read({ ids: 'a', first: '', kind: '' }).values).toEqual({ id: 'observation:x', ids: ['a'] });
  });

  it.each([
    ['first', '2.5', 'first expects a whole number, such as 20, not "2.5"'],
    ['first', '0x10', 'a whole number'],
    ['first', '99999999999', 'a whole number'],
    ['size', '1e400', 'a number, such as 2.5'],
    ['size', 'NaN', 'a number, such as 2.5'],
    ['on', '2017-02-30', 'a day of the calendar, such as 2017-01-01'],
    ['additive', 'yes', 'additive expects true or false, not "yes"'],
    ['kind', 'people', 'kind expects a code such as PEOPLE,'],
    ['exact', 'exact', 'exact expects one of EXACT,'],
    ['where', '{"value"', 'a ObservationWhere as JSON'],
    ['where', '{"nonsense":1}', 'a ObservationWhere as JSON'],
    ['first', ['1', '2'], 'first is given 2 times'],
    ['id', '', 'id is missing; it expects a global id'],
    ['frist', '1', 'any takes no frist; it takes id, first,'],
  ])('%s=%s is refused', (name, value, message) => {
    const { faults } = read({ [name]: value });
    expect(faults?.map(({ parameter }) => parameter)).toEqual([name]);
    expect(faults?.[0]?.detail).toContain(message);
  });

  it('are refused all at once', () => {
    expect(read({ first: 'x', on: 'y' }).faults).toHaveLength(2);
  });
});
