import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { SavedOperation } from '../operations/operation.js';
import type { OperationVariable } from '../operations/variable.js';
import type { MenuItem } from './variable-menu.js';
import { asWords, capitalised } from './words.js';

/** `serviceArea` as a label: `Service area`. */
const fieldLabel = (name: string) => capitalised(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

interface FieldProps {
  readonly variable: OperationVariable;
  readonly menu: readonly MenuItem[] | undefined;
  readonly value: string | undefined;
}

function Input({ kind, ...field }: { readonly kind: string; name: string; value: string; required: boolean }) {
  if (kind === 'Date') return <input {...field} type="date" />;
  if (kind === 'Int' || kind === 'Float') return <input {...field} type="number" step={kind === 'Int' ? 1 : 'any'} />;
  return <input {...field} type="text" />;
}

function FormField({ variable: { name, type, required, defaultValue }, menu, value }: FieldProps) {
  const named = getNamedType(type);
  const given =
    value ?? (typeof defaultValue === 'string' || typeof defaultValue === 'number' ? String(defaultValue) : '');
  const options: readonly MenuItem[] | undefined = isEnumType(named)
    ? named.getValues().map((one) => ({ id: one.name, label: asWords(one.name) }))
    : named.name === 'Boolean'
      ? [
          { id: 'true', label: 'yes' },
          { id: 'false', label: 'no' },
        ]
      : menu;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it stands in it
    <label>
      {fieldLabel(name)}
      {options ? (
        <select name={name} required={required}>
          <option value="">{required ? 'choose' : 'all'}</option>
          {options.map(({ id, label }) => (
            <option key={id} value={id} selected={id === given}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <Input kind={named.name} name={name} value={given} required={required} />
      )}
    </label>
  );
}

// Cursors come with links to other pages, and how much is shown is the page's own.
const isOfPage = ({ name }: OperationVariable) => name === 'after' || name === 'first';

interface VariableFormProps {
  readonly operation: SavedOperation;
  readonly menus: ReadonlyMap<string, readonly MenuItem[]>;
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** The variables of a question as menus of names and fields; nothing where it has none. */
export function QuestionForm({ operation, menus, given }: VariableFormProps) {
  const variables = operation.variables.filter(
    (variable) => !isOfPage(variable) && !isInputObjectType(getNamedType(variable.type)),
  );
  if (variables.length === 0) return null;
  return (
    <form action={`questions/${operation.name}`}>
      {variables.map((variable) => (
        <FormField
          key={variable.name}
          variable={variable}
          menu={menus.get(variable.name)}
          value={given[variable.name]}
        />
      ))}
      <button type="submit">Show</button>
      {variables.some(({ type }) => isListType(getNullableType(type))) && (
        <small>Of a menu one is taken; the download takes several, each by a parameter of its own.</small>
      )}
    </form>
  );
}
