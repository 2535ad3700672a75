import { decodeText } from "./decodeText";

const text = "到2025年";
const utf8 = new TextEncoder().encode(text);
/** The same in GBK, by its code table. */
const gbk = Uint8Array.of(0xb5, 0xbd, 0x32, 0x30, 0x32, 0x35, 0xc4, 0xea);

function utf16(littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [..."\uFEFF", ...text].forEach((letter, index) =>
    view.setUint16(2 * index, letter.charCodeAt(0), littleEndian),
  );
  return new Uint8Array(view.buffer);
}

function concatenated(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => [
      ...(typeof part === "string" ? new TextEncoder().encode(part) : part),
    ]),
  );
}

it.each([
  ["UTF-8", utf8],
  ["UTF-8 with a byte-order mark", concatenated(Uint8Array.of(0xef, 0xbb, 0xbf), utf8)],
  ["UTF-16 little endian", utf16(true)],
  ["UTF-16 big endian", utf16(false)],
  ["GBK", gbk],
])("reads %s", (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text, unreadable: 0 });
});

it("reads characters that only GB 18030 has", () => {
  // 㐂 (U+3402) has four bytes there.
  const bytes = concatenated(gbk, Uint8Array.of(0x81, 0x39, 0xee, 0x39));
  expect(decodeText(bytes)?.text).toMatch(/^到2025年.$/u);
});

it.each(["gb2312", "GBK", "utf-8"])("reads a page that calls itself %s and is GBK", (charset) => {
  const bytes = concatenated(`<meta charset="${charset}">`, gbk);
  expect(decodeText(bytes)?.text).toContain(text);
});

it("reads a page that calls itself gb2312 and is UTF-8", () => {
  const bytes = concatenated(
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    utf8,
  );
  expect(decodeText(bytes)?.text).toContain(text);
});

it("honours another encoding that a page declares", () => {
  // 年 in Big5.
  const bytes = concatenated('<meta charset="big5">', Uint8Array.of(0xa6, 0x7e));
  expect(decodeText(bytes)?.text).toContain("年");
});

it("counts what no encoding explains, while it is little", () => {
  const bytes = concatenated(...Array<Uint8Array>(100).fill(gbk), Uint8Array.of(0xff, 0x20));
  expect(decodeText(bytes)).toMatchObject({ unreadable: 1 });
});

it.each([
  ["zeros", new Uint8Array(100)],
  ["control characters", new Uint8Array(100).fill(1)],
  ["bytes of no encoding", new Uint8Array(100).fill(0xff)],
])("finds no text in %s", (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
