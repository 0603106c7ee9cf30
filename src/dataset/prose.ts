/** Columns in which everything is in our words, whatever their table. */
export const proseColumns: readonly string[] = [
  'text',
  'definition',
  'description',
  'purpose',
  'note',
  'explanation',
  'likelier',
  'reason',
  'our_reason',
];
