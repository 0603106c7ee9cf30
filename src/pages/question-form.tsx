import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import { knownValues } from '../operations/enum-values.js';
import type { SavedOperation } from '../operations/operation.js';
import type { Parameters } from '../operations/parameter.js';
import type { OperationVariable } from '../operations/variable.js';
import type { MenuItem } from './variable-menu.js';
import { asWords, capitalised, wordsOfName } from './words.js';

interface FieldProps {
  readonly variable: OperationVariable;
  /** The things it may name, where there is a list of them. */
  readonly menu: readonly MenuItem[] | undefined;
  /** The values, or the ids, that occur; undefined where nobody knows. */
  readonly occurring: readonly string[] | undefined;
  readonly chosen: readonly string[];
}

const yesAndNo: readonly MenuItem[] = [
  { id: 'true', label: 'yes' },
  { id: 'false', label: 'no' },
];

/** What may be chosen: of all that fit, those that occur, and those that are chosen. */
function choicesOf({ variable: { type }, menu, occurring, chosen }: FieldProps): readonly MenuItem[] | undefined {
  const named = getNamedType(type);
  if (named.name === 'Boolean') return yesAndNo;
  const known = knownValues(named)?.values;
  // Of an open list, there may be others than those that are known.
  const values = known && !isEnumType(named) ? [...new Set([...known, ...(occurring ?? []), ...chosen])] : known;
  const all = values ? values.map((id) => ({ id, label: asWords(id) })) : menu;
  return all?.filter(({ id }) => occurring?.includes(id) !== false || chosen.includes(id));
}

function Input({ kind, ...field }: { readonly kind: string; name: string; value: string; required: boolean }) {
  if (kind === 'Date') return <input {...field} type="date" />;
  if (kind === 'Int' || kind === 'Float') return <input {...field} type="number" step={kind === 'Int' ? 1 : 'any'} />;
  return <input {...field} type="text" />;
}

function FormField(props: FieldProps) {
  const { name, type, required } = props.variable;
  const { chosen } = props;
  const choices = choicesOf(props);
  const takesSeveral = isListType(getNullableType(type));
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it stands in it
    <label>
      {capitalised(wordsOfName(name))}
      {takesSeveral && ' (several may be chosen)'}
      {choices ? (
        <select name={name} required={required} multiple={takesSeveral} size={takesSeveral ? 5 : undefined}>
          {!takesSeveral && <option value="">{required ? 'choose' : 'all'}</option>}
          {choices.map(({ id, label }) => (
            <option key={id} value={id} selected={chosen.includes(id)}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <Input kind={getNamedType(type).name} name={name} value={chosen[0] ?? ''} required={required} />
      )}
    </label>
  );
}

// Cursors come with links to other pages, and how much is shown is the page's own.
const isOfPage = ({ name }: OperationVariable) => name === 'after' || name === 'first';

interface VariableFormProps {
  readonly operation: SavedOperation;
  readonly menus: ReadonlyMap<string, readonly MenuItem[]>;
  readonly occurring: ReadonlyMap<string, readonly string[]>;
  readonly chosen: Parameters;
}

/** What a variable is where nothing is chosen. */
const defaultsOf = ({ defaultValue }: OperationVariable): readonly string[] =>
  [defaultValue ?? []]
    .flat()
    .filter((value) => typeof value !== 'object')
    .map(String);

/** The variables of a question as menus of names and fields; nothing where it has none. */
export function QuestionForm({ operation, menus, occurring, chosen }: VariableFormProps) {
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
          occurring={occurring.get(variable.name)}
          chosen={[chosen[variable.name] ?? defaultsOf(variable)].flat()}
        />
      ))}
      <button type="submit">Show</button>
    </form>
  );
}
