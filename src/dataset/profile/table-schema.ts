import { z } from 'zod';

/*
 * The part of Table Schema v2 that is understood. Unknown properties are refused, since a misspelt
 * constraint would be a constraint that nobody checks. What is read is always stricter than the standard,
 * never looser, with one extension: on a `list` field, `enum`, `pattern` and foreign keys speak of each item.
 */

const text = z.string().min(1, 'expected some text');
const count = z.int().min(0);

const names = z
  .union([text.transform((name) => [name]), z.array(text).min(1)], {
    error: 'expected the name of a field, or a list of names',
  })
  .readonly();

const pattern = z.string().refine(isPattern, 'is not a regular expression');

// What the standard takes for granted may be spelled out.
const missingValues = z.tuple([z.literal('')], { error: 'only [""] is understood' }).optional();

const about = {
  name: text,
  title: text.optional(),
  description: text.optional(),
  example: z.unknown().optional(),
  examples: z.unknown().optional(),
  rdfType: text.optional(),
  format: z.literal('default', { error: 'only the format "default" is understood' }).optional(),
  missingValues,
};
const anyValue = { required: z.boolean().optional(), unique: z.boolean().optional() };

// Of a text, and of each item of a list.
const textConstraints = z
  .strictObject({
    ...anyValue,
    enum: z.array(text).min(1).optional(),
    pattern: pattern.optional(),
    minLength: count.optional(),
    maxLength: count.optional(),
  })
  .optional();

const stringField = z.strictObject({
  ...about,
  type: z.literal('string'),
  // The list of codes that its values are of: a property of ours, as the standard lets every field have.
  codes: text.optional(),
  constraints: textConstraints,
});

const numberField = z.strictObject({
  ...about,
  type: z.enum(['number', 'integer']),
  decimalChar: z.literal('.', { error: 'only "." is understood' }).optional(),
  groupChar: z.literal('', { error: 'numbers are read without one' }).optional(),
  bareNumber: z.literal(true, { error: 'only bare numbers are understood' }).optional(),
  constraints: z
    .strictObject({
      ...anyValue,
      enum: z.array(z.number()).min(1).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
});

/** The words of the standard for true and false, which spreadsheets write in their own way. */
export const booleanWords = { true: ['true', 'True', 'TRUE', '1'], false: ['false', 'False', 'FALSE', '0'] } as const;
const words = (known: readonly string[]) =>
  z.array(z.enum(known), { error: `only ${known.join(', ')} are understood` }).optional();

const booleanField = z.strictObject({
  ...about,
  type: z.literal('boolean'),
  trueValues: words(booleanWords.true),
  falseValues: words(booleanWords.false),
  constraints: z.strictObject(anyValue).optional(),
});

const dateField = z.strictObject({
  ...about,
  type: z.literal('date'),
  constraints: z
    .strictObject({
      ...anyValue,
      enum: z.array(z.iso.date()).min(1).optional(),
      minimum: z.iso.date().optional(),
      maximum: z.iso.date().optional(),
    })
    .optional(),
});

const listField = z.strictObject({
  ...about,
  type: z.literal('list'),
  delimiter: text.default(','),
  itemType: z.literal('string', { error: 'only lists of strings are understood' }).optional(),
  constraints: textConstraints,
});

const field = z.discriminatedUnion('type', [stringField, numberField, booleanField, dateField, listField], {
  error: (issue) =>
    issue.code === 'invalid_union'
      ? 'unknown type; expected one of string, number, integer, boolean, date, list'
      : undefined,
});

const foreignKey = z
  .strictObject({
    fields: names,
    reference: z.strictObject({ resource: z.string().optional(), fields: names }),
  })
  .refine((key) => key.fields.length === key.reference.fields.length, 'the key and its reference differ in length');

// The default, `exact`, is read as `equal`, for the order of columns means nothing. With `subset` and `partial`, a misspelt
// column would be lost unseen.
const match = z.enum(['exact', 'equal', 'superset']).transform((one) => (one === 'exact' ? 'equal' : one));
const fieldsMatch = z
  .union([match, z.tuple([match]).transform(([only]) => only)], {
    error:
      'only "equal" (the file has every field) and "superset" (fields whose cells may be empty may be left out) are understood',
  })
  .default('equal');

/** The shape of a Table Schema. Names given alone (`"primaryKey": "id"`) become lists of one. */
export const tableSchema = z
  .strictObject({
    $schema: text.optional(),
    name: text.optional(),
    title: text.optional(),
    description: text.optional(),
    fields: z.array(field).min(1, 'expected at least one field'),
    fieldsMatch,
    missingValues,
    primaryKey: names.default([]),
    uniqueKeys: z.array(names).default([]),
    foreignKeys: z.array(foreignKey).default([]),
  })
  .superRefine((schema, context) => {
    const known = new Set<string>();
    for (const [index, { name }] of schema.fields.entries()) {
      if (known.has(name)) {
        context.addIssue({
          code: 'custom',
          path: ['fields', index, 'name'],
          message: `there are two fields "${name}"`,
        });
      }
      known.add(name);
    }
    const mustExist = (path: PropertyKey[], fields: readonly string[]) => {
      for (const name of fields.filter((name) => !known.has(name))) {
        context.addIssue({ code: 'custom', path, message: `there is no field "${name}"` });
      }
    };
    mustExist(['primaryKey'], schema.primaryKey);
    for (const [index, key] of schema.uniqueKeys.entries()) mustExist(['uniqueKeys', index], key);
    for (const [index, key] of schema.foreignKeys.entries()) mustExist(['foreignKeys', index, 'fields'], key.fields);
  });

/** The columns of a table, their types and constraints, its keys and its references to other tables. */
export type TableSchema = z.output<typeof tableSchema>;
/** One column: its name, type, constraints and description. */
export type Field = TableSchema['fields'][number];
/** A reference from columns of one table to columns of another, or of the same. */
export type ForeignKey = TableSchema['foreignKeys'][number];

/** A Table Schema pattern as JavaScript: it describes the whole text, not a part of it. */
export function compilePattern(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u');
}

function isPattern(source: string): boolean {
  try {
    compilePattern(source);
    return true;
  } catch {
    return false;
  }
}
