import { describe, expect, it } from 'vitest';
import { openGraph } from '../ask.js';

const { ask } = await openGraph();

type Referred = { readonly id: string } | null;

interface Asked {
  readonly nodes: readonly { readonly saidBy: { readonly person: Referred; readonly organisation: Referred } | null }[];
}

describe('a reference of an embedded value', () => {
  it('is null where there is none, also where only its id is asked for', async () => {
    const idsBy = async (selection: string) => {
      const { data, errors } = await ask(
        `{ questions { nodes { saidBy { person { ${selection} } organisation { ${selection} } } } } }`,
      );
      expect(errors).toBeUndefined();
      const { questions } = data as unknown as { readonly questions: Asked };
      return questions.nodes.map(({ saidBy }) => [saidBy?.person?.id, saidBy?.organisation?.id]);
    };
    const ids = await idsBy('id');
    expect(ids).toEqual(await idsBy('id name'));
    expect(ids.some(([person, organisation]) => !person && organisation)).toBe(true);
  });
});
