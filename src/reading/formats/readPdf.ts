import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PlanDocument } from "../planDocument";
import { withAlignedTables } from "./alignedTable";
import { DocumentProblem, type DocumentProblemReason } from "./documentProblem";
import { DocumentTextBuilder } from "./documentText";
import { pdfElements } from "./pdfElements";
import { openPdf, pdfOperators } from "./pdfLibrary";
import { pdfLines } from "./pdfLines";
import { textRuns } from "./pdfPage";
import { addParagraphs } from "./pdfParagraphs";
import { rulingsOf } from "./pdfRulings";
import type { ReadingProgress } from "./readingProgress";
import { type PdfPageElements, withoutRunningLines } from "./runningLines";

/** A page with fewer characters is a picture with a stamp, a number or nothing on it. */
const fewestCharacters = 5;
/** Characters of a font's own, which only the font can show, by this share make a text unreadable. */
const mostOwnCharacters = 0.3;
/** In milliseconds: so often the reading lets others work, who may stop it. */
const longestTurn = 50;

/**
 * A PDF as a document: lines joined to paragraphs, tables by their drawn lines or their columns; headers, footers and
 * page numbers left out. Pages without text are told in a warning.
 * @throws DocumentProblem where it cannot be read, the signal's reason where it is stopped
 */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  { signal, onProgress }: ReadingProgress,
): Promise<PlanDocument> {
  const task = await openPdf(bytes);
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw new DocumentProblem(reasonOf(error), file, error);
    });
    const pages: PdfPageElements[] = [];
    let turn = Date.now();
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      pages.push(await pageElements(document, number));
      onProgress?.(number, document.numPages);
      if (Date.now() - turn < longestTurn) continue;
      await new Promise((resolve) => setTimeout(resolve));
      turn = Date.now();
    }
    signal?.throwIfAborted();
    return documentOf(file, pages);
  } finally {
    await task.destroy();
  }
}

function reasonOf(error: unknown): DocumentProblemReason {
  return error instanceof Error && error.name === "PasswordException"
    ? { kind: "encrypted" }
    : { kind: "damaged", format: "pdf" };
}

/** A page that is damaged counts as one without text: the others are still worth reading. */
async function pageElements(document: PDFDocumentProxy, number: number): Promise<PdfPageElements> {
  try {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const runs = await textRuns(page);
    const mayHoldTable = pdfLines(runs).some(({ cells }) => cells.length > 1);
    const rulings = mayHoldTable ? await rulingsOf(page, await pdfOperators()) : [];
    page.cleanup();
    return { elements: pdfElements(runs, rulings), width, height };
  } catch {
    return { elements: [], width: 0, height: 0 };
  }
}

function documentOf(file: string, read: readonly PdfPageElements[]): PlanDocument {
  const pages = withoutRunningLines(read).map((page) => ({
    ...page,
    elements: withAlignedTables(page.elements),
  }));
  const builder = new DocumentTextBuilder();
  addParagraphs(builder, pages);
  const document = builder.document("pdf");
  const without = pages.flatMap(({ elements }, index) => (hasText(elements) ? [] : [index + 1]));
  if (without.length === pages.length) {
    throw new DocumentProblem({ kind: "scanned", pages: pages.length }, file);
  }
  const ownCharacters = document.text.match(/[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
  if (ownCharacters > mostOwnCharacters * document.text.length) {
    throw new DocumentProblem({ kind: "fontsWithoutCharacters" }, file);
  }
  if (without.length > 0) builder.warn({ kind: "pagesWithoutText", pages: without });
  if (ownCharacters > 0) builder.warn({ kind: "unreadableCharacters", count: ownCharacters });
  return builder.document("pdf");
}

function hasText(elements: PdfPageElements["elements"]): boolean {
  let characters = 0;
  for (const { cells } of elements) {
    for (const { text } of cells) characters += text.length;
  }
  return characters >= fewestCharacters;
}
