import type * as Pdf from "pdfjs-dist/legacy/build/pdf.mjs";

type PdfLibrary = typeof Pdf;

/** Where the build puts the library's own files, beside the pane's page. Nothing is fetched from elsewhere. */
const pageFolder = "pdf/";

let started: Promise<PdfLibrary> | undefined;

/** Opens a PDF; the task's promise rejects with the library's `PasswordException` or `InvalidPDFException`. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf.PDFDocumentLoadingTask> {
  const library = await pdfLibrary();
  return library.getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    cMapUrl: inPage() ? `${pageFolder}cmaps/` : nodeCharacterMaps(),
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Text is all that is read: no picture is worth decoding.
    maxImageSize: 1,
    verbosity: library.VerbosityLevel.ERRORS,
  });
}

/** The numbers of the drawing operators. */
export async function pdfOperators(): Promise<PdfLibrary["OPS"]> {
  return (await pdfLibrary()).OPS;
}

function pdfLibrary(): Promise<PdfLibrary> {
  return (started ??= inPage() ? startInPage() : startInNode());
}

function inPage(): boolean {
  return typeof Worker === "function" && typeof location === "object";
}

async function startInPage(): Promise<PdfLibrary> {
  const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
  library.GlobalWorkerOptions.workerSrc = `${pageFolder}pdf.worker.js`;
  return library;
}

/** Node has no such workers: the worker's module then does its work where it is loaded. */
async function startInNode(): Promise<PdfLibrary> {
  const [library] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    // No part of the page's build, which has the worker as a file of its own.
    import(/* webpackIgnore: true */ "pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  return library;
}

/** The tables of Chinese character codes (CMaps), for fonts that a PDF does not embed; in the library's own folder. */
function nodeCharacterMaps(): string {
  const { createRequire } = process.getBuiltinModule("node:module");
  const file = createRequire(`${process.cwd()}/package.json`).resolve("pdfjs-dist/package.json");
  return file.replace(/package\.json$/u, "cmaps/");
}
