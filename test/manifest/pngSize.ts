const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Width and height in pixels from a PNG's IHDR chunk, which always comes first.
 * @throws Error when the bytes are not a PNG.
 */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  const isPng =
    bytes.length >= 24 &&
    bytes.subarray(0, 8).equals(signature) &&
    bytes.toString("latin1", 12, 16) === "IHDR";
  if (!isPng) throw new Error("not a PNG file");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
