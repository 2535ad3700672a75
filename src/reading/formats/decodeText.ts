import { documentLimits } from "./documentLimits";

/** A file's text and how many of its characters no encoding explains. */
export interface DecodedText {
  readonly text: string;
  readonly unreadable: number;
}

/** How far into a page a declaration of its encoding is looked for; the HTML standard asks for 1024 bytes. */
const declarationReach = 4096;

/**
 * The text of a file: by its byte-order mark; else UTF-8 where all of it is valid, which text of another encoding hardly
 * ever is; else what a web page declares; else GB 18030, which includes GBK and GB 2312.
 * @returns null where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return readable(decoded(bytes, marked));
  if (bytes.includes(0)) return null;
  try {
    return readable(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return readable(decoded(bytes, declaredEncoding(bytes) ?? "gb18030"));
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** `gb2312`, `gbk` and what they are called besides are one decoder to TextDecoder; pages often use more than gb2312. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = decoded(bytes.subarray(0, declarationReach), "latin1");
  const label = /<(?:meta|\?xml)\b[^>]{0,500}?\b(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(
    start,
  )?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that calls itself UTF-8 and is not is most likely of the other common encoding.
    return encoding === "utf-8" || encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return null;
  }
}

function readable(text: string): DecodedText | null {
  let unreadable = 0;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) unreadable++;
    else if (code < 9 || (code > 13 && code < 32 && code !== 26 && code !== 27)) controls++;
  }
  return unreadable + controls > text.length * documentLimits.unreadableShare
    ? null
    : { text, unreadable };
}
