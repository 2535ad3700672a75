import JSZip from "jszip";
import { PackageTooLarge, XlsxPackage } from "./xlsxPackage";
import { XlsxProblem } from "./xlsxProblem";

/** What a file may hold: far above any real workbook, below what would exhaust a page's memory. */
const mostParts = 10_000;
const mostUnpackedBytes = 400 * 1024 * 1024;

/** Bytes with which OLE2 containers begin: old .xls files and encrypted new ones. */
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Unpacks an .xlsx file.
 * @throws XlsxProblem when it is none, is encrypted, damaged or too large.
 */
export async function readArchive(
  bytes: Uint8Array,
  limits = { parts: mostParts, bytes: mostUnpackedBytes },
): Promise<XlsxPackage> {
  if (oleStart.every((byte, index) => bytes[index] === byte)) {
    throw new XlsxProblem(isEncrypted(bytes) ? "encrypted" : "oldFormat");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxProblem("notXlsx");
  const file = await unpack(bytes, limits);
  if (file.text("[Content_Types].xml") === undefined) throw new XlsxProblem("notXlsx");
  const workbook = file.relationships("").find(({ kind }) => kind === "officeDocument");
  if (workbook?.target.endsWith(".bin")) throw new XlsxProblem("binaryFormat");
  if (!workbook || !/<(?:\w+:)?workbook[\s>]/.test(file.text(workbook.target) ?? "")) {
    throw new XlsxProblem("notXlsx");
  }
  return file;
}

async function unpack(
  bytes: Uint8Array,
  limits: { readonly parts: number; readonly bytes: number },
): Promise<XlsxPackage> {
  try {
    const archive = await JSZip.loadAsync(bytes);
    const count = Object.keys(archive.files).length;
    if (count > limits.parts) throw new PackageTooLarge(`${count} parts`);
    return await XlsxPackage.read(archive, limits.bytes);
  } catch (error) {
    throw new XlsxProblem(error instanceof PackageTooLarge ? "tooLarge" : "damaged", error);
  }
}

/** The name of the stream in which Office puts what it has encrypted, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage".split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
