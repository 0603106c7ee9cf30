import { GraphQLScalarType, Kind, print } from 'graphql';
import { registerEnumType } from 'type-graphql';
import { columnName } from './column-name.js';
import { nearest, noSuch } from './nearest.js';
import { badInput } from './request-error.js';

/** A list of values, each with its meaning. */
export interface DescribedEnum<Key extends string = string> {
  readonly name: string;
  readonly values: Readonly<Record<Key, Key>>;
  readonly meanings: Readonly<Record<Key, string>>;
  /** Its type in the schema: an enum where the list is closed, a scalar where packages may have others. */
  readonly type: object;
  /** Whether packages may have others. */
  readonly isOpen: boolean;
}

/** A list of codes to which packages add their own. */
export interface CodeList extends DescribedEnum {
  readonly isOpen: true;
  /** What packages call it: `WorkKind` as `work-kind`. */
  readonly nameInPackage: string;
}

/** Whether a list is one to which packages add. */
export const isCodeList = (list: DescribedEnum | undefined): list is CodeList => list?.isOpen === true;

const listsByName = new Map<string, CodeList>();

/** The list of codes with a name; undefined where none has been declared. */
export const codeListNamed = (name: string): CodeList | undefined => listsByName.get(name);

const valuesOf = <Key extends string>(meanings: Readonly<Record<Key, string>>): Record<Key, Key> =>
  Object.fromEntries(Object.keys(meanings).map((key) => [key, key])) as Record<Key, Key>;

/** Declares an enum of the schema: its name, what it distinguishes, and what each value means. */
export function describedEnum<Key extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Key, string>>,
): DescribedEnum<Key> {
  const values = valuesOf(meanings);
  const valuesConfig = Object.fromEntries(
    Object.keys(values).map((key) => [key, { description: meanings[key as Key] }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as Record<Key, { description: string }> });
  return { name, values, meanings, type: values, isOpen: false };
}

/** Where the schema keeps what each known code of a scalar means. */
interface CodeExtensions {
  readonly codes?: Readonly<Record<string, string>>;
}

/** What each known code of a type means; undefined for a type that is no list of codes. */
export const codesOf = ({ extensions }: { readonly extensions?: object }): CodeExtensions['codes'] =>
  (extensions as CodeExtensions | undefined)?.codes;

/**
 * Declares a list of codes that a package may extend: its name, what it distinguishes, and the codes that are published with
 * what they mean. In a query a code may be written as a text or, as a value of an enum is, without quotes.
 */
export function codeList(name: string, description: string, meanings: Readonly<Record<string, string>>): CodeList {
  const known = Object.keys(meanings);
  const refusalOf = (written: string) => {
    const meant = nearest(written, known) ?? undefined;
    return badInput(`${noSuch(name, written, meant)}${meant ? '' : `; expected a code such as ${known[0]}`}`);
  };
  const parse = (value: unknown, written = JSON.stringify(value)): string => {
    if (typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value)) return value;
    throw refusalOf(typeof value === 'string' ? value : written);
  };
  const type = new GraphQLScalarType<string, string>({
    name,
    description: `${description} A package may have codes of its own; a filter refuses one that is in no list. Those that every package may use:\n\n${known.map((code) => `- \`${code}\`: ${meanings[code]}`).join('\n')}`,
    extensions: { codes: meanings } satisfies CodeExtensions,
    serialize: String,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse((node.kind === Kind.STRING || node.kind === Kind.ENUM) && node.value, print(node)),
  });
  const nameInPackage = columnName(name).replace(/^_/, '').replaceAll('_', '-');
  const list: CodeList = { name, nameInPackage, values: valuesOf(meanings), meanings, type, isOpen: true };
  listsByName.set(name, list);
  return list;
}

/** The values of a described enum, as a type; any text for a list of codes. */
export type ValueOf<E> = E extends CodeList ? string : E extends DescribedEnum<infer Key> ? Key : never;
