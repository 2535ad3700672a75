import ExcelJS from "exceljs";
import JSZip from "jszip";
import { DocumentProblem, type DocumentProblemReason, refusedFormats } from "./documentProblem";
import { problemText, warningText } from "./problemText";
import { readDocumentFile } from "./readDocumentFile";
import { blockTexts } from "./testing/documentLaws";
import { pdfFile } from "./testing/pdfFile";
import { paragraph, wordFile } from "./testing/wordFile";

const encode = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sentence = "到2025年，森林覆盖率达到48%。";

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Sheet1").addRow(["森林覆盖率", "48"]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function archive(...paths: readonly string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of paths) zip.file(path, "<x/>");
  return zip.generateAsync({ type: "uint8array" });
}

/** An old compound file in which this stream stands. */
function compound(stream: string): Uint8Array {
  const name = [...stream].map((letter) => `${letter}\0`).join("");
  return latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(504)}${name}${"\0".repeat(64)}`);
}

describe("the format", () => {
  const word = () => wordFile(paragraph(sentence));
  const pdf = () => pdfFile([[{ text: sentence, x: 90, y: 300 }]]);
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ["docx", "规划.txt", word],
    ["docx", "规划.docm", word],
    ["docx", "规划.doc", word],
    ["pdf", "规划.docx", pdf],
    ["xlsx", "规划", workbook],
    ["html", "规划.txt", () => encode(`\uFEFF <!DOCTYPE html><p>${sentence}`)],
    ["html", "规划.xls", () => encode("<table><tr><td>森林覆盖率<td>48</table>")],
    ["html", "规划.htm", () => encode(`${sentence}<p>`)],
    ["text", "规划.pdf", () => encode(sentence)],
    ["text", "规划", () => encode(sentence)],
    ["csv", "规划.CSV", () => encode("森林覆盖率,48")],
  ])("is %s by the content of %s", async (format, name, make) => {
    const document = await readDocumentFile(name, await make());
    expect(document.format).toBe(format);
    expect(document.text.replace(/\s/gu, "")).toMatch(/森林覆盖率(?:达到)?,?48/u);
  });

  it("is told from a part of a larger buffer", async () => {
    const bytes = await wordFile(paragraph(sentence));
    const larger = new Uint8Array(bytes.length + 100).fill(7);
    larger.set(bytes, 50);
    const document = await readDocumentFile("a.docx", larger.subarray(50, 50 + bytes.length));
    expect(blockTexts(document)).toEqual([sentence]);
  });
});

async function problemOf(name: string, bytes: Uint8Array): Promise<DocumentProblem> {
  const problem: unknown = await readDocumentFile(name, bytes).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(DocumentProblem);
  return problem as DocumentProblem;
}

describe("a refusal", () => {
  const refused = (format: (typeof refusedFormats)[number]): DocumentProblemReason => ({
    kind: "refusedFormat",
    format,
  });
  it.each<[string, DocumentProblemReason, () => Uint8Array | Promise<Uint8Array>]>([
    ["an empty file", { kind: "empty" }, () => new Uint8Array()],
    ["white space", { kind: "empty" }, () => encode(" \n\u3000")],
    ["a document of pictures", { kind: "empty" }, () => wordFile("<w:p/>")],
    ["a .doc", refused("oldWord"), () => compound("WordDocument")],
    [
      "XML of Word 2003",
      refused("oldWord"),
      () => encode('<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>'),
    ],
    ["an .xls", refused("oldExcel"), () => compound("Workbook")],
    ["a .ppt", refused("presentation"), () => compound("PowerPoint Document")],
    ["an encrypted .docx", { kind: "encrypted" }, () => compound("EncryptedPackage")],
    ["an .xlsb", refused("binaryExcel"), () => archive("xl/workbook.bin")],
    ["a .pptx", refused("presentation"), () => archive("ppt/presentation.xml")],
    ["an .odt", refused("openDocument"), () => archive("mimetype", "content.xml")],
    ["an .ofd", refused("ofd"), () => archive("OFD.xml", "Doc_0/Document.xml")],
    ["a .zip", refused("archive"), () => archive("规划.docx")],
    ["a .rar", refused("archive"), () => latin("Rar!\x1a\x07\x01\0")],
    ["RTF", refused("rtf"), () => latin("{\\rtf1\\ansi")],
    [
      "a web archive",
      refused("webArchive"),
      () => latin("MIME-Version: 1.0\r\nContent-Type: multipart/related"),
    ],
    ["a PNG", refused("picture"), () => latin("\x89PNG\r\n\x1a\n\0\0")],
    ["a JPEG", refused("picture"), () => latin("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["bytes of no format", { kind: "notText" }, () => latin("\x7fELF\x01\0\0\0")],
    [
      "a .docx cut short",
      { kind: "damaged", format: "docx" },
      async () => (await wordFile(paragraph(sentence))).slice(0, 900),
    ],
    [
      "an .xlsx cut short",
      { kind: "damaged", format: "xlsx" },
      async () => (await workbook()).slice(0, -200),
    ],
  ])("of %s says why", async (_, reason, make) => {
    expect((await problemOf("某规划", await make())).reason).toEqual(reason);
  });

  it("of a zip bomb comes before it is unpacked", async () => {
    const zip = new JSZip().file("word/document.xml", new Uint8Array(30_000_000));
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect((await problemOf("a.docx", bytes)).reason).toEqual({ kind: "unpacksToTooMuch" });
  });

  it("of a file over the limit names both sizes", async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024 + 1);
    expect((await problemOf("a.txt", bytes)).reason).toEqual({
      kind: "tooLarge",
      size: 101,
      most: 100,
    });
  });
});

it("is stopped by its signal", async () => {
  const reading = readDocumentFile("a.txt", encode(sentence), { signal: AbortSignal.abort() });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

it("tells its progress", async () => {
  const done: (readonly [number, number])[] = [];
  const onProgress = (part: number, parts: number) => done.push([part, parts]);
  await readDocumentFile("a.txt", encode(sentence), { onProgress });
  expect(done).toEqual([[1, 1]]);
});

describe("what people are told", () => {
  const reasons: readonly DocumentProblemReason[] = [
    { kind: "empty" },
    { kind: "tooLarge", size: 120, most: 100 },
    { kind: "unpacksToTooMuch" },
    { kind: "encrypted" },
    { kind: "damaged", format: "docx" },
    { kind: "scanned", pages: 12 },
    { kind: "fontsWithoutCharacters" },
    { kind: "notText" },
    ...refusedFormats.map((format) => ({ kind: "refusedFormat", format }) as const),
  ];

  it.each(reasons)("names the file and fills every place: %j", (reason) => {
    const problem = new DocumentProblem(reason, "某规划.pdf");
    for (const language of ["zh", "en"] as const) {
      const text = problemText(problem, language);
      expect(text.startsWith("某规划.pdf")).toBe(true);
      expect(text).not.toMatch(/[{}]|undefined/u);
    }
  });

  it("names sizes and pages", () => {
    const said = (reason: DocumentProblemReason) =>
      problemText(new DocumentProblem(reason, "a"), "zh");
    expect(said({ kind: "tooLarge", size: 120, most: 100 })).toMatch(/120 MB.*100 MB/u);
    expect(said({ kind: "scanned", pages: 12 })).toContain("12");
    expect(warningText({ kind: "pagesWithoutText", pages: [2, 5] }, "zh")).toContain("2、5");
    expect(warningText({ kind: "pagesWithoutText", pages: [2, 5] }, "en")).toContain("2, 5");
    expect(warningText({ kind: "unreadableCharacters", count: 3 }, "en")).toMatch(/^3 /u);
  });
});
