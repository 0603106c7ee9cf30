// Texts that nearly every row has another of, or that are long, are not worth remembering.
const mostRemembered = 10_000;
const longestRemembered = 100;

/** Makes of a text once what is made of the same text again and again: few texts are in many rows. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (text.length > longestRemembered) return make(text);
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size < mostRemembered) known.set(text, made);
    }
    return made;
  };
}
