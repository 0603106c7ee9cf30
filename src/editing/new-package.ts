import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DESCRIPTOR } from '../dataset/package/descriptor.js';
import { UserError } from '../user-error.js';
import { slugOf } from './slug.js';

const jsonText = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

// As `check` writes faults. The first pattern is for what is checked once, the others begin and end each check of a watch.
const problemMatcher = {
  owner: 'cafcass-graph',
  fileLocation: ['relative', `\${workspaceFolder}`],
  pattern: {
    regexp: '^(.+?):(\\d+)(?::(\\d+))?: (error|warning): (.*)$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    message: 5,
  },
  background: { activeOnStart: true, beginsPattern: '^checking$', endsPattern: '^checked' },
};

const checkTask = {
  label: 'check',
  type: 'shell',
  command: 'npx cafcass-graph check . --watch --all',
  isBackground: true,
  runOptions: { runOn: 'folderOpen' },
  problemMatcher,
};

const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
`;

const readme = (title: string) => `# ${title}

What documents say, each number with the line it was printed on: a data package for cafcass-graph.
\`npx cafcass-graph add <text or PDF>\` adds a document, \`suggest <document>\` lists its numbers, \`check\` tells what is wrong.
`;

/** The files of a package in which nothing stands yet, by path. */
const filesOf = (name: string, title: string): Readonly<Record<string, string>> => ({
  [DESCRIPTOR]: jsonText({ name, version: '0.1.0', title }),
  'README.md': readme(title),
  '.editorconfig': editorConfig,
  '.gitignore': '.data\nnode_modules\n',
  '.vscode/extensions.json': jsonText({ recommendations: ['editorconfig.editorconfig', 'mechatroner.rainbow-csv'] }),
  '.vscode/tasks.json': jsonText({ version: '2.0.0', tasks: [checkTask] }),
});

/**
 * Makes a package in which nothing stands yet.
 * @param title that of the package; its folder's name where absent
 * @returns the paths of the files written
 * @throws UserError where the folder has files
 */
export async function makePackage(folder: string, title?: string): Promise<readonly string[]> {
  const name = slugOf(basename(resolve(folder)));
  if (name === '') throw new UserError(`${folder} gives the package no name; expected letters or digits in its name`);
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UserError(`${folder} cannot be made a package: ${error.message}`);
  });
  if (there.length > 0) throw new UserError(`${folder} has files already; expected an empty folder, or none`);
  const files = Object.entries(filesOf(name, title ?? basename(resolve(folder))));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return files.map(([path]) => path);
}
