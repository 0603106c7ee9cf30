/** The lines on which the pages of a text begin; null where no form feed ends a page. */
export function pageLinesOfText(text: string): readonly number[] | null {
  if (!text.includes('\f')) return null;
  const begins = [1];
  const lines = text.replace(/\n$/, '').split('\n');
  for (const [index, line] of lines.entries())
    for (let at = line.indexOf('\f'); at >= 0; at = line.indexOf('\f', at + 1)) {
      const endsLine = line.slice(0, at).trim() !== '' && line.slice(at).trim() === '';
      begins.push(index + (endsLine ? 2 : 1));
    }
  // One at the end ends the last page, and begins none.
  if (/\f\s*$/.test(text)) begins.pop();
  return begins.filter((line) => line <= lines.length);
}
