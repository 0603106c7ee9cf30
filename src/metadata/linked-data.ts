/** A value of a property: a text, a number, another thing by its address, or a thing without one. */
export type LinkedValue = string | number | boolean | LinkedReference | Literal | LinkedNode | readonly LinkedValue[];

/** A thing by its address. */
export interface LinkedReference {
  readonly '@id': string;
}

/** A value with its type, or a text with its language. */
export interface Literal {
  readonly '@value': string;
  readonly '@type'?: string;
  readonly '@language'?: string;
}

/** A thing with its properties, in the words of JSON-LD: names with prefixes, nothing else. */
export interface LinkedNode {
  readonly '@id'?: string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: LinkedValue | undefined;
}

/** A catalogue of things, with what is said of others that they lead to. */
export interface LinkedDocument extends LinkedNode {
  readonly '@included': readonly LinkedNode[];
}

/** What prefixes stand for. */
export type Prefixes = Readonly<Record<string, string>>;

export const linkTo = (address: string): LinkedReference => ({ '@id': address });
export const linksTo = (addresses: readonly string[]): readonly LinkedReference[] => addresses.map(linkTo);
export const english = (text: string): Literal => ({ '@value': text, '@language': 'en' });
export const instant = (at: Date): Literal => ({ '@value': at.toISOString(), '@type': 'xsd:dateTime' });

/** As JSON-LD. */
export const jsonLd = (prefixes: Prefixes, node: LinkedDocument): object => ({ '@context': prefixes, ...node });

const isList = (value: LinkedValue): value is readonly LinkedValue[] => Array.isArray(value);
const isLiteral = (value: object): value is Literal => '@value' in value;
const isReference = (value: object): value is LinkedReference => Object.keys(value).join() === '@id';

// No sign that ends an address may stand in it.
const inAngles = (address: string) =>
  `<${address.replaceAll(/[^\x21-\x7e]|[<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`;
// The signs that JSON escapes, Turtle does, in the same way.
const quoted = (text: string) => JSON.stringify(text);

/** Writes things as Turtle: each that has an address as a paragraph of its own. */
class TurtleWriter {
  readonly #paragraphs: string[] = [];

  paragraphs(node: LinkedNode): readonly string[] {
    this.#subject(node);
    return this.#paragraphs;
  }

  #subject(node: LinkedNode & { readonly '@id'?: string }): string {
    const { '@id': address, ...properties } = node;
    if (address === undefined) return `[ ${this.#properties(properties).join(' ; ')} ]`;
    const place = this.#paragraphs.push('') - 1;
    this.#paragraphs[place] = `${inAngles(address)} ${this.#properties(properties).join(' ;\n    ')} .`;
    return inAngles(address);
  }

  #properties({ '@type': type, ...properties }: Omit<LinkedNode, '@id'>): readonly string[] {
    const told = Object.entries(properties).flatMap(([name, value]) => {
      const values = value === undefined ? [] : [value].flat().map((one) => this.#value(one));
      return values.length > 0 ? [`${name} ${values.join(', ')}`] : [];
    });
    return [`a ${[type].flat().join(', ')}`, ...told];
  }

  #value(value: LinkedValue): string {
    if (typeof value === 'string') return quoted(value);
    if (typeof value !== 'object') return String(value);
    if (isList(value)) throw new TypeError('a list in a list has no place in a graph');
    if (isLiteral(value)) {
      const { '@value': text, '@type': type, '@language': language } = value;
      return quoted(text) + (language ? `@${language}` : type ? `^^${type}` : '');
    }
    return isReference(value) ? inAngles(value['@id']) : this.#subject(value);
  }
}

/** The same as Turtle. */
export function turtle(prefixes: Prefixes, { '@included': others, ...node }: LinkedDocument): string {
  const declared = Object.entries(prefixes).map(([prefix, meaning]) => `@prefix ${prefix}: ${inAngles(meaning)} .`);
  return `${declared.join('\n')}\n\n${[node, ...others].flatMap((one) => new TurtleWriter().paragraphs(one)).join('\n\n')}\n`;
}
