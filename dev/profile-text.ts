import { z } from 'zod';
import type { Profile } from '../src/dataset/profile/profile.js';
import type { Field } from '../src/dataset/profile/table-schema.js';
import type { CodeList } from '../src/graph/described-enum.js';

/** What an editor is told of `datapackage.json`: its shape, the tables there are, and the columns of a subject. */
export function descriptorSchema(descriptor: z.ZodType, { title, description, tables }: Profile): string {
  const schema = z.toJSONSchema(descriptor, { target: 'draft-7', io: 'input' });
  const { resources, subject } = schema.properties as Record<'resources' | 'subject', z.core.JSONSchema.JSONSchema>;
  const { properties } = resources.items as { properties: Record<string, object> };
  properties.table = { ...properties.table, enum: [...tables.keys()] };
  const columns = tables.get('organisations')?.fields ?? [];
  subject.properties = Object.fromEntries(
    columns.map((column) => [column.name, { description: column.description ?? '' }]),
  );
  subject.additionalProperties = false;
  return `${JSON.stringify({ title, description, ...schema }, null, 2)}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function typeOf(field: Field): string {
  const { constraints, type } = field;
  const values = (constraints && 'enum' in constraints ? constraints.enum : undefined) ?? [];
  const allowed = values.length > 0 ? `: ${values.map((one) => `\`${one}\``).join(', ')}` : '';
  const list = field.type === 'list' ? `, by \`${field.delimiter}\`` : '';
  const codes = field.type === 'string' && field.codes ? `, a code of [${field.codes}](#codes)` : '';
  return `${type}${list}${allowed}${codes}`;
}

/** The tables of the profile and their columns, for docs/profile.md. A column in bold is needed in every row. */
export function tableReference({ tables }: Profile): string {
  return [...tables]
    .map(([name, { title, description, fields, primaryKey, foreignKeys }]) => {
      const targets = new Map(
        foreignKeys.map(({ fields: [from = ''], reference }) => [from, reference.resource || name]),
      );
      const rows = fields.map((field) => {
        const isNeeded = field.constraints?.required === true || primaryKey.includes(field.name);
        const target = targets.get(field.name);
        const type = cell(typeOf(field)) + (target ? `, of [${target}](#${target})` : '');
        return `| ${isNeeded ? `**\`${field.name}\`**` : `\`${field.name}\``} | ${type} | ${cell(field.description ?? '')} |\n`;
      });
      return `### ${name}\n\n${title}: ${description}\n\n| Column | Type | |\n|---|---|---|\n${rows.join('')}`;
    })
    .join('\n');
}

/** The published codes of every list, each with what it means. */
export const codeListText = (lists: ReadonlyMap<string, CodeList>): string =>
  `${JSON.stringify(Object.fromEntries(Array.from(lists, ([name, { meanings }]) => [name, meanings])), null, 2)}\n`;
