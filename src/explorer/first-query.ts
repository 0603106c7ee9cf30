import { examples } from './examples.ts';

const NO_EXAMPLE = `# Ask the schema what can be asked; the book on the left lists the same.
{
  __schema {
    queryType {
      fields {
        name
        description
      }
    }
  }
}
`;

/** What someone new to the page finds in the editor. */
export const firstQuery: { query: string; variables: string } = examples[0] ?? { query: NO_EXAMPLE, variables: '' };
