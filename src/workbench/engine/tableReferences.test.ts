import { createHeadlessUniver } from "../../../test/office/support/engine";
import { Calculation } from "./calculation";
import { Spreadsheet } from "./spreadsheet";
import { TableReferences } from "./tableReferences";

const sheetId = "sheet-1";

function start() {
  const spreadsheet = new Spreadsheet(createHeadlessUniver());
  const calculation = new Calculation(spreadsheet);
  const references = new TableReferences(spreadsheet);
  const write = (row: number, column: number, rows: readonly (string | number)[][]) =>
    spreadsheet.writeCells(
      sheetId,
      Object.fromEntries(
        rows.map((cells, r) => [
          row + r,
          Object.fromEntries(
            cells.map((input, c) => [
              column + c,
              typeof input === "string" && input.startsWith("=")
                ? { f: input, v: null }
                : { v: input, t: typeof input === "number" ? 2 : 1 },
            ]),
          ),
        ]),
      ),
    );
  const addTable = (name: string, startRow: number, rows: number, columns: number) =>
    spreadsheet.execute("sheet.mutation.add-table", {
      subUnitId: sheetId,
      tableId: `{${name}}`,
      name,
      range: { startRow, endRow: startRow + rows, startColumn: 0, endColumn: columns - 1 },
      header: Array.from({ length: columns }, (_, at) => `列${at + 1}`),
      options: {},
    });
  const value = (row: number, column: number) => spreadsheet.cell(sheetId, row, column)?.v;
  return { spreadsheet, calculation, references, write, addTable, value };
}

const table = [
  ["指标", "目标 值", "完成率(%)"],
  ["甲", 40, "=[@[目标 值]]/2"],
  ["乙", 60, "=考核表_1[@[目标 值]]/2"],
];

test("structured references of every form compute, also when written before the table", async () => {
  const { calculation, write, addTable, value, references } = start();
  write(4, 0, table);
  write(0, 0, [["=SUM(考核表_1[完成率(%)])", '=SUMIFS(考核表_1[目标 值],考核表_1[指标],"乙")']]);
  write(1, 0, [["=ROWS(考核表_1)", "=COUNTA(考核表_1[#Headers])"]]);
  addTable("考核表_1", 4, 2, 3);
  await calculation.settled();
  expect([value(5, 2), value(6, 2)]).toEqual([20, 30]);
  expect([value(0, 0), value(0, 1), value(1, 0), value(1, 1)]).toEqual([50, 60, 2, 3]);
  expect(references.excelFormula(sheetId, 6, 2)).toBe("=[@[目标 值]]/2");
  expect(references.excelFormula(sheetId, 0, 0)).toBe("=SUM(考核表_1[完成率(%)])");
});

test("a formula typed by hand is understood too", async () => {
  const { spreadsheet, calculation, write, addTable, value } = start();
  write(4, 0, table);
  addTable("考核表_1", 4, 2, 3);
  spreadsheet.sheet(sheetId)!.getRange("A1").setFormula("=SUM(考核表_1[完成率(%)])*2");
  await calculation.settled();
  expect(value(0, 0)).toBe(100);
});

test("formulas follow a renamed header, a renamed table and a longer table", async () => {
  const { spreadsheet, calculation, references, write, addTable, value } = start();
  write(4, 0, table);
  addTable("考核表_1", 4, 2, 3);
  write(0, 0, [["=SUM(考核表_1[目标 值])", "=ROWS(考核表_1)"]]);
  await calculation.settled();
  write(4, 1, [["目标值"]]);
  await calculation.settled();
  expect(references.excelFormula(sheetId, 0, 0)).toBe("=SUM(考核表_1[目标值])");
  expect(references.excelFormula(sheetId, 5, 2)).toBe("=[@目标值]/2");
  expect(value(0, 0)).toBe(100);
  spreadsheet.execute("sheet.mutation.set-sheet-table", {
    subUnitId: sheetId,
    tableId: "{考核表_1}",
    config: {
      name: "监测.表",
      updateRange: { newRange: { startRow: 4, endRow: 7, startColumn: 0, endColumn: 2 } },
    },
  });
  write(7, 1, [[5]]);
  await calculation.settled();
  expect(references.excelFormula(sheetId, 0, 0)).toBe("=SUM(监测.表[目标值])");
  expect(references.excelFormula(sheetId, 0, 1)).toBe("=ROWS(监测.表)");
  expect([value(0, 0), value(0, 1)]).toEqual([105, 3]);
});

test("rows inserted inside the table widen what its formulas see", async () => {
  const { spreadsheet, calculation, write, addTable, value } = start();
  write(4, 0, table);
  addTable("考核表_1", 4, 2, 3);
  write(0, 0, [["=SUM(考核表_1[目标 值])"]]);
  spreadsheet.sheet(sheetId)!.insertRowsBefore(6, 1);
  write(6, 1, [[7]]);
  await calculation.settled();
  expect(value(0, 0)).toBe(107);
});
