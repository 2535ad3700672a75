/**
 * The elements of one name as they stand in a part, tags included; each ends at the next closing tag of that name, so the
 * name must be of elements that hold none of their own kind. Linear in the part's length.
 * @param name with its prefix: `w:lvl`
 */
export function elementsNamed(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const closing = `</${name}>`;
  for (let at = openingOf(xml, name, 0); at >= 0; at = openingOf(xml, name, at)) {
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd < 0) break;
    const closed = xml[tagEnd - 1] === "/" ? tagEnd + 1 : xml.indexOf(closing, tagEnd);
    if (closed < 0) break;
    const end = xml[tagEnd - 1] === "/" ? closed : closed + closing.length;
    found.push(xml.slice(at, end));
    at = end;
  }
  return found;
}

/** Where the next opening tag of a name stands, -1 where none is left; `w:p` is not `w:pPr`. */
export function openingOf(xml: string, name: string, from: number): number {
  const opening = `<${name}`;
  let at = xml.indexOf(opening, from);
  while (at >= 0 && !/[\s/>]/u.test(xml[at + opening.length] ?? "")) {
    at = xml.indexOf(opening, at + opening.length);
  }
  return at;
}

/** An attribute of the element that the text begins with. */
export function attributeOf(element: string | undefined, name: string): string | undefined {
  const tag = element?.slice(0, element.indexOf(">") + 1) ?? "";
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag);
  return unescaped(value?.[1] ?? value?.[2]);
}

/** The attribute `w:val` of the first element of a name; undefined where either is missing. */
export function valueOf(xml: string, name: string): string | undefined {
  return attributeOf(elementsNamed(xml, name)[0], "w:val");
}

const entities: readonly (readonly [entity: string, character: string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
];

function unescaped(text: string | undefined): string | undefined {
  return entities.reduce(
    (all, [entity, character]) => all?.replaceAll(entity, character),
    text?.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (_, hex: string, decimal: string) =>
      String.fromCodePoint(Math.min(parseInt(hex ?? decimal, hex ? 16 : 10), 0x10ffff)),
    ),
  );
}

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return [...entities]
    .reverse()
    .reduce((all, [entity, character]) => all.replaceAll(character, entity), text);
}
