import { XMLParser, XMLValidator } from "fast-xml-parser";
import { invalidArgument, itemNotFound } from "./excelErrors";

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
  readonly namespaceUri: string;
}

/** The workbook's custom XML parts, in the order in which they were added. */
export class CustomXmlStore {
  private readonly parts = new Map<string, CustomXmlPart>();

  list(namespaceUri: string | null = null): CustomXmlPart[] {
    return [...this.parts.values()].filter(
      (part) => namespaceUri === null || part.namespaceUri === namespaceUri,
    );
  }

  add(xml: string): CustomXmlPart {
    const part = read(`{${crypto.randomUUID().toUpperCase()}}`, xml);
    this.parts.set(part.id, part);
    return part;
  }

  /** Takes over a part of a file with the id that it has there. */
  restore(id: string, xml: string): void {
    this.parts.set(id, read(id, xml));
  }

  get(id: string): CustomXmlPart {
    const part = this.parts.get(id);
    if (part === undefined) throw itemNotFound(`the custom XML part ${id}.`);
    return part;
  }

  replace(id: string, xml: string): void {
    this.get(id);
    this.parts.set(id, read(id, xml));
  }

  delete(id: string): void {
    this.get(id);
    this.parts.delete(id);
  }
}

/** @throws RichApiError InvalidArgument when the text is not well-formed XML. */
function read(id: string, xml: string): CustomXmlPart {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw invalidArgument(`the XML is not well-formed: ${verdict.err.msg}`);
  return { id, xml, namespaceUri: rootNamespace(xml) };
}

function rootNamespace(xml: string): string {
  const parser = new XMLParser({
    ignoreAttributes: false,
    ignoreDeclaration: true,
    stopNodes: ["*"],
  });
  const [[name, root] = ["", {}]] = Object.entries(parser.parse(xml) as Record<string, unknown>);
  const prefix = name.includes(":") ? `:${name.slice(0, name.indexOf(":"))}` : "";
  const attributes = (root ?? {}) as Record<string, unknown>;
  return String(attributes[`@_xmlns${prefix}`] ?? "");
}
