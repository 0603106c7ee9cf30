/** A question as it is sent. */
export interface SampleRequest {
  /** Where the graph answers. */
  readonly address: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question as a program asks it. */
export interface CodeSample {
  readonly label: string;
  write(request: SampleRequest): string;
}

const bodyOf = ({ query, variables }: SampleRequest) =>
  JSON.stringify({ query, ...(Object.keys(variables).length > 0 && { variables }) });

const curl: CodeSample = {
  label: 'curl',
  write: (request) =>
    [
      `curl '${request.address}'`,
      `  -H 'content-type: application/json'`,
      `  --data-raw '${bodyOf(request).replaceAll("'", String.raw`'\''`)}'`,
    ].join(' \\\n'),
};

const javascript: CodeSample = {
  label: 'fetch',
  write: (request) => `const answer = await fetch(${JSON.stringify(request.address)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(${bodyOf(request)}),
});
const { data, errors } = await answer.json();
if (errors) throw new Error(errors[0].message);
console.log(data);`,
};

// Dashes enough that no text ends it.
const rText = (text: string) => {
  let dashes = '---';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
};

const r: CodeSample = {
  label: 'R',
  write: (request) => `library(httr2)

answer <- request("${request.address}") |>
  req_body_raw(${rText(bodyOf(request))}, type = "application/json") |>
  req_perform() |>
  resp_body_json(simplifyVector = TRUE)
if (!is.null(answer$errors)) stop(answer$errors$message[[1]])
str(answer$data)`,
};

const python: CodeSample = {
  label: 'Python',
  // A text of JSON is one of Python, too.
  write: (request) => `import json
import urllib.request

request = urllib.request.Request(
    ${JSON.stringify(request.address)},
    data=${JSON.stringify(bodyOf(request))}.encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise RuntimeError(answer["errors"][0]["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))`,
};

export const codeSamples: readonly CodeSample[] = [curl, javascript, r, python];

/**
 * The link to the table of a saved question, for a spreadsheet that reads data from the web.
 * @param tables where the tables are
 */
export function tableLink(tables: string, name: string, variables: Readonly<Record<string, unknown>>): string {
  const link = new URL(`${tables}/${name}.csv`);
  for (const [key, value] of Object.entries(variables))
    for (const one of [value].flat()) if (one !== null && one !== undefined) link.searchParams.append(key, String(one));
  return link.href;
}
