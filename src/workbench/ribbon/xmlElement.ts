import { XMLParser, XMLValidator } from "fast-xml-parser";
import { ManifestError } from "./manifest";

/** A parsed element; prefixes of names (`bt:`, `xsi:`) are dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/**
 * Parses an XML document into its root element, the children in document order.
 * @throws ManifestError with the line when the text is not well-formed.
 */
export function parseXml(xml: string): XmlElement {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) {
    throw new ManifestError(`XML line ${verdict.err.line}: ${verdict.err.msg}`);
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const [root] = elements(parser.parse(xml) as OrderedNode[]);
  if (!root) throw new ManifestError("The document has no root element.");
  return root;
}

export function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** Follows the names down, taking the first element of each; undefined when one is absent. */
export function descend(
  start: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((element, name) => children(element, name)[0], start);
}

/** Like `descend` by one step. @throws ManifestError when the child is absent. */
export function required(parent: XmlElement, name: string): XmlElement {
  const found = descend(parent, name);
  if (!found) throw new ManifestError(`<${parent.name}> lacks <${name}>.`);
  return found;
}

export function requiredAttribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined)
    throw new ManifestError(`<${element.name}> lacks the attribute ${name}.`);
  return value;
}

/** The parser's order-keeping form: `{ TagName: [children], ":@": { attribute: value } }`. */
type OrderedNode = Record<string, unknown>;

function elements(nodes: readonly OrderedNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = node[name] as OrderedNode[];
    return [
      {
        name,
        attributes: (node[":@"] ?? {}) as Record<string, string>,
        children: elements(inside),
        text: inside
          .map((child) => child["#text"])
          .filter((text) => text !== undefined)
          .join("")
          .trim(),
      },
    ];
  });
}
