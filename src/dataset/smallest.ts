import type { DataPackage } from './package/data-package.js';
import type { Fault } from './package/fault.js';

/** What may stand alone, for other packages to refer to: it says nothing of any document. */
const definitions = ['measures', 'schemes'];

/** Reports a package that says nothing, which would empty the graph of all that it said before. */
export function smallestFaults({ tables }: DataPackage): readonly Fault[] {
  const hasRows = (name: string) => (tables.get(name)?.length ?? 0) > 0;
  if (hasRows('documents') || definitions.some(hasRows)) return [];
  return [
    {
      file: 'datapackage.json',
      line: null,
      column: null,
      message:
        'the package has no document; expected at least a row in documents, and in observations with its measure, or in statements',
    },
  ];
}
