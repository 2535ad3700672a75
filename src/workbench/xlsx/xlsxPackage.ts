import JSZip, { type JSZipObject } from "jszip";
import { readXml, xmlDeclaration, xmlElement, type XmlNode } from "./xmlTree";

/** One relationship of a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type's address: `worksheet`, `table`, `customXml`. */
  readonly kind: string;
  /** The part's path from the package's root, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypesPart = "[Content_Types].xml";

/** More comes out of the archive than may. */
export class PackageTooLarge extends Error {}

/** The parts of an .xlsx file (Open Packaging Conventions), all in memory. */
export class XlsxPackage {
  private constructor(private readonly texts: Map<string, string>) {}

  /**
   * Unpacks the XML parts.
   * @throws PackageTooLarge when more characters come out than `mostBytes`, whatever sizes the
   * archive claims.
   */
  static async read(archive: JSZip, mostBytes = Infinity): Promise<XlsxPackage> {
    const texts = new Map<string, string>();
    let left = mostBytes;
    for (const entry of Object.values(archive.files)) {
      if (entry.dir || !/\.(?:xml|rels|vml)$/i.test(entry.name)) continue;
      const text = await unpack(entry, left);
      left -= text.length;
      texts.set(entry.name.replace(/^\//, ""), text);
    }
    return new XlsxPackage(texts);
  }

  /** Paths of all XML parts. */
  paths(): string[] {
    return [...this.texts.keys()];
  }

  /** The part's text; names of parts do not heed case. */
  text(path: string): string | undefined {
    const exact = this.texts.get(path);
    if (exact !== undefined) return exact;
    const lower = path.toLowerCase();
    const found = [...this.texts].find(([name]) => name.toLowerCase() === lower);
    return found?.[1];
  }

  xml(path: string): XmlNode | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : readXml(text);
  }

  /** Where a part's relationships lead; none when it has none. @param path "" for the package. */
  relationships(path: string): Relationship[] {
    return (this.xml(relationshipsPath(path))?.children ?? []).map(({ attributes }) => {
      const external = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      return {
        id: attributes.Id ?? "",
        kind: (attributes.Type ?? "").replace(/^.*\//, ""),
        target: external ? target : resolvePath(path, target),
        external,
      };
    });
  }

  write(path: string, xml: string): void {
    this.texts.set(path, xml);
  }

  /** Adds a part with its content type. */
  add(path: string, xml: string, contentType: string): void {
    this.write(path, xml);
    const types = this.texts.get(contentTypesPart) ?? "";
    const override = xmlElement("Override", { PartName: `/${path}`, ContentType: contentType });
    this.write(contentTypesPart, types.replace("</Types>", `${override}</Types>`));
  }

  /**
   * Relates a part (or, with "", the package) to another.
   * @param type whole, or the last step of one of ECMA-376's own.
   * @returns the relationship's id.
   */
  relate(from: string, to: string, type: string): string {
    const path = relationshipsPath(from);
    const empty = `${xmlDeclaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const xml = (this.texts.get(path) ?? empty).replace(
      /<Relationships([^>]*)\/>/,
      "<Relationships$1></Relationships>",
    );
    const taken = new Set([...xml.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const relationship = xmlElement("Relationship", {
      Id: id,
      Type: type.includes(":") ? type : `${officeTypes}/${type}`,
      Target: `/${to}`,
    });
    this.write(path, xml.replace("</Relationships>", `${relationship}</Relationships>`));
    return id;
  }

  /** The package's bytes. */
  async zip(): Promise<Uint8Array> {
    const archive = new JSZip();
    // Readers look at the first part to tell what file they have.
    const types = this.texts.get(contentTypesPart);
    if (types !== undefined) archive.file(contentTypesPart, types);
    for (const [path, text] of this.texts) archive.file(path, text);
    return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }
}

/** JSZip's stream, which its types leave out. */
interface ChunkStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): ChunkStream;
  on(event: "error", listener: (error: Error) => void): ChunkStream;
  on(event: "end", listener: () => void): ChunkStream;
  resume(): void;
  pause(): void;
}

function unpack(entry: JSZipObject, mostBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (
      entry as unknown as { internalStream(type: "uint8array"): ChunkStream }
    ).internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= mostBytes) return;
        stream.pause();
        reject(new PackageTooLarge(entry.name));
      })
      .on("error", reject)
      .on("end", () => resolve(decode(chunks, size)))
      .resume();
  });
}

/** UTF-8, or UTF-16 when a byte order mark says so. */
function decode(chunks: readonly Uint8Array[], size: number): string {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.trim().split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
