import { magnitudeWords } from '../../domain/magnitude.js';

/** The cardinals below twenty in words, each at its number. */
export const cardinals: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** The tens in words, from twenty. */
export const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The powers of ten in words. */
export const powers: Readonly<Record<string, number>> = { hundred: 100, ...magnitudeWords };
