import { fileRefusal } from "../../tables/workbookFile/fileRefusal";
import type { WorkbookFileProblemKind } from "../../tables/workbookFile/workbookFileProblem";
import type { DocumentFormat } from "../planDocument";
import type { DocumentProblemReason, RefusedFormat } from "./documentProblem";

/** What a file is: a format that is read, or the reason why it is not. */
export type FileFormat =
  { readonly format: DocumentFormat } | { readonly reason: DocumentProblemReason };

/** Bytes as characters of the same number, by which formats that are not read show themselves. */
const refusedStarts: readonly (readonly [start: RegExp, format: RefusedFormat])[] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/su, "picture"],
  [/^Rar!|^7z\xbc\xaf|^\x1f\x8b/u, "archive"],
  [/^\s*\{\\rtf/u, "rtf"],
  [/^(?:From:|MIME-Version:)[^\0]{0,2000}?Content-Type:/isu, "webArchive"],
  [/^[^\0]{0,200}?<(?:\?mso-application progid="Word|w:wordDocument|pkg:package)/su, "oldWord"],
  [/^[^\0]{0,200}?<\?mso-application progid="Excel/su, "oldExcel"],
];

/** What stands in a zip archive of each format. */
const archiveEntries: readonly (readonly [entry: RegExp, found: DocumentFormat | RefusedFormat])[] =
  [
    [/^word\//iu, "docx"],
    [/^xl\/workbook\.bin$/iu, "binaryExcel"],
    [/^xl\//iu, "xlsx"],
    [/^ppt\//iu, "presentation"],
    [/^ofd\.xml$/iu, "ofd"],
    [/^(?:mimetype|content\.xml)$/iu, "openDocument"],
  ];

/** Streams of the old compound files, and whose they are. */
const compoundStreams: readonly (readonly [stream: string, format: RefusedFormat])[] = [
  ["WordDocument", "oldWord"],
  ["Workbook", "oldExcel"],
  ["Book", "oldExcel"],
  ["PowerPoint Document", "presentation"],
];

/** How many first bytes tell a format. */
const startLength = 4096;

/** The PDF standard lets other bytes stand before the mark, readers look this far. */
const pdfReach = 1024;

/**
 * Tells a file's format by its content; its name decides only between a table and a text, which look alike.
 * Archives are refused by what their directory states, before they are unpacked.
 */
export async function fileFormat(name: string, bytes: Uint8Array): Promise<FileFormat> {
  if (bytes.length === 0) return { reason: { kind: "empty" } };
  const start = String.fromCharCode(...bytes.subarray(0, startLength));
  if (start.slice(0, pdfReach).includes("%PDF-")) return { format: "pdf" };
  if (start.startsWith("PK")) return archiveFormat(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0")) return { reason: compoundReason(bytes) };
  const refused = refusedStarts.find(([pattern]) => pattern.test(start));
  if (refused) return { reason: { kind: "refusedFormat", format: refused[1] } };
  if (startsAsHtml(start)) return { format: "html" };
  const extension = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^x?html?$/u.test(extension)) return { format: "html" };
  return { format: /^(?:csv|tsv|tab)$/u.test(extension) ? "csv" : "text" };
}

function startsAsHtml(start: string): boolean {
  const text = start.replace(/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?/u, "").replaceAll("\0", "");
  return /^(?:\xff\xfe|\xfe\xff)?\s*<(?:!doctype\s+html|!--|(?:html|head|body|meta|title|div|p|table|section|article|main|h[1-6]|span|style|script|center|font)\b)/iu.test(
    text,
  );
}

async function archiveFormat(bytes: Uint8Array): Promise<FileFormat> {
  const refusal = fileRefusal(bytes);
  if (refusal === "tooLarge") return { reason: { kind: "unpacksToTooMuch" } };
  // The directory of a damaged archive is lost, but not the names before each of its parts.
  const names = refusal === null ? await entryNames(bytes) : partNames(bytes);
  const found = archiveEntries.find(([entry]) => names.some((name) => entry.test(name)))?.[1];
  if (found !== "docx" && found !== "xlsx") {
    return { reason: { kind: "refusedFormat", format: (found as RefusedFormat) ?? "archive" } };
  }
  return refusal === null ? { format: found } : { reason: { kind: "damaged", format: found } };
}

async function entryNames(bytes: Uint8Array): Promise<readonly string[]> {
  const { default: JSZip } = await import("jszip");
  try {
    return Object.keys((await JSZip.loadAsync(bytes)).files);
  } catch {
    return partNames(bytes);
  }
}

/** The names that stand before the parts themselves. */
function partNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b || bytes[at + 2] !== 3 || bytes[at + 3] !== 4) continue;
    const length = (bytes[at + 26] ?? 0) + 256 * (bytes[at + 27] ?? 0);
    names.push(new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length)));
  }
  return names;
}

function compoundReason(bytes: Uint8Array): DocumentProblemReason {
  const refusal: WorkbookFileProblemKind | null = fileRefusal(bytes);
  if (refusal === "encrypted") return { kind: "encrypted" };
  const text = new TextDecoder("utf-16le").decode(bytes);
  const found = compoundStreams.find(([stream]) => text.includes(stream));
  return found ? { kind: "refusedFormat", format: found[1] } : { kind: "notText" };
}
