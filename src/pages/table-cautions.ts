import type { Table, TableCell } from '../operations/table.js';

/** Says of how many rows no number is told, because it would mislead. */
function refusals({ columns, rows }: Table): readonly string[] {
  const refused = columns.findIndex(({ name }) => name === 'refused');
  const without = refused < 0 ? 0 : rows.filter((row) => (row[refused] ?? null) !== null).length;
  return without > 0
    ? [`In ${without} of ${rows.length} a number is left out that would mislead; refused says why.`]
    : [];
}

/** What of the numbers of a table may not be compared, or not plainly: a sentence for each reason that its columns tell. */
export function tableCautions(table: Table): readonly string[] {
  return [...refusals(table), ...numberCautions(table)];
}

function numberCautions({ columns, rows, citations }: Table): readonly string[] {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const value = columns.findIndex(({ type }) => type === 'number');
  const numbered = rows.flatMap((row, index) => (value >= 0 && row[value] !== null ? [{ row, index }] : []));
  if (numbered.length < 2) return [];
  const valuesOf = (name: string): ReadonlySet<TableCell> => {
    const index = at(name);
    const cells = index < 0 ? [] : numbered.map(({ row }) => row[index] ?? null);
    return new Set(cells.filter((cell) => cell !== null));
  };
  const [units, measures, lengths] = ['unit', 'measure', 'period_length'].map((name) => valuesOf(name).size);
  const documents = new Set(numbered.flatMap(({ index }) => citations[index]?.map(({ document }) => document) ?? []));
  const precision = at('precision');
  const vague = numbered.filter(({ row }) => precision >= 0 && (row[precision] ?? 'EXACT') !== 'EXACT').length;
  const readings = at('readings');
  const read = numbered.filter(({ row }) => readings >= 0 && row[readings] !== null).length;
  const all = numbered.length;
  return [
    ...(units && units > 1 ? [`They are in ${units} units: only those of one are compared.`] : []),
    ...(measures && measures > 1
      ? [`They are of ${measures} measures, each with a definition of its own: only those of one are a series.`]
      : []),
    ...(lengths && lengths > 1
      ? [`They are of times of ${lengths} lengths: what gathers over a longer time is more.`]
      : []),
    ...(documents.size > 1 ? [`They are printed in ${documents.size} documents, which may count differently.`] : []),
    ...(vague > 0 ? [`${vague} of ${all} are printed as rounded, or as a bound: a small difference may be none.`] : []),
    ...(read > 0 ? [`Something of ${read} of ${all} is our reading; the readings and the note of each say what.`] : []),
  ];
}
