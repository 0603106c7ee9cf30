import { createHash } from 'node:crypto';
import type { CatalogueEntry } from './catalogue.js';
import { formats, variants } from './formats.js';

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #e8e8e8); --soft: light-dark(#5a5a5a, #a8a8a8); --line: light-dark(#d8d8d8, #444); --link: light-dark(#1d4f91, #8ab4f8); --ground: light-dark(#fff, #161616); }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); } h3 { margin: 1.6rem 0 0.2rem; font-size: 1.05rem; }
p { margin: 0.2rem 0 0.5rem; } a { color: var(--link); } small, .columns { color: var(--soft); font-size: 0.85rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; } label { display: grid; font-size: 0.85rem; color: var(--soft); }
input, select, button { font: inherit; padding: 0.2rem 0.5rem; border: 1px solid var(--line); border-radius: 4px; background: transparent; color: inherit; }
button { cursor: pointer; color: var(--link); } code { font-size: 0.9em; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** What the page may do: show its own style, and send its forms to this server. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

const characterReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (character) => characterReferences[character] ?? character);

function input({
  name,
  expects,
  required,
  default: given,
  values,
  meanings,
}: CatalogueEntry['variables'][number]): string {
  const hint = given === null ? (required ? 'needed' : '') : [given].flat().join(', ');
  const need = required ? ' required' : '';
  const options = values
    ?.map((value) => `<option title="${escaped(meanings?.[value] ?? '')}">${escaped(value)}</option>`)
    .join('');
  const field = options
    ? `<select name="${escaped(name)}"${need}><option value="">${escaped(hint)}</option>${options}</select>`
    : `<input name="${escaped(name)}" placeholder="${escaped(hint)}"${need}>`;
  return `<label title="${escaped(expects)}">${escaped(name)} ${field}</label>`;
}

// A list or JSON has no field of its own: it is written into the link. A cursor comes with the link to the next page.
const isField = ({ name, type, values }: CatalogueEntry['variables'][number]) =>
  name !== 'after' &&
  !type.includes('[') &&
  (values !== undefined || /^(ID|String|Int|Float|Boolean|Date)!?$/.test(type));

function section({ name, title, description, variables, columns, links, example }: CatalogueEntry): string {
  const buttons = formats.map(
    (format) =>
      `<button formaction="${escaped(links[format.name])}" title="${escaped(format.description)}">${format.name.toUpperCase()}</button>`,
  );
  for (const { format, option, value, label, description } of variants)
    buttons.push(
      `<button formaction="${escaped(links[format.name])}" name="${escaped(option)}" value="${escaped(value)}" title="${escaped(description)}">${escaped(label)}</button>`,
    );
  const others = variables.filter((variable) => variable.name !== 'after' && !isField(variable));
  const written = others.map(({ name, expects }) => `<code>${escaped(name)}</code>: ${escaped(expects)}`).join('; ');
  return `<h3 id="${escaped(name)}">${escaped(title)}</h3>
<p>${escaped(description)}</p>
<form method="get">${variables.filter(isField).map(input).join('')}<span>${buttons.join(' ')}</span></form>
<p class="columns">${columns.map(({ name, description }) => `<code title="${escaped(description)}">${escaped(name)}</code>`).join(', ')}</p>
<p><small>${written ? `In the link: ${written}. ` : ''}For example <a href="${escaped(example)}">${escaped(example)}</a></small></p>`;
}

/** The list of operations as a page that needs no other file and no script. */
export function operationsPage(entries: readonly CatalogueEntry[], publicUrl: string): string {
  const link = (path: string, text: string) => `<a href="${escaped(publicUrl + path)}">${text}</a>`;
  const topics = Object.entries(Object.groupBy(entries, ({ topic }) => topic)).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Saved questions to the Cafcass graph</title>
<style>${style}</style>
<main>
<h1>Saved questions to the Cafcass graph</h1>
<p>Each is a table at a link of its own, for spreadsheets, dashboards and programs. What is printed in a document has the
document, lines and section beside it, and every row the release of the dataset it is from.</p>
<p><small>The same list as ${link('/operations.json', 'JSON')} and ${link('/openapi.json', 'OpenAPI')}; the whole dataset as a
${link('/data/package.zip', 'data package')}.</small></p>
${topics.map(([topic, members = []]) => `<h2>${escaped(topic)}</h2>\n${members.map(section).join('\n')}`).join('\n')}
</main>
</html>
`;
}
