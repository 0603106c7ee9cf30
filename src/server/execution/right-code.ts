import { type GraphQLSchema, isEnumType } from 'graphql';
import { upperName } from '../../graph/group-key.js';
import { camelName, namesEndingSo, ourName } from './foreign-name.js';

/** The values of an enum that may be meant by what is none; none where nothing is known of it. */
export function codesMeant(schema: GraphQLSchema, typeName: string, written: string): readonly string[] {
  const type = schema.getType(typeName);
  if (!isEnumType(type)) return [];
  const names = type.getValues().map(({ name }) => name);
  const words = written.match(/\w+/g) ?? [];
  // One within an object or a list, or in quotes.
  const within = words.filter((word) => names.includes(word));
  if (within.length > 0 || words.length !== 1) return within;
  const [word = ''] = words;
  const code = /[a-z]/.test(word) ? upperName(word) : word;
  if (names.includes(code)) return [code];
  const ending = namesEndingSo(code, names);
  if (ending.length > 0) return ending;
  const [beginning] = names.filter((name) => code.startsWith(name)).toSorted((one, other) => other.length - one.length);
  if (beginning) return [beginning];
  const ours = ourName(camelName(word), (name) => names.includes(upperName(name)));
  return ours ? [upperName(ours)] : [];
}
