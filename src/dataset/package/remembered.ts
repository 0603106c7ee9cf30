// Texts that nearly every row has another of, or that are long, are not worth remembering.
const mostRemembered = 10_000;
const longestRemembered = 100;

/** A text that is no part of a longer one, such as of many rows of a file, which would stay in memory with it. */
export const ownText = (text: string): string => Buffer.from(text).toString();

/** Makes of a text once what is made of the same text again and again: few texts are in many rows. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length > longestRemembered) return make(text);
    let made = known.get(text);
    if (made === undefined) {
      if (known.size >= mostRemembered) return make(text);
      const copy = ownText(text);
      made = make(copy);
      known.set(copy, made);
    }
    return made;
  };
}
