import { type GraphQLSchema, parse, print, validate } from 'graphql';
import { answerFields, canStandFor } from './answer.ts';
import type { Change, Level } from './change.ts';
import type { NamedType, OperationContract, VariableContract } from './operation.ts';
import type { Release } from './release.ts';

const named = <Item extends NamedType>(items: readonly Item[], name: string): Item | undefined =>
  items.find((item) => item.name === name);

/** A variable that need not be given may have a type that takes null. */
const nullable = ({ type }: NamedType) => type.replace(/!$/, '');

function variableChange(
  released: VariableContract | undefined,
  current: VariableContract | undefined,
): [Level, string] | null {
  if (!current) return ['BREAKING', 'The variable was removed. Links and clients that give it would be refused.'];
  const { type, required } = current;
  if (!released)
    return required
      ? ['BREAKING', `The required variable of type ${type} was added. Links and clients do not give it.`]
      : ['SAFE', `The variable of type ${type} was added.`];
  if (nullable(released) !== nullable(current))
    return ['BREAKING', `The variable changed its type from ${released.type} to ${type}. Values given may be refused.`];
  if (required && !released.required)
    return ['BREAKING', 'The variable became required. Links and clients that do not give it would be refused.'];
  if (released.type === type && released.required === required) return null;
  // `Int = 1` takes null; `Int! = 1` refuses it.
  if (type.endsWith('!') && !released.type.endsWith('!'))
    return ['BREAKING', `The variable changed its type from ${released.type} to ${type}. Null would be refused.`];
  return ['SAFE', `The variable changed its type from ${released.type} to ${type}, and takes more than before.`];
}

function variableChanges(released: OperationContract, current: OperationContract): readonly Change[] {
  const names = new Set([...released.variables, ...current.variables].map(({ name }) => name));
  return [...names].flatMap((name): Change[] => {
    const change = variableChange(named(released.variables, name), named(current.variables, name));
    return change ? [{ level: change[0], path: `${current.name} $${name}`, reason: change[1] }] : [];
  });
}

function tableChanges(released: OperationContract, current: OperationContract): readonly Change[] {
  const change = (level: Level, column: NamedType | null, reason: string): Change => ({
    level,
    path: column ? `${current.name} column ${column.name}` : `${current.name} table`,
    reason,
  });
  const changes = released.columns.flatMap((column): Change[] => {
    const next = named(current.columns, column.name);
    if (!next)
      return [change('BREAKING', column, 'The column was removed. Spreadsheets and programs that read it fail.')];
    if (next.type === column.type && next.source === column.source) return [];
    if (next.type === column.type)
      return [change('DANGEROUS', column, `The column has other values: ${next.source} instead of ${column.source}.`)];
    return [change('BREAKING', column, `The column changed its type from ${column.type} to ${next.type}.`)];
  });
  const added = current.columns.filter(({ name }) => !named(released.columns, name));
  changes.push(...added.map((column) => change('SAFE', column, `The column of type ${column.type} was added.`)));
  // The release is always the last column, so a new one moves nothing else.
  const isMoved = ({ name }: NamedType, index: number) => name !== 'release' && current.columns[index]?.name !== name;
  if (released.columns.every(({ name }) => named(current.columns, name)) && released.columns.some(isMoved))
    changes.push(
      change('DANGEROUS', null, 'Columns changed their order. Spreadsheets that read columns by position get others.'),
    );
  if (released.rows !== current.rows)
    changes.push(
      change('BREAKING', null, `Its rows were ${released.rows}, and are ${current.rows}. Each row is another thing.`),
    );
  return changes;
}

/** What a typed client no longer finds in the answer, or finds with a type that its program does not expect. */
function answerChanges(
  released: OperationContract,
  releasedSchema: GraphQLSchema,
  current: OperationContract,
  schema: GraphQLSchema,
): readonly Change[] {
  const next = answerFields(schema, parse(current.text));
  return [...answerFields(releasedSchema, parse(released.text))].flatMap(([path, type]): Change[] => {
    const change = { level: 'BREAKING', path: `${current.name} answer ${path}` } as const;
    const nextType = next.get(path);
    if (!nextType) return [{ ...change, reason: 'The field was removed. Programs that read it no longer compile.' }];
    if (canStandFor(nextType, type)) return [];
    return [{ ...change, reason: `The field changed its type from ${type} to ${nextType}.` }];
  });
}

const isSameDocument = (one: string, other: string) => print(parse(one)) === print(parse(other));

function changesOfOperation(
  released: OperationContract,
  { schema: releasedSchema }: Release,
  current: OperationContract | undefined,
  { schema }: Release,
): readonly Change[] {
  const path = released.name;
  const faults = validate(schema, parse(released.text)).map(
    ({ message }): Change => ({
      level: 'BREAKING',
      path,
      reason: `Its released document is no longer valid, and clients still send it: ${message}`,
    }),
  );
  if (!current)
    return [
      ...faults,
      { level: 'BREAKING', path, reason: 'The operation was removed. Links and clients that use it fail.' },
    ];
  const changes = [
    ...faults,
    ...variableChanges(released, current),
    ...tableChanges(released, current),
    ...answerChanges(released, releasedSchema, current, schema),
  ];
  // The released id is answered as before; links and tables have no id, and get what is there now.
  if (!isSameDocument(released.text, current.text))
    changes.push({
      level: 'DANGEROUS',
      path,
      reason:
        'The document changed, and so did its id. Clients that send the released id get its answer; links and tables do not.',
    });
  return changes;
}

/** Every change from the saved operations of one release to those of the next. */
export function operationChanges(released: Release, current: Release): readonly Change[] {
  const find = ({ operations }: Release, name: string) => operations.find((operation) => operation.name === name);
  const added = current.operations.filter(({ name }) => !find(released, name));
  return [
    ...released.operations.flatMap((operation) =>
      changesOfOperation(operation, released, find(current, operation.name), current),
    ),
    ...added.map(({ name }): Change => ({ level: 'SAFE', path: name, reason: 'The operation was added.' })),
  ];
}
