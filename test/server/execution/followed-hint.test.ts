import {
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../../src/domain/graph.js';
import { withRightName } from '../../../src/server/execution/natural-mistake.js';

const schema = graphSchema();
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
const fields = Object.fromEntries(
  inputs.flatMap((type) => [[type.name, { type: GraphQLString, args: { value: { type } } }]]),
);
// Each input by itself, so that all may be written.
const each = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Each', fields }) });

const mistakesIn = (input: string, value: string) =>
  validate(each, parse(`{ ${input}(value: ${value}) }`)).map(({ message }) => withRightName(schema, message));

const hintIn = (message = '') => / Did you mean (.*)\?$/s.exec(message)?.[1];

const anyCode = 'ANY_CODE';
// What may stand where a hint leaves open what stands there.
const any = ['{}', '"x"', '1', 'true', '"2016-01-01"', '"2016-01-01T00:00:00Z"', anyCode, 'ASC', '[]'];

/** Whether a value is one of an input, but for the name of a value of an enum where the hint leaves it open. */
const isRight = (input: string, value: string) =>
  validate(each, parse(`{ ${input}(value: ${value}) }`)).every(
    ({ message }) => value.includes(anyCode) && / does not exist in "\w+" enum\./.test(message),
  );

function expectRight(input: string, hint: string): void {
  const values = hint.includes('…') ? any.map((one) => hint.replace('…', one)) : [hint];
  expect(
    values.filter((value) => isRight(input, value)),
    `${input}: ${hint}`,
  ).not.toEqual([]);
}

describe('a hint that is followed is right', () => {
  const plain = [
    '"x"',
    '"measure:staff"',
    '"document:x"',
    '"2016"',
    '"2016-01-01"',
    '5',
    'true',
    'EXACT',
    '["a", "b"]',
    '[5]',
  ];
  it.each(plain)('in place of %s where a filter is expected', (value) => {
    for (const { name } of inputs.filter((type) => !/Order$/.test(type.name))) {
      const hint = hintIn(mistakesIn(name, value)[0]);
      if (name !== 'IntListFilter' && !value.startsWith('[')) expect(hint, name).toBeDefined();
      if (hint) expectRight(name, hint);
    }
  });

  it.each(['ASC', 'DESC', '"asc"', 'ID_DESC', '"-title"', 'KIND', 'MEASURE', '"period desc"', 'DOCUMENT'])(
    'in place of %s where an order is expected',
    (value) => {
      for (const { name } of inputs.filter((type) => /Order$/.test(type.name))) {
        const hint = hintIn(mistakesIn(name, value)[0]);
        if (/^"?(A|DE)SC"?$/i.test(value)) expect(hint, name).toBeDefined();
        if (hint) expectRight(name, hint);
      }
    },
  );

  const names = [
    'unit',
    'document',
    'kind',
    'start',
    'eq',
    'gte',
    'contains',
    'has',
    'count',
    'name',
    'area',
    'latest',
    'in',
    'per_page',
  ];
  it.each(names)('in place of the field %s', (field) => {
    for (const { name } of inputs) {
      const [message] = mistakesIn(name, `{ ${field}: 1 }`).filter((one) => one.startsWith(`Field "${field}" is not`));
      const hint = hintIn(message);
      for (const [, part = ''] of hint?.matchAll(/"([^"]+)"/g) ?? [])
        expectRight(name, part.includes('…') ? `{ ${part} }` : `{ ${part}: … }`);
    }
  });

  it('in place of the last word of a value of an enum', () => {
    for (const type of Object.values(schema.getTypeMap()).filter(isEnumType)) {
      const known = type.getValues().map(({ name }) => name);
      for (const word of ['UNIT', 'kind', 'TOPIC', 'AREA', 'DATE', 'NAME', 'DOCUMENTS', '{x: ASC}']) {
        const written = /^\w+$/.test(word)
          ? `Value "${word}" does not exist in "${type.name}" enum.`
          : `Enum "${type.name}" cannot represent non-enum value: ${word}.`;
        for (const [, value] of hintIn(withRightName(schema, written))?.matchAll(/"([^"]+)"/g) ?? [])
          expect(known).toContain(value);
      }
    }
  });

  it('where every argument of a list is one of another', () => {
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const isList =
        getNamedType(field.type).name.endsWith('Connection') && field.args.some(({ name }) => name === 'where');
      for (const argument of isList ? ['measure', 'q', 'kind', 'period', 'citation', 'name', 'document', 'unit'] : []) {
        const message = `Unknown argument "${argument}" on field "Query.${field.name}".`;
        const where = getNamedType(field.args.find(({ name }) => name === 'where')?.type)?.name ?? '';
        const [, test] = /^"where: (.*)"$/.exec(hintIn(withRightName(schema, message)) ?? '') ?? [];
        if (test) expectRight(where, test);
      }
    }
  });
});
