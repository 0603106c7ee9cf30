const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a number as printed stands on lines: each group of its digits or, for a number in words, its words. */
export function isPrintedOn(asPublished: string, lines: readonly string[]): boolean {
  const text = plain(lines.join(' '));
  const digits = asPublished.match(/\d[\d,.]*\d|\d/g);
  return digits ? digits.every((group) => text.includes(group)) : text.includes(plain(asPublished));
}
