import { closeSync, openSync, readSync, statSync } from "node:fs";

/** Why a file cannot be read as .xlsx, told from its bytes before it is unpacked. */
export type XlsxRefusal = "encryptedOrOld" | "notZip" | "damaged" | "tooLarge";

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

/** Looks at a file's first bytes and at the sizes that its directory states. Null where nothing speaks against it. */
export function xlsxRefusal(file: string): XlsxRefusal | null {
  const descriptor = openSync(file, "r");
  try {
    const { size } = statSync(file);
    const start = bytesAt(descriptor, 0, 4);
    const signature = start.length < 4 ? 0 : start.readUInt32LE(0);
    if (signature === compoundFile) return "encryptedOrOld";
    if (signature !== zipStart) return "notZip";
    const tailSize = Math.min(size, endSize + longestComment);
    const tail = bytesAt(descriptor, size - tailSize, tailSize);
    const end = lastSignature(tail, endOfDirectory);
    if (end < 0) return "damaged";
    const directorySize = tail.readUInt32LE(end + 12);
    const directoryAt = tail.readUInt32LE(end + 16);
    if (directoryAt + directorySize > size) return "damaged";
    return sizesOf(bytesAt(descriptor, directoryAt, directorySize));
  } finally {
    closeSync(descriptor);
  }
}

function bytesAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, position));
}

function lastSignature(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - endSize; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === signature) return at;
  }
  return -1;
}

function sizesOf(directory: Buffer): "tooLarge" | null {
  let unpackedInAll = 0;
  let at = 0;
  while (at + entrySize <= directory.length && directory.readUInt32LE(at) === directoryEntry) {
    const packed = directory.readUInt32LE(at + 20);
    const unpacked = directory.readUInt32LE(at + 24);
    unpackedInAll += unpacked;
    const isBomb = unpacked > 10_000_000 && unpacked > mostRatio * packed;
    if (isBomb || unpackedInAll > mostUnpacked) return "tooLarge";
    const texts = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
    at += entrySize + texts.reduce((sum, length) => sum + length, 0);
  }
  return null;
}
