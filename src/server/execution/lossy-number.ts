import { Big } from 'big.js';
import { type DocumentNode, visit } from 'graphql';
import { oncePer } from '../../graph/once.js';

/** Whether a number is another one when it is read as a double. */
function isLossy(text: string): boolean {
  const read = Number(text);
  // One that is too great is refused by its type.
  return Number.isFinite(read) && !Big(text).eq(Big(String(read)));
}

const firstLossy = oncePer((document: DocumentNode): { readonly text: string | undefined } => {
  let text: string | undefined;
  const see = ({ value }: { readonly value: string }) => {
    if (isLossy(value)) text ??= value;
  };
  visit(document, { IntValue: see, FloatValue: see });
  return { text };
});

/** What is wrong with a number in a document that has more digits than are kept of it; undefined where each is kept. */
export function lossyNumber(document: DocumentNode): string | undefined {
  const { text } = firstLossy(document);
  return text === undefined
    ? undefined
    : `the number ${text} has more digits than are kept: it would be read as ${Number(text)}; of up to 15 digits all are`;
}
