import ExcelJS from "exceljs";
import JSZip from "jszip";
import { readWorkbookFile } from "./readWorkbookFile";
import { WorkbookFileProblem } from "./workbookFileProblem";

type Write = (workbook: ExcelJS.Workbook) => void;

async function fileOf(write: Write): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  write(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const problem = await readWorkbookFile(bytes).then(
    () => null,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(WorkbookFileProblem);
  return (problem as WorkbookFileProblem).kind;
}

it("reads values of every kind with their number formats", async () => {
  const bytes = await fileOf((workbook) => {
    const sheet = workbook.addWorksheet("采集 表");
    sheet.getCell("A1").value = "文字";
    sheet.getCell("B1").value = { richText: [{ text: "48" }, { text: ".5" }] };
    sheet.getCell("C1").value = 0.485;
    sheet.getCell("C1").numFmt = "0.0%";
    sheet.getCell("A2").value = true;
    sheet.getCell("B2").value = { error: "#DIV/0!" };
    sheet.getCell("C2").value = new Date(Date.UTC(2025, 0, 31));
    sheet.getCell("A3").value = { formula: "1+1", result: 2 };
    sheet.getCell("B3").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    sheet.getCell("C3").value = { formula: "A1*2" };
    sheet.getCell("A4").value = { text: "网址", hyperlink: "https://example.org/" };
    sheet.mergeCells("B4:C5");
    sheet.getCell("B4").value = 7;
    sheet.getRow(5).hidden = true;
    sheet.getCell("A5").value = 1;
  });
  const [sheet] = (await readWorkbookFile(bytes)).sheets;
  expect(sheet?.grid.sheet).toBe("采集 表");
  expect(sheet?.grid.values).toEqual([
    ["文字", "48.5", 0.485],
    [true, "#DIV/0!", 45_688],
    [2, "#DIV/0!", "=A1*2"],
    ["网址", 7, null],
    [1, null, null],
  ]);
  expect([...sheet!.grid.hiddenRows]).toEqual([4]);
  expect(sheet?.numberFormatAt(0, 2)).toBe("0.0%");
  expect(sheet?.numberFormatAt(0, 0)).toBe("General");
});

it("reads all sheets and the defined names, and keeps to the filled cells", async () => {
  const { sheets, names } = await readWorkbookFile(
    await fileOf((workbook) => {
      workbook.addWorksheet("空的");
      const sheet = workbook.addWorksheet("二");
      sheet.getCell("C3").value = 2024;
      sheet.getCell("Z900").numFmt = "0.0";
      workbook.definedNames.add("'二'!$C$3", "填报年度_宁波");
    }),
  );
  expect(sheets.map(({ grid }) => [grid.sheet, grid.values.length])).toEqual([
    ["空的", 0],
    ["二", 3],
  ]);
  expect(names).toMatchObject([{ name: "填报年度_宁波" }]);
  expect(names[0]!.reference).toContain("$C$3");
});

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A file of another hand: other names of parts, a prefix before every element, a drawing that is no drawing. */
async function otherHand(parts: Record<string, string> = {}): Promise<Uint8Array> {
  const archive = new JSZip();
  const all: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="${packageTypes}"><Relationship Id="a" Type="${office}/officeDocument" Target="/book/main.xml"/></Relationships>`,
    "book/main.xml": `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="甲&amp;乙" sheetId="9" r:id="s"/><x:sheet name="图" sheetId="3" r:id="c"/></x:sheets><x:definedNames><x:definedName name="填报年度">'甲&amp;乙'!$A$1</x:definedName></x:definedNames></x:workbook>`,
    "book/_rels/main.xml.rels": `<Relationships xmlns="${packageTypes}"><Relationship Id="s" Type="${office}/worksheet" Target="sheets/first.xml"/><Relationship Id="c" Type="${office}/chartsheet" Target="charts/c.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="texts.xml"/><Relationship Id="y" Type="${office}/styles" Target="looks.xml"/></Relationships>`,
    "book/texts.xml": `<?xml version="1.0"?><x:sst xmlns:x="${main}"><x:si><x:t>指标</x:t></x:si></x:sst>`,
    "book/looks.xml": `<x:styleSheet xmlns:x="${main}"><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>`,
    "book/sheets/first.xml": `<x:worksheet xmlns:x="${main}" xmlns:r="${office}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="1"><x:v>44226</x:v></x:c></x:row></x:sheetData><x:drawing r:id="d"/></x:worksheet>`,
    "xl/drawings/drawing1.xml": "<broken",
    ...parts,
  };
  for (const [path, text] of Object.entries(all)) archive.file(path, text);
  return archive.generateAsync({ type: "uint8array" });
}

it("reads files whose parts and elements have other names", async () => {
  const { sheets, names } = await readWorkbookFile(await otherHand());
  expect(sheets.map(({ grid }) => [grid.sheet, grid.values])).toEqual([
    // Day 44226 since 1904-01-01 is day 45688 since 1900.
    ["甲&乙", [["指标", 45_688]]],
  ]);
  expect(names).toEqual([{ name: "填报年度", reference: "'甲&乙'!$A$1" }]);
});

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
  ["empty", () => new Uint8Array()],
  ["oldFormat", () => Uint8Array.from([...ole, ...utf16("Workbook")])],
  ["encrypted", () => Uint8Array.from([...ole, ...utf16("EncryptedPackage")])],
  ["notXlsx", () => new TextEncoder().encode("指标,实际值\n森林覆盖率,48.5\n")],
  ["notXlsx", () => Uint8Array.from([80])],
  ["notXlsx", () => new JSZip().file("mimetype", "ods").generateAsync({ type: "uint8array" })],
  ["damaged", async () => (await otherHand()).slice(0, 700)],
  ["damaged", () => otherHand({ "book/sheets/first.xml": "<x:worksheet><x:sheetData><x:row" })],
  [
    "binaryFormat",
    () =>
      otherHand({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      }),
  ],
])("tells that a file is %s", async (kind, bytes) => {
  expect(await problemOf(await bytes())).toBe(kind);
});

it("does not unpack what unpacks to far too much", async () => {
  const bytes = await new JSZip()
    .file("xl/worksheets/sheet1.xml", "0".repeat(20_000_000), { compression: "DEFLATE" })
    .generateAsync({ type: "uint8array", compression: "DEFLATE" });
  // The directory claims that the part holds 2 GB.
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
  }
  expect(await problemOf(bytes)).toBe("tooLarge");
});

it("does not spread a sheet with something stray far out", async () => {
  const bytes = await fileOf((workbook) => {
    const sheet = workbook.addWorksheet("一");
    sheet.getCell("A1").value = 1;
    sheet.getCell("XFD1048576").value = 1;
  });
  expect(await problemOf(bytes)).toBe("tooLarge");
});
