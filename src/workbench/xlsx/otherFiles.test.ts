import ExcelJS from "exceljs";
import JSZip from "jszip";
import { openFile } from "../../../test/office/support/reopened";
import { openXlsx } from "./openXlsx";
import { readArchive } from "./readArchive";

jest.setTimeout(60_000);

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";

interface Parts {
  /** What stands in the sheet's root. */
  readonly sheet: string;
  readonly workbook?: string;
  readonly sheetRelationships?: string;
  readonly workbookRelationships?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A file of another hand: a sheet `Sheet1` in a part whose name is not ExcelJS's. */
async function file({
  sheet,
  workbook = "",
  sheetRelationships = "",
  workbookRelationships = "",
  more = {},
}: Parts) {
  const relationships = (content: string) =>
    `<Relationships xmlns="${packageTypes}/relationships">${content}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="/xl/book.xml"/>`,
    ),
    "xl/book.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets><sheet name="Sheet1" sheetId="7" r:id="s"/></sheets></workbook>`,
    "xl/_rels/book.xml.rels": relationships(
      `<Relationship Id="s" Type="${office}/worksheet" Target="sheets/first.xml"/>${workbookRelationships}`,
    ),
    "xl/sheets/first.xml": `<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
    "xl/sheets/_rels/first.xml.rels": relationships(sheetRelationships),
    ...more,
  };
  const archive = new JSZip();
  for (const [path, text] of Object.entries(parts)) archive.file(path, text);
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

test("shared formulas move along, but not in texts, names of sheets and locked references", async () => {
  const sheet = `<sheetData>
    <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>x</v></c></row>
    <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/></c></row>
    <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/></c></row></sheetData>`;
  const { range } = await openFile(await file({ sheet }));
  expect(await (await range("B1:B3")).get("formulas")).toEqual([
    ['=A1*$A$1&"A1"'],
    ['=A2*$A$1&"A1"'],
    ['=A3*$A$1&"A1"'],
  ]);
  expect(await (await range("B1:B3")).get("values")).toEqual([["1A1"], ["2A1"], ["3A1"]]);
});

test("a prefix before every element does not matter", async () => {
  const bytes = await file({
    sheet: "",
    more: {
      "xl/sheets/first.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  expect(await (await (await openFile(bytes)).range("A1")).get("values")).toEqual([["甲"]]);
});

test("dates of the calendar that begins in 1904, rich texts, links, and what they lose", async () => {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  const sheet = book.addWorksheet("Sheet1");
  sheet.getCell("A1").value = new Date(Date.UTC(2025, 4, 1, 12));
  sheet.getCell("A1").numFmt = "yyyy-mm-dd hh:mm";
  sheet.getCell("A2").value = { richText: [{ text: "粗", font: { bold: true } }, { text: "细" }] };
  sheet.getCell("A3").value = { text: "链接", hyperlink: "https://example.org/" };
  const { range, opened } = await openFile(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(await (await range("A1:A3")).get("text")).toEqual([
    ["2025-05-01 12:00"],
    ["粗细"],
    ["链接"],
  ]);
  expect(await (await range("A1")).get("values")).toEqual([[45778.5]]);
  expect(opened.leftOut).toEqual([
    { kind: "hyperlinks", sheets: ["Sheet1"] },
    { kind: "richText", sheets: ["Sheet1"] },
  ]);
});

test("what the grid cannot have is named and keeps nothing else from opening", async () => {
  const bytes = await file({
    sheet: `<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1+1</f><v>42</v></c></row></sheetData>
      <conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet iconSet="5Boxes"/></cfRule></conditionalFormatting>
      <drawing r:id="d"/>
      <extLst><ext uri="u"><x14:sparklineGroups xmlns:x14="urn:x14"/></ext></extLst>`,
    sheetRelationships:
      relationship("d", "drawing", "../drawings/drawing1.xml") +
      relationship("p", "pivotTable", "../pivot.xml"),
    workbookRelationships:
      relationship("m", "vbaProject", "vbaProject.bin") +
      relationship("e", "externalLink", "external.xml"),
    more: {
      "xl/drawings/drawing1.xml": "<drawing/>",
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships>${relationship("c", "chart", "../chart.xml")}</Relationships>`,
    },
  });
  const { range, opened } = await openFile(bytes);
  expect(await (await range("A1")).get("formulas")).toEqual([[42]]);
  const onSheet = { sheets: ["Sheet1"] };
  expect(opened.leftOut).toEqual(
    expect.arrayContaining([
      { kind: "macros", sheets: [] },
      { kind: "externalLinks", ...onSheet },
      { kind: "charts", ...onSheet },
      { kind: "pivotTables", ...onSheet },
      { kind: "sparklines", ...onSheet },
      { kind: "conditionalFormats", ...onSheet },
    ]),
  );
});

test("colours of the theme, with tints, and of the old palette", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Sheet1");
  const fill = (address: string, color: object) => {
    sheet.getCell(address).fill = { type: "pattern", pattern: "solid", fgColor: color };
  };
  fill("A1", { theme: 4 });
  fill("A2", { theme: 0, tint: -0.5 });
  fill("A3", { indexed: 10 });
  const { range } = await openFile(new Uint8Array(await book.xlsx.writeBuffer()));
  const color = async (address: string) =>
    (await (await range(address)).to("format/fill")).get("color");
  // The fourth is the first accent of ExcelJS's own theme.
  expect([await color("A1"), await color("A2"), await color("A3")]).toEqual([
    "#4F81BD",
    "#808080",
    "#FF0000",
  ]);
});

const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encrypted = Uint8Array.from([
  ...ole,
  ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);

test.each([
  ["notXlsx", async () => new TextEncoder().encode("甲,乙")],
  ["notXlsx", async () => new Uint8Array()],
  [
    "notXlsx",
    async () => new JSZip().file("mimetype", "odt").generateAsync({ type: "uint8array" }),
  ],
  ["oldFormat", async () => ole],
  ["encrypted", async () => encrypted],
  ["damaged", async () => (await file({ sheet: "<sheetData/>" })).slice(0, 300)],
  ["damaged", () => file({ sheet: "<sheetData><row>" })],
] as const)("a file that cannot be opened says why: %s", async (kind, bytes) => {
  await expect(openXlsx(await bytes())).rejects.toMatchObject({ name: "XlsxProblem", kind });
});

test("an archive that unpacks to more than it may is refused before it is unpacked whole", async () => {
  const bytes = await file({ sheet: `<sheetData/><!--${"0".repeat(2_000_000)}-->` });
  expect(bytes.length).toBeLessThan(20_000);
  await expect(readArchive(bytes, { parts: 100, bytes: 1_000_000 })).rejects.toMatchObject({
    kind: "tooLarge",
  });
  await expect(readArchive(bytes, { parts: 3, bytes: 1e9 })).rejects.toMatchObject({
    kind: "tooLarge",
  });
  await expect(readArchive(bytes, { parts: 100, bytes: 1e9 })).resolves.toBeDefined();
});
