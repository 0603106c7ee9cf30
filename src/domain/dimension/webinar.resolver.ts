import { collectionField } from '../../resolvers/entity.resolver.js';
import { Observation } from '../fact/observation.js';
import { Webinar } from './webinar.js';

/** The fields of `Webinar` that are more than its columns and rows. */
export const webinarResolvers = [
  collectionField(Webinar, 'attendances', () => Observation, 'webinar', 'How many people attended, by service area.', {
    measure: { role: { eq: 'WEBINAR_ATTENDANCES' } },
    reprint: { eq: false },
  }),
];
