import { collectionField } from '../../resolvers/entity.resolver.js';
import { Finding } from '../fact/finding.js';
import { Observation } from '../fact/observation.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Audit } from './audit.js';

/** The fields of `Audit` that are more than its columns and rows. */
export const auditResolvers = [
  collectionField(
    Audit,
    'grades',
    () => Observation,
    'audit',
    'The shares of the sample with each grade or finding; `categories` says which.',
    { measure: { role: { eq: 'AUDIT_GRADE' } }, reprint: { eq: false } },
  ),
  collectionField(Audit, 'findings', () => Finding, statementsAbout('audit'), 'What it found.'),
];
