import { objectTypes } from '../generated/schema-facts.js';

/** The name of a type of objects. */
type ObjectTypeName = (typeof objectTypes)[number];

/** An object as a cache sees it. */
interface CachedObject {
  readonly [field: string]: unknown;
}

/**
 * For the `typePolicies` of Apollo Client: what two questions select of one thing is kept together, also where it has no id, as a
 * citation, a period or a page of a list, or where its id was not selected. Without them, each answer pushes out the one before.
 */
export const apolloTypePolicies = /*#__PURE__*/ Object.fromEntries(
  /*#__PURE__*/ objectTypes.map((name) => [name, { merge: true }]),
) as { [Name in ObjectTypeName]: { merge: true } };

const keyOf = ({ id }: CachedObject): string | null => (typeof id === 'string' ? id : null);

/** For the `keys` of urql's graphcache: what has no id, or was asked for without it, is kept in what it stands in. */
export const graphcacheKeys = /*#__PURE__*/ Object.fromEntries(
  /*#__PURE__*/ objectTypes.map((name) => [name, keyOf]),
) as { [Name in ObjectTypeName]: (data: CachedObject) => string | null };
