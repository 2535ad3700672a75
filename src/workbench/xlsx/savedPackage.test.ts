import { XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import { openWorkbook } from "../../../test/office/support/engineWorkbook";
import { openXlsx } from "./openXlsx";
import { saveXlsx } from "./saveXlsx";
import { XlsxPackage } from "./xlsxPackage";
import { childrenOf } from "./xmlTree";

jest.setTimeout(60_000);

const addin = { id: "c5a1f2b4-6f0e-4d53-9f6e-0d6e5b8f7a11" };

async function everything() {
  const workbook = openWorkbook();
  const rows = [
    ["指标\n名称", 2025],
    ["甲", "=PLAN.TARGET([@[指标\n名称]])"],
    ["乙", "=PLAN.TARGET([@[指标\n名称]])"],
  ];
  await (await workbook.range("A1:B3")).set("values", rows);
  await (await workbook.book.to("tables")).at("add", "Sheet1!A1:B3", true);
  await (await workbook.range("D1:D2")).set("formulas", [["=SEQUENCE(1,3)"], ["=SUM(A1:A3)"]]);
  await (await workbook.book.to("names")).at("add", "合计", await workbook.range("$D$2"));
  const list = await (await workbook.range("F1")).to("dataValidation");
  await list.set("rule", { list: { inCellDropDown: true, source: "=Sheet1!$A$2:$A$3" } } as never);
  const formats = await (await workbook.range("F1:F9")).to("conditionalFormats");
  const format = await formats.at("add", "Custom");
  await (await format.to("custom/format/fill")).set("color", "#FF0000");
  await (await format.to("custom/rule")).set("formula", "=$F1>$D$2");
  await (await workbook.book.to("customXmlParts")).at("add", "<计划 xmlns='urn:plan'/>");
  workbook.spreadsheet.sheet("sheet-1")?.getRange("G1").createOrUpdateNote({
    id: "n1",
    row: 0,
    col: 6,
    note: "第一行\n第二行",
    width: 100,
    height: 50,
  });
  await workbook.calculationSettled();
  const bytes = await saveXlsx(workbook.context, {
    addin,
    documentSettings: [["名", '{"a":"<&\\""}']],
  });
  return { bytes, file: await XlsxPackage.read(await JSZip.loadAsync(bytes)) };
}

test("every part is well-formed, has a content type and is where relationships lead", async () => {
  const { bytes, file } = await everything();
  for (const path of file.paths())
    expect([path, XMLValidator.validate(file.text(path)!)]).toEqual([path, true]);
  const types = file.xml("[Content_Types].xml")!;
  const overrides = childrenOf(types, "Override").map(({ attributes }) => attributes.PartName);
  expect(new Set(overrides).size).toBe(overrides.length);
  const defaults = childrenOf(types, "Default").map(({ attributes }) => attributes.Extension);
  for (const name of overrides) expect(file.paths()).toContain(name?.slice(1));
  const parts = file.paths().filter((path) => path !== "[Content_Types].xml");
  for (const path of parts) {
    const typed = overrides.includes(`/${path}`) || defaults.includes(path.replace(/^.*\./, ""));
    expect([path, typed]).toEqual([path, true]);
  }
  for (const from of ["", ...parts.filter((path) => !path.endsWith(".rels"))]) {
    const relationships = file.relationships(from);
    expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
    for (const { target, external } of relationships)
      if (!external) expect(parts).toContain(target);
  }
  const ids = [...file.text("xl/worksheets/sheet1.xml")!.matchAll(/r:id="([^"]+)"/g)].map(
    (match) => match[1],
  );
  const known = file.relationships("xl/worksheets/sheet1.xml").map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(ids));
  expect(Object.keys((await JSZip.loadAsync(bytes)).files)[0]).toBe("[Content_Types].xml");
});

test("a sheet's elements stand in the order that the schema asks for", async () => {
  const { file } = await everything();
  const order = [
    ...[
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
    ],
    ...[
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
    ],
    ...[
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "legacyDrawing",
      "tableParts",
      "extLst",
    ],
  ];
  const found = file.xml("xl/worksheets/sheet1.xml")!.children.map(({ name }) => name);
  expect(found).toEqual(order.filter((name) => found.includes(name)));
  expect(found).toEqual(
    expect.arrayContaining([
      "conditionalFormatting",
      "dataValidations",
      "legacyDrawing",
      "tableParts",
    ]),
  );
});

test("formulas stand in the file as Excel writes them", async () => {
  const { file } = await everything();
  const sheet = file.text("xl/worksheets/sheet1.xml")!;
  expect(sheet).toMatch(
    /<c r="D1"[^>]* cm="1"><f t="array" ref="D1:F1">_xlfn\.SEQUENCE\(1,3\)<\/f><v>1<\/v><\/c>/,
  );
  expect(sheet).toMatch(
    /<c r="B2"[^>]* cm="1"[^>]*><f t="array" ref="B2">_xldudf_PLAN_TARGET\(表1\[\[#This Row\],\[指标\n名称\]\]\)<\/f>/,
  );
  expect(sheet).toMatch(/<c r="D2"[^>]*><f>SUM\(A1:A3\)<\/f>/);
  expect(file.text("xl/metadata.xml")).toContain('name="XLDAPR"');
  expect(file.text("xl/tables/table1.xml")).toContain('name="指标_x000A_名称"');
  // The header of a table is a text, also where it looks like a number.
  expect(sheet).toMatch(/<c r="B1"[^>]* t="s">/);
});

test("the add-in's settings come back to it and not to another", async () => {
  const { bytes } = await everything();
  expect((await openXlsx(bytes, { id: addin.id.toUpperCase() })).documentSettings).toEqual([
    ["名", '{"a":"<&\\""}'],
  ]);
  expect((await openXlsx(bytes, { id: "another" })).documentSettings).toEqual([]);
});
