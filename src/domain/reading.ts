import { describedEnum } from '../graph/described-enum.js';
import { Value } from '../graph/entity.js';

export const Reading = describedEnum(
  'Reading',
  'What of a row is our reading of its document, and not printed there.',
  {
    PERIOD: 'The time it is about.',
    MEASURE: 'What is counted or measured.',
    DIMENSION:
      'Whom or what it is about: a column without a heading, a grade, a staff group, who an initial stands for.',
    SIGN: 'Whether a number is a rise or a fall.',
    VALUE: 'The value: a number printed as a word, as an ordinal, or in another unit.',
    SPEAKER: 'Who says it.',
    STATUS: 'How it stands.',
    NAME: 'The name: spelled out, corrected or given by us.',
  },
);

/** Declares what of a row is read and not printed. The load refuses a row with a reading and without a note. */
export const Readings = (): PropertyDecorator =>
  Value(
    'list',
    'What of it is our reading, and not printed; the note says how it was read. Empty where all of it is printed.',
    { values: Reading },
  );
