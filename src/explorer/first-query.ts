import { examples } from './examples.ts';

/** What someone new to the page finds in the editor: a question across documents. */
export const firstQuery: { query: string; variables: string } = examples.find(
  ({ name }) => name === 'staff-over-time',
) ?? {
  query: '',
  variables: '',
};
