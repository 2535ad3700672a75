import ExcelJS from "exceljs";
import { readWorkbook } from "./readWorkbook";
import { blockTexts, brokenLaws } from "./testing/documentLaws";

async function read(write: (workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  write(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const document = await readWorkbook("指标.xlsx", bytes);
  expect(brokenLaws(document)).toEqual([]);
  return document;
}

it("reads each sheet as a table under its name, cells as Excel shows them", async () => {
  const document = await read((workbook) => {
    const sheet = workbook.addWorksheet("主要 指标");
    sheet.addRow(["指标", "单位", "2025年"]);
    sheet.addRow(["森林\n覆盖率", "%", 0.485]);
    sheet.getCell("C2").numFmt = "0.0%";
    sheet.addRow([]);
    sheet.addRow(["人均", null, 1234.5]);
    sheet.getCell("C4").numFmt = "#,##0.00";
    workbook.addWorksheet("空");
    workbook.addWorksheet("Sheet3").addRow(["水质", 92]);
  });
  expect(blockTexts(document)).toEqual([
    "主要 指标",
    [
      ["指标", "单位", "2025年"],
      ["森林 覆盖率", "%", "48.5%"],
      ["人均", "", "1,234.50"],
    ],
    [["水质", "92"]],
  ]);
  expect(document.blocks.map(({ kind }) => kind)).toEqual(["heading", "table", "table"]);
});

it("takes no cell for a formula", async () => {
  const document = await read((workbook) => {
    const sheet = workbook.addWorksheet("甲");
    sheet.addRow(["=1+1", "+1", "-1", "@x"]);
    sheet.getCell("A2").value = { formula: "1+1", result: 2 };
    sheet.getCell("B2").value = { formula: "A1" };
  });
  expect(blockTexts(document)[1]).toEqual([
    ["=1+1", "+1", "-1", "@x"],
    ["2", "=A1"],
  ]);
});
