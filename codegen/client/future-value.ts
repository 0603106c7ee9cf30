/**
 * A value of an enum that this package does not know, from a server of a later version: a text, whatever it is. No value of an enum
 * begins with `%`, so that the type has nothing in common with one that is misspelt, and editors suggest the known ones only.
 */
export type FutureValue = `%${string}`;
