import { collectionField } from '../../graph/roots.js';
import { Commitment } from './commitment.js';
import { Party } from './party.js';

export const commitmentResolvers = [
  collectionField(Commitment, 'leads', () => Party, 'statement', 'Who is to do it, or to see to it.', {
    role: { eq: 'LEAD' },
  }),
];
