import { collectionField } from '../../graph/roots.js';
import { Commitment } from './commitment.js';
import { Outcome } from './outcome.js';

export const commitmentResolvers = [
  collectionField(Commitment, 'outcomes', () => Outcome, 'parent', 'What the same document reports done about it.'),
];
