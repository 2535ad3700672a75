/** An element that holds no other: its attributes, by their names without prefix, and its text. */
export interface FlatElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of one name in a part whose elements of that name hold no others, such as lists of relationships. */
export function flatElements(xml: string, name: string): readonly FlatElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(\\s(?:[^"'>]|"[^"]*"|'[^']*')*?)?(?:/>|>([^<]*)</(?:\\w+:)?${name}\\s*>)`,
    "gu",
  );
  return [...xml.matchAll(pattern)].map(([, attributes = "", text = ""]) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
        ([, key = "", double, single = ""]) => [key, plainText(double ?? single)],
      ),
    ),
    text: plainText(text),
  }));
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function plainText(xml: string): string {
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (all, hex, decimal, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? all;
  });
}
