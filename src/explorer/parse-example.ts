export interface Example {
  /** The file's name without its extension. */
  name: string;
  title: string;
  description: string;
  query: string;
  /** JSON text, or empty. */
  variables: string;
}

const VARIABLES = /^#\s*variables:\s*(.*)$/i;

/**
 * An operation file opens with comments: a title, then a description, and anywhere among them `# variables: {...}`.
 * That last line leaves the query, because the variables editor shows it and the two could come to disagree.
 */
export function parseExample(name: string, source: string): Example {
  const lines = source.trim().split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comments = end < 0 ? lines : lines.slice(0, end);
  const rest = end < 0 ? [] : lines.slice(end);

  const variables = comments.map((line) => VARIABLES.exec(line)?.[1]).find((json) => json !== undefined);
  const kept = comments.filter((line) => !VARIABLES.test(line));
  const [title, ...description] = kept.map((line) => line.replace(/^#+\s*/, '')).filter((text) => text !== '');

  return {
    name,
    title: title ?? name,
    description: description.join(' '),
    query: `${[...kept, ...rest].join('\n').trim()}\n`,
    variables: variables ? indentJson(variables) : '',
  };
}

/** Text that is not JSON is left as it is: the editor underlines the mistake, a blank page would hide it. */
function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
