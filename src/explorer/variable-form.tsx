import { type GraphQLSchema, parse } from 'graphql';
import { useMemo } from 'react';
import { fieldText, type VariableField, variableFields, withField } from './variable-field.ts';

interface VariableFormProps {
  readonly schema: GraphQLSchema;
  readonly query: string;
  /** As JSON, or empty. */
  readonly variables: string;
  onChange(variables: string): void;
  onRun(): void;
}

interface InputProps {
  readonly field: VariableField;
  readonly text: string;
  onChange(text: string): void;
}

const idOf = ({ name }: VariableField) => `variable-${name}`;

const inputTypes: Partial<Record<VariableField['kind'], string>> = { number: 'number', date: 'date' };

function Input({ field, text, onChange }: InputProps) {
  const values = field.kind === 'flag' ? ['true', 'false'] : field.kind === 'choice' ? field.values : null;
  if (values)
    return (
      <select id={idOf(field)} value={text} onChange={(event) => onChange(event.target.value)}>
        <option value="">{field.usual || 'any'}</option>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    );
  return (
    <input
      id={idOf(field)}
      type={inputTypes[field.kind] ?? 'text'}
      value={text}
      placeholder={field.usual}
      required={field.isRequired}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const hints: Partial<Record<VariableField['kind'], string>> = {
  list: 'several, with commas between them',
  object: 'as JSON',
};

function hintOf({ kind, values, isRequired, usual }: VariableField): string {
  const parts = [
    isRequired ? 'needed' : '',
    hints[kind] ?? '',
    kind === 'list' ? values.join(', ') : '',
    usual && `${usual} where empty`,
  ];
  return parts.filter(Boolean).join('; ');
}

function parsed<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** The variables of the question in the editor, to be filled in. */
export function VariableForm({ schema, query, variables, onChange, onRun }: VariableFormProps) {
  const fields = useMemo(() => parsed(() => variableFields(parse(query), schema), []), [query, schema]);
  const values = parsed<Readonly<Record<string, unknown>> | null>(
    () => JSON.parse(variables || '{}') as Readonly<Record<string, unknown>>,
    null,
  );
  if (fields.length === 0) return null;
  if (values === null) return <p className="pane-note">The variables in the editor are not JSON yet.</p>;
  return (
    <form
      className="variables"
      aria-label="Variables"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      {fields.map((field) => (
        <div key={field.name} className="pane-field">
          <label htmlFor={idOf(field)}>
            {field.name} <small>{hintOf(field)}</small>
          </label>
          <Input
            field={field}
            text={fieldText(field, values)}
            onChange={(text) => onChange(withField(values, field, text))}
          />
        </div>
      ))}
      <button type="submit">Ask</button>
    </form>
  );
}
