import { type Change as Difference, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import type { Change, Level } from './change.ts';

const levelOf = { BREAKING: 'BREAKING', DANGEROUS: 'DANGEROUS', NON_BREAKING: 'SAFE' } as const satisfies Readonly<
  Record<Difference['criticality']['level'], Level>
>;

/** What GraphQL Inspector leaves unsaid. */
const reasons: Readonly<Record<string, string>> = {
  'BREAKING FIELD_TYPE_CHANGED': 'Clients would get a value of another type, or a null they do not expect.',
  'BREAKING FIELD_ARGUMENT_ADDED': 'Queries that do not give it would be refused.',
  'BREAKING FIELD_ARGUMENT_REMOVED': 'Queries that give it would be refused.',
  'DANGEROUS FIELD_ARGUMENT_ADDED': 'Queries that do not give it may get another answer.',
};

function sentence({ type, message, criticality }: Difference): string {
  const reason = criticality.reason ?? reasons[`${levelOf[criticality.level]} ${type}`];
  return reason ? `${message}. ${reason}` : `${message}.`;
}

/** Every change from one schema to the next. */
export async function schemaChanges(released: GraphQLSchema, current: GraphQLSchema): Promise<readonly Change[]> {
  const added = new Set<string>();
  // An added type tells its fields too. Inspector's own `simplifyChanges` would also hide breaking changes.
  const isTold = ({ path = '', criticality }: Difference) =>
    criticality.level === 'NON_BREAKING' &&
    [...added].some((coordinate) => path === coordinate || path.startsWith(`${coordinate}.`));
  return (await diff(released, current)).flatMap((difference): Change[] => {
    if (isTold(difference)) return [];
    const { type, path = 'schema', criticality } = difference;
    if (String(type).endsWith('_ADDED')) added.add(path);
    return [{ level: levelOf[criticality.level], path, reason: sentence(difference) }];
  });
}
