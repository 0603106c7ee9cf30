import { collectionField } from '../../resolvers/entity.resolver.js';
import { Answer } from './answer.js';
import { Question } from './question.js';

/** The fields of `Question` that are more than its columns and rows. */
export const questionResolvers = [
  collectionField(
    Question,
    'answers',
    () => Answer,
    'parent',
    'The points of the answer; none where it was not answered.',
  ),
];
