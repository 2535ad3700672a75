import JSZip from "jszip";
import { DocumentProblem } from "./documentProblem";
import { readWord } from "./readWord";
import { blockTexts, brokenLaws, cellsOf } from "./testing/documentLaws";
import { paragraph, tableCell, tableOf, wordFile } from "./testing/wordFile";

async function read(...file: Parameters<typeof wordFile>) {
  const document = await readWord("规划.docx", await wordFile(...file));
  expect(brokenLaws(document)).toEqual([]);
  return document;
}

const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const styleOf = (id: string, name: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

it("keeps headings by their styles, also under Chinese names, and leaves out the table of contents", async () => {
  const styles =
    styleOf("a3", "Title") +
    styleOf("1", "heading 1") +
    styleOf("b", "标题 2") +
    styleOf("t", "toc 1");
  const document = await read(
    paragraph("某市规划", style("a3")) +
      paragraph("一、目标\t3", style("t")) +
      paragraph("一、目标", style("1")) +
      paragraph("（一）环境", style("b")) +
      paragraph("到2025年，森林覆盖率达到48%。"),
    { styles },
  );
  expect(document.blocks.map((block) => ("level" in block ? block.level : 0))).toEqual([
    1, 1, 2, 0,
  ]);
  expect(blockTexts(document)).toEqual([
    "某市规划",
    "一、目标",
    "（一）环境",
    "到2025年，森林覆盖率达到48%。",
  ]);
});

it("places merged cells, and takes no cell for a formula", async () => {
  const down = (text: string) => tableCell(text, `<w:vMerge${text ? ' w:val="restart"' : ""}/>`);
  const document = await read(
    tableOf(
      [tableCell("类别"), tableCell("指标\n名称"), tableCell("目标", '<w:gridSpan w:val="2"/>')],
      [down("环境"), tableCell("森林"), tableCell("=1+1"), tableCell("48")],
      [down(""), tableCell("水质"), tableCell("@x"), tableCell("92")],
    ),
  );
  expect(cellsOf(document)).toMatchObject([
    { row: 0, column: 0, text: "类别" },
    { row: 0, column: 1, text: "指标 名称" },
    { row: 0, column: 2, text: "目标", columnSpan: 2 },
    { row: 1, column: 0, text: "环境", rowSpan: 2 },
    { row: 1, column: 1, text: "森林" },
    { row: 1, column: 2, text: "=1+1" },
    { row: 1, column: 3, text: "48" },
    { row: 2, column: 1, text: "水质" },
    { row: 2, column: 2, text: "@x" },
    { row: 2, column: 3, text: "92" },
  ]);
});

it("keeps tabs, raised digits and footnotes; their marks do not join the numbers", async () => {
  const footnotes =
    '<w:footnote w:id="2"><w:p><w:r><w:t>按常住人口。</w:t></w:r></w:p></w:footnote>';
  const body =
    "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>48</w:t></w:r>" +
    '<w:r><w:footnoteReference w:id="2"/></w:r>' +
    '<w:r><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>';
  expect(blockTexts(await read(body, { footnotes }))).toEqual(["甲\t48m²", "1. 按常住人口。"]);
});

describe("automatic numbering", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、", style("1"))}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimal", "%1.%4", "<w:isLgl/>")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "·")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const item = (text: string, list: number, at: number) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it("is written out as Word shows it", async () => {
    const body = [
      item("背景", 1, 0),
      item("目标", 1, 0),
      item("环境", 1, 1),
      item("水", 1, 2),
      item("气", 1, 2),
      item("能源", 1, 1),
      item("煤", 1, 2),
      item("点", 2, 0),
      item("法", 1, 3),
      item("另起", 3, 2),
      paragraph("无"),
    ];
    expect(blockTexts(await read(body.join(""), { numbering }))).toEqual([
      "一、背景",
      "二、目标",
      "（一）环境",
      "1. 水",
      "2. 气",
      "（二）能源",
      "1. 煤",
      "点",
      "2.1 法",
      "5. 另起",
      "无",
    ]);
  });

  it("comes from styles, which paragraphs may leave", async () => {
    const styles =
      styleOf("1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      styleOf("own", "自用", '<w:basedOn w:val="1"/>');
    const body =
      paragraph("甲", style("1")) +
      paragraph("乙", style("own")) +
      paragraph("丙", `${style("1")}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    const document = await read(body, { numbering, styles });
    expect(blockTexts(document)).toEqual(["一、甲", "二、乙", "丙"]);
  });

  it("is that of today where a change is tracked", async () => {
    const before =
      '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    const now = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const document = await read(paragraph("甲", now + before), { numbering });
    expect(blockTexts(document)).toEqual(["一、甲"]);
  });
});

it("reads a document with macros and pictures without touching them", async () => {
  const damaged = Uint8Array.of(1, 2, 3);
  const document = await read(
    paragraph("正文"),
    {},
    {
      "word/vbaProject.bin": damaged,
      "word/media/image1.png": damaged,
    },
  );
  expect(document.text).toBe("正文");
});

async function reasonOf(bytes: Uint8Array) {
  const problem: unknown = await readWord("坏.docx", bytes).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(DocumentProblem);
  return (problem as DocumentProblem).reason;
}

it("refuses what unpacks to too much, whatever its directory says", async () => {
  const spaces = " ".repeat(70_000_000);
  const bytes = await wordFile(paragraph("正文"), {}, { "word/comments.xml": spaces });
  expect(await reasonOf(bytes)).toEqual({ kind: "unpacksToTooMuch" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6) {
      view.setUint32(at + 24, 1000, true);
    }
  }
  expect(await reasonOf(bytes)).toEqual({ kind: "unpacksToTooMuch" });
});

it("says of a damaged document that it is", async () => {
  const damaged = { kind: "damaged", format: "docx" };
  expect(await reasonOf(await wordFile("<w:p><w:r>"))).toEqual(damaged);
  expect(await reasonOf((await wordFile(paragraph("正文"))).slice(0, 300))).toEqual(damaged);
  const other = new JSZip().file("word/styles.xml", "<x/>");
  expect(await reasonOf(await other.generateAsync({ type: "uint8array" }))).toEqual(damaged);
});
