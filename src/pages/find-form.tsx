import { releaseArgument } from '../graph/release-argument.js';
import type { Parameters } from '../operations/parameter.js';
import type { Table, TableCell } from '../operations/table.js';

/** The parameter with the text that is looked for in the rows of a table. */
export const findParameter = 'find-in-rows';

/** Whether a row has a text in one of its cells, in capital or small letters. */
export function hasText(row: readonly TableCell[], text: string): boolean {
  const wanted = text.toLocaleLowerCase('en-GB');
  return row.some((cell) => cell !== null && String(cell).toLocaleLowerCase('en-GB').includes(wanted));
}

interface FindFormProps {
  readonly table: Table;
  readonly path: string;
  readonly parameters: Parameters;
  readonly text: string | undefined;
}

/** Looks for a text in the rows of a table; everything else of the address stays as it is. */
export function FindForm({ table, path, parameters, text }: FindFormProps) {
  // The release is kept as by every form.
  const others = Object.entries(parameters).filter(([name]) => name !== findParameter && name !== releaseArgument);
  return (
    <form action={path} aria-label={`Find in ${table.title}`}>
      {others.flatMap(([name, value = '']) =>
        [value].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
      <label>
        Find in the rows
        <input type="search" name={findParameter} value={text ?? ''} maxlength={200} />
      </label>
      <button type="submit">Find</button>
    </form>
  );
}
