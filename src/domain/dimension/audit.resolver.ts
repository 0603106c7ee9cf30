import { collectionField } from '../../graph/roots.js';
import { Finding } from '../fact/finding.js';
import { Observation } from '../fact/observation.js';
import { Audit } from './audit.js';

export const auditResolvers = [
  collectionField(
    Audit,
    'grades',
    () => Observation,
    'audit',
    'The shares of the sample with each grade or finding; `category` says which.',
    { measure: { id: { eq: 'measure:audit-share' } }, reprint: { eq: false } },
  ),
  collectionField(Audit, 'findings', () => Finding, 'audit', 'What it found.'),
];
