/** What is cited: a page of a site, by what the documents behind it say. */
interface CiteProps {
  /** What the site is called. */
  readonly site: string;
  readonly title: string;
  /** The address of the page that names its release. */
  readonly address: string;
  /** The documents behind it, with the lines where it is one place. */
  readonly sources: readonly string[];
  readonly release: string;
}

const bibtexText = (text: string) => text.replace(/[\\{}%&#$_~^]/g, (sign) => `\\${sign}`);

/** How to cite it, as text, BibTeX and CSL-JSON. */
export function Cite({ site, title, address, sources, release }: CiteProps) {
  const from = sources.join('; ');
  const text = `${title}. ${site}, release ${release}, from: ${from}. ${address}`;
  const bibtex = `@misc{${address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')},
  title = {${bibtexText(title)}},
  howpublished = {${bibtexText(site)}, release ${bibtexText(release)}},
  note = {From: ${bibtexText(from)}},
  url = {${address}}
}`;
  const csl = JSON.stringify(
    [
      {
        id: address,
        type: 'dataset',
        title,
        publisher: site,
        version: release,
        URL: address,
        note: `From: ${from}`,
      },
    ],
    null,
    2,
  );
  return (
    <details>
      <summary>Cite this</summary>
      <p>{text}</p>
      <h3>BibTeX</h3>
      <pre>{bibtex}</pre>
      <h3>CSL-JSON</h3>
      <pre>{csl}</pre>
    </details>
  );
}
