import { registerEnumType } from 'type-graphql';

/** A closed list of values, each with its meaning. */
export interface DescribedEnum<Key extends string = string> {
  readonly name: string;
  readonly values: Readonly<Record<Key, Key>>;
}

/** Declares an enum of the schema: its name, what it distinguishes, and what each value means. */
export function describedEnum<Key extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Key, string>>,
): DescribedEnum<Key> {
  const keys = Object.keys(meanings) as Key[];
  const values = Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>;
  const valuesConfig = Object.fromEntries(keys.map((key) => [key, { description: meanings[key] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as Record<Key, { description: string }> });
  return { name, values };
}

/** The values of a described enum, as a type. */
export type ValueOf<E> = E extends DescribedEnum<infer Key> ? Key : never;
