import { describe, expect, it } from 'vitest';
import { changed, contract, type Edits, edit, listed, nextMajor, plantProject, schemaFile } from './planted-project.js';

plantProject();

describe('deprecation', () => {
  const reason = (text: string): Edits => ({
    [schemaFile]: [['  plain: String', `  plain: String @deprecated(reason: "${text}")`]],
  });
  const bad = {
    'no replacement': 'Gone after 2030-01-31.',
    'a replacement that is not in the schema': 'Use `Planted.nothing`. May go after 2030-01-31.',
    'itself as replacement': 'Use `Planted.plain`. May go after 2030-01-31.',
    'no date': 'Use `Planted.kept`.',
    'a date that is no day': 'Use `Planted.kept`. May go after 2030-06-31.',
  };
  it.each(Object.entries(bad))('is refused with %s', async (_, text) => {
    const ended = await contract(await changed(reason(text)));
    expect(ended.stderr).toMatch(
      /^contract: Planted\.plain is deprecated with the reason ".*"; name what replaces it .*\n$/,
    );
    expect(ended.code).toBe(1);
  });

  it('is safe with a replacement and a date, of a value and an argument too', async () => {
    const because = '@deprecated(reason: "Use `Planted.kept(size:)`. May go after 2030-01-31.")';
    const project = await changed({
      [schemaFile]: [
        ['  plain: String', `  plain: String ${because}`],
        ['  ONE\n', `  ONE ${because}\n`],
        ['kind: PlantedKind): Int!', `kind: PlantedKind ${because}): Int!`],
      ],
    });
    const ended = await contract(project);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(listed(ended, 'SAFE')).toHaveLength(3);
  });

  it('comes before removal, by a release and until its date, in a major version', async () => {
    const remove = (name: string): Edits => ({ [schemaFile]: [[`  ${name}`, `  no${name}`]] });
    const old = await changed(remove('old('));
    expect(await contract(old)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^contract: 1 BREAKING change/),
    });
    await edit(old, nextMajor);
    expect(await contract(old)).toMatchObject({ code: 0, stderr: '' });

    const promised = await changed(remove('promised'), nextMajor);
    const until = 'contract: Planted.promised was promised until 2999-01-31; put it back until that day has passed.\n';
    expect(await contract(promised)).toMatchObject({ code: 1, stderr: until });

    const unsaid = await changed({ [schemaFile]: [['size: Int, kind: PlantedKind', 'size: Int']] }, nextMajor);
    const put = 'contract: Planted.kept(kind:) was not deprecated when last released; put it back, ';
    expect(await contract(unsaid)).toMatchObject({ code: 1, stderr: expect.stringContaining(put) });
  });
});
