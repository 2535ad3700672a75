import JSZip from "jszip";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts of a .docx beside its main one, by the name of their relationship; XML of what their root holds. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/**
 * A .docx as Word lays it out.
 * @param body the XML inside `w:body`
 * @param files further files of the archive, by their paths
 */
export async function wordFile(
  body: string,
  parts: WordParts = {},
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  const archive = new JSZip();
  const names = Object.keys(parts);
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`,
  );
  archive.file(
    "[Content_Types].xml",
    `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${overrides.join("")}</Types>`,
  );
  archive.file("_rels/.rels", relationships([["officeDocument", "word/document.xml"]]));
  archive.file(
    "word/_rels/document.xml.rels",
    relationships(names.map((name) => [name, `${name}.xml`])),
  );
  archive.file("word/document.xml", root("document", `<w:body>${body}</w:body>`));
  for (const [name, xml] of Object.entries(parts))
    archive.file(`word/${name}.xml`, root(name, xml));
  for (const [path, content] of Object.entries(files)) archive.file(path, content);
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function root(name: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${main}" xmlns:r="${office}">${xml}</w:${name}>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const links = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${links.join("")}</Relationships>`;
}

/** A paragraph. @param properties the XML inside `w:pPr` */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table cell of paragraphs. @param properties the XML inside `w:tcPr` */
export function tableCell(text: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split("\n")
    .map((line) => paragraph(line))
    .join("")}</w:tc>`;
}

export function tableOf(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;
}
