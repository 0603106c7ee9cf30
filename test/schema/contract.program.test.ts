import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  contract,
  contractProgram,
  type Edits,
  edit,
  listed,
  nextMajor,
  operation,
  operationFile,
  plantProject,
  schemaFile,
  subgraphFile,
} from './planted-project.js';

plantProject();

describe('the contract', () => {
  it('is kept by this project', async () => {
    const { code, stderr } = await contractProgram('.');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('is a program that ends with 1 where there is something to do', async () => {
    const project = await changed({ [operationFile]: [['kept as size', 'kept as width']] });
    const ended = await contractProgram(project);
    expect(ended.code).toBe(1);
    expect(ended).toEqual(await contract(project));
    expect(await contractProgram(project, '--release')).toEqual(await contract(project, '--release'));
    const wrong = await contractProgram(project, '--relase');
    expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^contract: .*'--relase'/) });
    const help = await contractProgram(project, '--help');
    expect(help).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('npm run contract -- --release'),
      stderr: '',
    });
  });

  it('is kept where nothing changed, whatever the layout of a document', async () => {
    const project = await changed({ [operationFile]: [['planted {\n', 'planted { # All there is.\n\n']] });
    const ended = await contract(project);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toBe('1.0.0 against the released 1.0.0\n\nBREAKING (0)\n\nDANGEROUS (0)\n\nSAFE (0)\n');
  });

  const breaking: Record<string, [Edits, RegExp]> = {
    'a field made nullable': [
      { [schemaFile]: [['planted: Planted!', 'planted: Planted']] },
      /^Query.planted: .*changed type from 'Planted!' to 'Planted'\. /,
    ],
    'an argument added as required': [
      { [schemaFile]: [['  promised: Int', '  promised(size: Int!): Int']] },
      /^Planted.promised.size: .*would be refused/,
    ],
    'a released document that the schema refuses': [
      {
        [schemaFile]: [['  plain: String', '  plain(size: Int!): String']],
        [operationFile]: [['    plain\n', '    plain(size: 1)\n']],
      },
      /^planted: Its released document is no longer valid.*"size" of type "Int!" is required/,
    ],
    'a type changed and a description added at once': [
      { [schemaFile]: [['  kind: PlantedKind\n', '  """Of a kind."""\n  kind: Int\n']] },
      /^Planted.kind: .*changed type from 'PlantedKind' to 'Int'/,
    ],
    'a key taken from an entity': [
      { [subgraphFile]: [[' @key(fields: "name")', '']] },
      /^Region: @key\(fields: "name"\) was removed\. Graphs that build on it no longer compose/,
    ],
    'a type that is no longer shared': [
      { [subgraphFile]: [['type Planted @shareable', 'type Planted']] },
      /^Planted: @shareable was removed/,
    ],
    'rows that are another thing': [
      {
        [operationFile]: [
          ['rows: planted', 'rows: other'],
          ['  planted {', '  other: planted {'],
        ],
      },
      /^planted table: Its rows were planted, and are other/,
    ],
    'a column renamed': [{ [operationFile]: [['kept as size', 'kept as width']] }, /^planted column size: .*removed/],
    'a column of another type': [
      { [operationFile]: [['kept as size\n#   plain', 'plain as size\n#   kept as plain']] },
      /^planted column size: .*from integer to string/,
    ],
    'a required variable added': [
      {
        [operationFile]: [
          ['# rows', '# variables: {"kind": "ONE"}\n# rows'],
          ['($size: Int = 1', '($kind: PlantedKind!, $size: Int = 1'],
          ['(size: $size', '(kind: $kind, size: $size'],
        ],
      },
      /^planted \$kind: The required variable/,
    ],
    'a variable removed': [
      {
        [operationFile]: [
          ['($size: Int = 1)', ''],
          ['(size: $size)', ''],
        ],
      },
      /^planted \$size: The variable was removed/,
    ],
    'a variable made required': [
      {
        [operationFile]: [
          ['Int = 1', 'Int!'],
          ['# rows', '# variables: {"size": 1}\n# rows'],
        ],
      },
      /^planted \$size: The variable became required/,
    ],
    'a variable of another type': [
      {
        [schemaFile]: [['kept(size: Int', 'kept(size: Float']],
        [operationFile]: [['$size: Int', '$size: Float']],
      },
      /^planted \$size: The variable changed its type from Int to Float/,
    ],
    'a field taken out of an answer': [
      { [operationFile]: [['    kind\n', '']] },
      /^planted answer planted.kind: The field was removed/,
    ],
    'a field taken out of a fragment': [
      { [operationFile]: [['  name\n}', '  id\n}']] },
      /^planted answer planted.other.\(Region\).name: The field was removed/,
    ],
    'a field of an answer that is another one': [
      { [operationFile]: [['    kind\n', '    kind: plain\n']] },
      /^planted answer planted.kind: .*from PlantedKind to String/,
    ],
  };
  it.each(Object.entries(breaking))('is broken by %s', async (_, [edits, change]) => {
    const project = await changed(edits);
    const ended = await contract(project);
    expect(listed(ended, 'BREAKING')).toContainEqual(expect.stringMatching(change));
    expect(ended.stderr).toMatch(
      /^contract: \d+ BREAKING changes? since 1\.0\.0: undo them, or set .* to 2\.0\.0 and list them .*\n$/,
    );
    expect(ended.code).toBe(1);
  });

  it('lets a major version break it', async () => {
    const project = await changed({ [operationFile]: [['kept as size', 'kept as width']] }, nextMajor);
    const ended = await contract(project);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(listed(ended, 'BREAKING')).toHaveLength(1);
  });

  it('is broken by an operation removed', async () => {
    const project = await changed();
    await rm(join(project, operationFile));
    const ended = await contract(project);
    expect(listed(ended, 'BREAKING')).toEqual([
      'planted: The operation was removed. Links and clients that use it fail.',
    ]);
    expect(ended.code).toBe(1);
  });

  it('tells what changed in the schema where an operation does not follow', async () => {
    const project = await changed({ [schemaFile]: [['  plain: String', '  simple: String']] });
    const ended = await contract(project);
    expect(listed(ended, 'BREAKING')).toEqual([expect.stringMatching(/^Planted.plain: /)]);
    expect(ended.stderr).toMatch(/^contract: planted.graphql: Cannot query field "plain" on type "Planted"/);
    expect(ended.code).toBe(1);
  });

  const patch: Edits = { 'package.json': [['1.0.0', '1.0.1']] };
  const section: Edits = { 'CHANGELOG.md': [['## 1.0.0', '## 1.0.1\n\nThings changed.\n\n## 1.0.0']] };
  const dangerous: Record<string, [Edits, RegExp]> = {
    'a value added to an enum': [
      { [schemaFile]: [['  ONE\n', '  ONE\n  """The second."""\n  TWO\n']] },
      /^PlantedKind.TWO: Enum value 'TWO' was added to enum 'PlantedKind'\. /,
    ],
    'a document that has another id': [
      { [operationFile]: [['    kind\n', '    kind\n    old\n']] },
      /^planted: The document changed, and so did its id/,
    ],
    'a document that asks for the same in another way': [
      {
        [operationFile]: [
          ['      id\n', '      ... on Node {\n        id\n      }\n'],
          ['...Named', '... on Region {\n        name\n      }'],
          ['fragment Named on Region {\n  name\n}\n', ''],
        ],
      },
      /^planted: The document changed, and so did its id/,
    ],
    'a column with the values of another field': [
      { [operationFile]: [['#   plain\n', '#   kind as plain\n']] },
      /^planted column plain: The column has other values: planted.kind instead of planted.plain/,
    ],
    'a field that became experimental': [
      { [subgraphFile]: [['  plain: String', '  plain: String @tag(name: "experimental")']] },
      /^Planted\.plain: @tag\(name: "experimental"\) was added/,
    ],
    'a column put before others': [
      { [operationFile]: [['#   kept as size\n', '#   kind\n#   kept as size\n']] },
      /^planted table: Columns changed their order/,
    ],
  };
  it.each(Object.entries(dangerous))('wants a new version for %s', async (_, [edits, change]) => {
    const project = await changed(edits);
    const ended = await contract(project);
    expect(listed(ended, 'DANGEROUS')).toEqual([expect.stringMatching(change)]);
    expect(listed(ended, 'BREAKING')).toEqual([]);
    expect(ended.stderr).toMatch(
      /^contract: 1 DANGEROUS change since 1\.0\.0: give package.json a higher version, .*\n$/,
    );
    expect(ended.code).toBe(1);

    await edit(project, patch);
    expect(await contract(project)).toMatchObject({ code: 1, stderr: ended.stderr });
    await edit(project, section);
    expect(await contract(project)).toMatchObject({ code: 0, stderr: '' });
  });

  it('lets in what is safe, and tells an added type by one line', async () => {
    const project = await changed({
      [schemaFile]: [
        ['  plain: String', '  plain: String!\n  more: More\n'],
        ['"""What the test', 'type More {\n  one(two: Int): Int\n}\n\n"""What the test'],
      ],
      [operationFile]: [['#   plain\n', '#   plain\n#   kind\n']],
    });
    await writeFile(join(project, 'codegen/operations/more.graphql'), operation.replaceAll('Planted(', 'More('));
    const ended = await contract(project);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(listed(ended, 'SAFE').map((line) => line.split(': ')[0])).toEqual([
      'More',
      'Planted.more',
      'Planted.plain',
      'planted column kind',
      'more',
    ]);
    expect(ended.stdout).toContain('BREAKING (0)\n\nDANGEROUS (0)\n');
  });

  it('wants breaking changes listed', async () => {
    const project = await changed({ [operationFile]: [['kept as size', 'kept as width']] });
    await edit(project, { 'package.json': [['1.0.0', '2.0.0']] });
    const fault =
      'contract: 1 BREAKING change since 1.0.0: list them in CHANGELOG.md under "### Breaking" of "## 2.0.0".\n';
    expect(await contract(project)).toMatchObject({ code: 1, stderr: fault });
    // A part that is empty, and one of another version, list nothing.
    const empty = '## 2.0.0\n\n### Breaking\n\n### Other\n\n- Things.\n\n## 1.0.0\n\n### Breaking\n\n- All.\n';
    await edit(project, { 'CHANGELOG.md': [['## 1.0.0\n', empty]] });
    expect(await contract(project)).toMatchObject({ code: 1, stderr: fault });
    await edit(project, { 'CHANGELOG.md': [['### Breaking\n', '### Breaking\n\n- `planted`: `size` is `width`.\n']] });
    expect(await contract(project)).toMatchObject({ code: 0, stderr: '' });
  });

  it('refuses a version lower than the released one, or of another form', async () => {
    const lower = await changed({ 'package.json': [['1.0.0', '0.10.0']] });
    expect(await contract(lower)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('lower than the released 1.0.0'),
    });
    const other = await changed({ 'package.json': [['1.0.0', '2']] });
    expect(await contract(other)).toMatchObject({ code: 1, stderr: expect.stringContaining('expected three numbers') });
  });
});
