import type { DocumentFormat, PlanDocument } from "../planDocument";
import { decodeText, type DecodedText } from "./decodeText";
import { documentLimits, megabytes } from "./documentLimits";
import { DocumentProblem } from "./documentProblem";
import { DocumentTextBuilder } from "./documentText";
import { fileFormat } from "./fileFormat";
import { readCsv } from "./readCsv";
import { addHtml } from "./readHtml";
import type { ReadingProgress } from "./readingProgress";
import { readPdf } from "./readPdf";
import { readPlainText } from "./readPlainText";
import { readWord } from "./readWord";
import { readWorkbook } from "./readWorkbook";

/**
 * Reads a plan's document: text, web page, .docx, PDF, .xlsx or .csv, told by its content.
 * @param name the file's name: it tells a .csv from a text, and stands in problems
 * @throws DocumentProblem where it cannot be read, the signal's reason where it is stopped
 */
export async function readDocumentFile(
  name: string,
  bytes: Uint8Array,
  progress: ReadingProgress = {},
): Promise<PlanDocument> {
  progress.signal?.throwIfAborted();
  const most = documentLimits.fileBytes;
  if (bytes.length > most) {
    const size = megabytes(bytes.length);
    throw new DocumentProblem({ kind: "tooLarge", size, most: megabytes(most) }, name);
  }
  const found = await fileFormat(name, bytes);
  if ("reason" in found) throw new DocumentProblem(found.reason, name);
  const document = await readers[found.format](name, bytes, progress);
  progress.signal?.throwIfAborted();
  if (found.format !== "pdf") progress.onProgress?.(1, 1);
  if (document.blocks.length === 0) throw new DocumentProblem({ kind: "empty" }, name);
  return document;
}

type Reader = (
  name: string,
  bytes: Uint8Array,
  progress: ReadingProgress,
) => Promise<PlanDocument> | PlanDocument;

const readers: Readonly<Record<DocumentFormat, Reader>> = {
  docx: readWord,
  pdf: readPdf,
  xlsx: readWorkbook,
  text: (name, bytes) => withText(name, bytes, readPlainText),
  csv: (name, bytes) => withText(name, bytes, readCsv),
  html: (name, bytes) => withText(name, bytes, readPage),
};

function withText<T>(
  name: string,
  bytes: Uint8Array,
  read: (text: string, unreadable: number) => T,
): T {
  const decoded: DecodedText | null = decodeText(bytes);
  if (decoded === null) throw new DocumentProblem({ kind: "notText" }, name);
  return read(decoded.text, decoded.unreadable);
}

async function readPage(html: string, unreadable: number): Promise<PlanDocument> {
  const builder = new DocumentTextBuilder();
  if (unreadable > 0) builder.warn({ kind: "unreadableCharacters", count: unreadable });
  await addHtml(builder, html, "html");
  return builder.document("html");
}
