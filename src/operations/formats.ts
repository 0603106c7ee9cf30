import { csv } from './format/csv.js';
import type { Format, FormatOptions } from './format/format.js';
import { json } from './format/json.js';
import { ndjson } from './format/ndjson.js';
import { xlsx } from './format/xlsx.js';
import type { ParameterFault, Parameters } from './parameter.js';

const bom = 'bom';

/** The parameters a format takes besides those of what it writes. */
export const optionNames = ({ name }: Pick<Format, 'name'>): readonly string[] => (name === 'csv' ? [bom] : []);

/** The options of a format, and what of the parameters of a URL is left besides them. */
export function takeOptions(
  format: Format,
  { [bom]: given, ...rest }: Parameters,
): { readonly options: FormatOptions; readonly rest: Parameters; readonly faults: readonly ParameterFault[] } {
  const isKnown = optionNames(format).includes(bom);
  const isRight = given === undefined || given === '' || given === '0' || given === '1';
  return {
    options: { bom: given === '1' },
    rest: isKnown || given === undefined ? rest : { ...rest, [bom]: given },
    faults: isKnown && !isRight ? [{ parameter: bom, detail: `${bom} expects 0 or 1`, expected: '0 or 1' }] : [],
  };
}

/** Every format a table can be had in. */
export const formats: readonly Format[] = [csv, json, xlsx, ndjson];
