import type { PlanDocument } from "../planDocument";
import { DocumentProblem } from "./documentProblem";
import { DocumentTextBuilder } from "./documentText";
import { addHtml } from "./readHtml";
import { wordArchive } from "./wordArchive";

/** Styles that mammoth's own map does not know: titles, headings under their Chinese names, tables of contents. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
];

/**
 * A .docx or .docm as a document: headings by their styles, tables with merged cells, numbers of automatic numbering,
 * footnotes at the end. Macros, pictures and comments are not read.
 * @throws DocumentProblem where it cannot be read
 */
export async function readWord(file: string, bytes: Uint8Array): Promise<PlanDocument> {
  const [{ default: JSZip }, { default: mammoth }] = await Promise.all([
    import("jszip"),
    import("mammoth"),
  ]);
  const builder = new DocumentTextBuilder();
  try {
    const archive = await wordArchive(await JSZip.loadAsync(bytes), new JSZip());
    if ("reason" in archive) throw new DocumentProblem(archive.reason, file);
    const { value: html } = await mammoth.convertToHtml(mammothInput(archive.bytes), {
      styleMap,
      // Its type asks for a mark that it does not look for: a converter is any function that gives nodes.
      convertImage: (() => []) as never,
    });
    await addHtml(builder, html, "docx");
  } catch (error) {
    if (error instanceof DocumentProblem) throw error;
    throw new DocumentProblem({ kind: "damaged", format: "docx" }, file, error);
  }
  return builder.document("docx");
}

/** In Node mammoth takes a buffer, in a page an array buffer: it hands either to the same archive reader. */
function mammothInput(bytes: Uint8Array): { buffer: Buffer; arrayBuffer: ArrayBuffer } {
  return { buffer: bytes as Buffer, arrayBuffer: bytes as never };
}
