import { releaseArgument } from '../graph/release-argument.js';
import { csv } from './format/csv.js';
import type { Format } from './format/format.js';
import { json } from './format/json.js';
import { ndjson } from './format/ndjson.js';
import { xlsx } from './format/xlsx.js';
import type { ParameterFault, Parameters } from './parameter.js';

/** Every format a table can be had in; examples are in the first. */
export const formats: readonly [Format, ...Format[]] = [csv, json, xlsx, ndjson];

/** The parameters a table takes in a format besides its own: the options of the format, and the release. */
export const optionNames = ({ options }: Format): readonly string[] => [...Object.keys(options), releaseArgument];

/** What is offered besides the formats themselves: one of them with a value of an option. */
export const variants = formats.flatMap((format) =>
  Object.entries(format.options).flatMap(([option, { offered, description }]) =>
    offered ? [{ format, option, description, ...offered }] : [],
  ),
);

/** The options of a format, each with a value, and what of the parameters of a URL is left besides them. */
export function takeOptions(
  format: Format,
  parameters: Parameters,
): {
  readonly options: Readonly<Record<string, string>>;
  readonly rest: Parameters;
  readonly faults: readonly ParameterFault[];
} {
  const options: Record<string, string> = {};
  const faults: ParameterFault[] = [];
  for (const [parameter, { values }] of Object.entries(format.options)) {
    const given = parameters[parameter] || values[0];
    const expected = values.join(' or ');
    if (typeof given === 'string' && values.includes(given)) options[parameter] = given;
    else faults.push({ parameter, detail: `${parameter} expects ${expected}`, expected });
  }
  const taken = optionNames(format);
  const rest = Object.fromEntries(Object.entries(parameters).filter(([name]) => !taken.includes(name)));
  return { options, rest, faults };
}
