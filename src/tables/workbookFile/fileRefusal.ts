import type { WorkbookFileProblemKind } from "./workbookFileProblem";

/** What an .xlsx unpacks to at most; 100,000 rows of 30 columns come to about 200 MB. */
const mostUnpacked = 1_000_000_000;
/** How much more than packed a part may be; sheets of one repeated number reach about 200. */
const mostRatio = 1000;

const zipStart = 0x04034b50;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The containers of .xls and of encrypted .xlsx. */
const compoundFile = 0xe011cfd0;
const endSize = 22;
const longestComment = 65_535;
const entrySize = 46;

/**
 * Tells from a file's first bytes and from the sizes that its directory states why it cannot be read as .xlsx, before
 * it is unpacked. Null where nothing speaks against it.
 */
export function fileRefusal(bytes: Uint8Array): WorkbookFileProblemKind | null {
  if (bytes.length === 0) return "empty";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = bytes.length < 4 ? 0 : view.getUint32(0, true);
  if (signature === compoundFile) return isEncrypted(bytes) ? "encrypted" : "oldFormat";
  if (signature !== zipStart) return signature === endOfDirectory ? "damaged" : "notXlsx";
  const end = endOfZip(view);
  if (end === null) return "damaged";
  const size = view.getUint32(end + 12, true);
  const at = view.getUint32(end + 16, true);
  return at + size > bytes.length ? "damaged" : sizesOf(view, at, at + size);
}

/** The name of the stream in which Office puts what it has encrypted, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 2) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function endOfZip(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return null;
}

function sizesOf(view: DataView, from: number, to: number): "tooLarge" | null {
  let unpackedInAll = 0;
  let at = from;
  while (at + entrySize <= to && view.getUint32(at, true) === directoryEntry) {
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    unpackedInAll += unpacked;
    const isBomb = unpacked > 10_000_000 && unpacked > mostRatio * packed;
    if (isBomb || unpackedInAll > mostUnpacked) return "tooLarge";
    const texts = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += entrySize + texts.reduce((sum, length) => sum + length, 0);
  }
  return null;
}
