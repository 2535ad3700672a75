import { XMLParser, XMLValidator } from "fast-xml-parser";

/** A parsed element; prefixes of names (`x14:`, `we:`) are dropped. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The element's own text, as it stands. */
  readonly text: string;
}

/**
 * The root element of an XML part.
 * @throws Error when the text is not well-formed.
 */
export function readXml(xml: string): XmlNode {
  const text = xml.replace(/^\uFEFF/, "");
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`XML line ${verdict.err.line}: ${verdict.err.msg}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const [root] = elements(parser.parse(text) as OrderedNode[]);
  if (!root) throw new Error("The part has no root element.");
  return root;
}

export function childrenOf(parent: XmlNode | undefined, name: string): readonly XmlNode[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** An attribute that is `1` or `true`; `fallback` where it is absent. */
export function flagOf(node: XmlNode | undefined, name: string, fallback = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** Characters that XML cannot hold are dropped. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** An element; attributes that are undefined are left out, `content` is XML. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** The parser's order-keeping form: `{ tag: [children], ":@": { attribute: value } }`. */
type OrderedNode = Record<string, unknown>;

function elements(nodes: readonly OrderedNode[]): XmlNode[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = node[name] as OrderedNode[];
    const texts = inside.map((child) => child["#text"]).filter((text) => text !== undefined);
    return [
      {
        name,
        attributes: (node[":@"] ?? {}) as Record<string, string>,
        children: elements(inside),
        text: texts.join(""),
      },
    ];
  });
}
