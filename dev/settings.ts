// `npm run settings`: writes the settings that src/config.ts declares into docs/operating.md.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const { settings }: typeof import('../src/config.js') = await import(resolve(root, 'dist/src/config.js'));

const file = resolve(root, 'docs/operating.md');
const head = '| Variable | Meaning | Default |\n|---|---|---|\n';

const text = await readFile(file, 'utf8');
const start = text.indexOf(head) + head.length;
const rows = settings.map(
  ({ name, meaning, default: byDefault }) =>
    `| \`${name}\` | ${meaning} | ${byDefault === null ? '' : `\`${byDefault}\``} |\n`,
);
await writeFile(file, text.slice(0, start) + rows.join('') + text.slice(text.indexOf('\n\n', start - 1) + 1));
