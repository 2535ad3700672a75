import type { CustomXmlPart } from "../excel/customXmlStore";
import { childOf, childrenOf, xmlDeclaration, xmlElement } from "./xmlTree";
import type { XlsxPackage } from "./xlsxPackage";

const contentType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Writes custom XML parts with their ids. */
export function writeCustomXml(
  file: XlsxPackage,
  workbookPath: string,
  parts: readonly CustomXmlPart[],
): void {
  parts.forEach(({ id, xml, namespaceUri }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    // Parts are written as UTF-8, whatever the text says of itself.
    file.write(item, xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8"));
    const schema = xmlElement("ds:schemaRef", { "ds:uri": namespaceUri });
    const schemas = xmlElement("ds:schemaRefs", {}, namespaceUri === "" ? "" : schema);
    const written = { "ds:itemID": id, "xmlns:ds": namespace };
    file.add(
      properties,
      xmlDeclaration + xmlElement("ds:datastoreItem", written, schemas),
      contentType,
    );
    file.relate(workbookPath, item, "customXml");
    file.relate(item, properties, "customXmlProps");
  });
}

/** A custom XML part of a file; `id` is null when the file gives none. */
export interface FileCustomXml {
  readonly id: string | null;
  readonly xml: string;
}

export function readCustomXml(file: XlsxPackage, workbookPath: string): FileCustomXml[] {
  return file
    .relationships(workbookPath)
    .filter(({ kind }) => kind === "customXml")
    .flatMap(({ target }) => {
      const xml = file.text(target);
      if (xml === undefined) return [];
      const properties = file.relationships(target).find(({ kind }) => kind === "customXmlProps");
      const node = properties && file.xml(properties.target);
      return [{ id: node?.attributes.itemID ?? null, xml }];
    });
}

const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const paneNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const extensionType = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const panesKind = "webextensiontaskpanes";

/** The add-in to which settings in a file belong. */
export interface AddinReference {
  /** The GUID of its manifest. */
  readonly id: string;
}

/** Writes an add-in's settings (`[MS-OWEXML]`): names, and values as JSON texts. */
export function writeSettings(
  file: XlsxPackage,
  { id }: AddinReference,
  settings: ReadonlyMap<string, string>,
): void {
  if (settings.size === 0) return;
  const extension = "xl/webextensions/webextension1.xml";
  const panes = "xl/webextensions/taskpanes.xml";
  const properties = [...settings].map(([name, value]) =>
    xmlElement("we:property", { name, value }),
  );
  const content = [
    xmlElement("we:reference", {
      id,
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    }),
    "<we:alternateReferences/>",
    xmlElement("we:properties", {}, properties.join("")),
    "<we:bindings/>",
    xmlElement("we:snapshot", { "xmlns:r": relationshipNamespace }),
  ].join("");
  const root = { "xmlns:we": extensionNamespace, id: `{${crypto.randomUUID().toUpperCase()}}` };
  const type = "application/vnd.ms-office.webextension+xml";
  file.add(extension, xmlDeclaration + xmlElement("we:webextension", root, content), type);
  const rId = file.relate(panes, extension, extensionType);
  const reference = xmlElement("wetp:webextensionref", {
    "xmlns:r": relationshipNamespace,
    "r:id": rId,
  });
  const place = { dockstate: "right", visibility: "0", width: 350, row: 1 };
  const pane = xmlElement("wetp:taskpane", place, reference);
  file.add(
    panes,
    xmlDeclaration + xmlElement("wetp:taskpanes", { "xmlns:wetp": paneNamespace }, pane),
    "application/vnd.ms-office.webextensiontaskpanes+xml",
  );
  file.relate("", panes, `http://schemas.microsoft.com/office/2011/relationships/${panesKind}`);
}

/** The settings of this add-in; other add-ins' stay unread. */
export function readSettings(file: XlsxPackage, { id }: AddinReference): Map<string, string> {
  const panes = file.relationships("").filter(({ kind }) => kind === panesKind);
  const extensions = panes
    .flatMap(({ target }) => file.relationships(target))
    .map(({ target }) => file.xml(target))
    .filter((node) => {
      const owner = childOf(node, "reference")?.attributes.id;
      return owner?.toLowerCase() === id.toLowerCase();
    });
  return new Map(
    extensions
      .flatMap((node) => childrenOf(childOf(node, "properties"), "property"))
      .map(({ attributes }) => [attributes.name ?? "", attributes.value ?? ""]),
  );
}
