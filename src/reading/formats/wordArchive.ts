import type JSZip from "jszip";
import { documentLimits } from "./documentLimits";
import type { DocumentProblemReason } from "./documentProblem";
import { numberedParagraphs } from "./wordNumbering";

/** What mammoth reads of a .docx, or why it may not. */
export type WordArchive =
  { readonly bytes: Uint8Array } | { readonly reason: DocumentProblemReason };

/** Parts that hold the text and what it refers to; macros, pictures, fonts and embedded files stay packed. */
const readParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/iu;

/**
 * Takes the text's parts out of a .docx and writes the numbers of its automatic numbering into the paragraphs. Unpacking
 * stops where the limit is reached: a directory may state sizes that are not so.
 * @throws Error of the archive's library where a part is damaged
 */
export async function wordArchive(file: JSZip, target: JSZip): Promise<WordArchive> {
  const parts = new Map<string, Uint8Array>();
  let left: number = documentLimits.wordXmlBytes;
  for (const entry of Object.values(file.files)) {
    if (entry.dir || !readParts.test(entry.name)) continue;
    const bytes = await unpacked(entry, left);
    if (bytes === null) return { reason: { kind: "unpacksToTooMuch" } };
    left -= bytes.length;
    parts.set(entry.name, bytes);
  }
  const text = (name: RegExp): readonly [string, string] | null => {
    const found = [...parts].find(([part]) => name.test(part));
    return found ? [found[0], new TextDecoder().decode(found[1])] : null;
  };
  const document = text(/^word\/document\d*\.xml$/iu);
  if (document === null) return { reason: { kind: "damaged", format: "docx" } };
  for (const [name, bytes] of parts) target.file(name, bytes);
  const numbering = text(/^word\/numbering\d*\.xml$/iu)?.[1];
  if (numbering !== undefined) {
    const styles = text(/^word\/styles\d*\.xml$/iu)?.[1] ?? "";
    target.file(document[0], numberedParagraphs(document[1], numbering, styles));
  }
  return { bytes: await target.generateAsync({ type: "uint8array", compression: "STORE" }) };
}

/** The library's types leave out this documented method of its entries. */
type StreamedEntry = JSZip.JSZipObject & {
  internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
};

/** @returns null where the part is larger than `most` bytes */
function unpacked(entry: JSZip.JSZipObject, most: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = (entry as StreamedEntry).internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        length += chunk.length;
        if (length <= most) {
          chunks.push(chunk);
          return;
        }
        stream.pause();
        resolve(null);
      })
      .on("error", reject)
      .on("end", () => {
        const bytes = new Uint8Array(length);
        let at = 0;
        for (const chunk of chunks) {
          bytes.set(chunk, at);
          at += chunk.length;
        }
        resolve(bytes);
      })
      .resume();
  });
}
