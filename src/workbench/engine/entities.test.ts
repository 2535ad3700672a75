import { createHeadlessUniver } from "../../../test/office/support/engine";
import { Calculation } from "./calculation";
import { CustomFunctionCells } from "./customFunctionCells";
import { Entities } from "./entities";
import type { EntityValue, FormulaValue } from "./formulaValues";
import { Spreadsheet } from "./spreadsheet";

const sheetId = "sheet-1";

/** Two regions whose cards have the same text and differ in a field. */
function card(region: FormulaValue): EntityValue {
  const target = region === "宁波" ? 48 : 60;
  return {
    type: "Entity",
    text: "森林覆盖率",
    properties: {
      目标值: { type: "Double", basicValue: target },
      单位: "%",
      分年: { type: "Reference", reference: 0 },
    },
    referencedValues: [
      {
        type: "Entity",
        text: "分年目标",
        properties: { y2025: { type: "Double", basicValue: target - 1 } },
      },
    ],
  };
}

async function calculated(formulas: Readonly<Record<string, string>>) {
  const univer = createHeadlessUniver();
  const spreadsheet = new Spreadsheet(univer);
  const calculation = new Calculation(spreadsheet);
  const cells = new CustomFunctionCells(spreadsheet, calculation, async (_, [region]) => ({
    kind: "value",
    value: card(region?.value ?? null),
  }));
  const entities = new Entities(spreadsheet, calculation, cells);
  cells.register([
    {
      id: "CARD",
      name: "PLAN.CARD",
      description: "",
      parameters: [],
      requiresParameterAddresses: false,
    },
  ]);
  const sheet = spreadsheet.sheet(sheetId)!;
  const place = (address: string) => {
    const range = sheet.getRange(address);
    return { sheetId, row: range.getRow(), column: range.getColumn() };
  };
  const write = async (written: Readonly<Record<string, string>>) => {
    for (const [address, f] of Object.entries(written)) {
      const { row, column } = place(address);
      spreadsheet.writeCells(sheetId, { [row]: { [column]: { f, v: null } } });
    }
    await cells.idle();
  };
  await write(formulas);
  return {
    write,
    insertRow: async (row: number) => {
      sheet.insertRowsBefore(row, 1);
      await cells.idle();
    },
    shown: (address: string) => {
      const { row, column } = place(address);
      return spreadsheet.cell(sheetId, row, column)?.v;
    },
    entity: (address: string) => entities.at(place(address)),
  };
}

test("a cell shows its entity's text, and a field of it is its value", async () => {
  const { shown, entity } = await calculated({
    A1: '=PLAN.CARD("宁波")',
    B1: '=FIELDVALUE(A1,"目标值")',
    C1: '=_FV(PLAN.CARD("嵊州"),"目标值")*2',
    D1: '=FIELDVALUE(A1," 单位 ")',
    E1: '=A1&"！"',
  });
  expect(["A1", "B1", "C1", "D1", "E1"].map(shown)).toEqual([
    "森林覆盖率",
    48,
    120,
    "%",
    "森林覆盖率！",
  ]);
  expect(entity("A1")).toEqual(card("宁波"));
  expect(["B1", "E1"].map(entity)).toEqual([null, null]);
});

test("entities of one text are told apart, through references and functions", async () => {
  const { shown, entity } = await calculated({
    A1: '=PLAN.CARD("宁波")',
    A2: '=PLAN.CARD("嵊州")',
    B1: "=A2",
    B2: "=Sheet1!B1",
    C1: '=FIELDVALUE(B2,"目标值")',
    C2: '=_FV(IF(TRUE,PLAN.CARD("嵊州"),PLAN.CARD("宁波")),"目标值")',
    D1: '=IF(TRUE,PLAN.CARD("嵊州"),PLAN.CARD("宁波"))',
    E1: '=SUM(FIELDVALUE(A1:A2,"目标值"))',
  });
  expect(["C1", "C2", "E1"].map(shown)).toEqual([60, 60, 108]);
  expect(entity("B2")).toEqual(card("嵊州"));
  expect(entity("D1")).toBeNull();
});

test("an entity within an entity is one too", async () => {
  const { shown, entity } = await calculated({
    A1: '=PLAN.CARD("宁波")',
    B1: '=_FV(A1,"分年")',
    C1: '=_FV(B1,"y2025")',
    D1: '=_FV(_FV(A1,"分年"),"Y2025")',
  });
  expect(["B1", "C1", "D1"].map(shown)).toEqual(["分年目标", 47, 47]);
  expect(entity("B1")?.text).toBe("分年目标");
});

test("what has no such field is #FIELD!, an error passes, and both are errors", async () => {
  const { shown } = await calculated({
    A1: '=PLAN.CARD("宁波")',
    B1: '=FIELDVALUE(A1,"没有")',
    B2: '=FIELDVALUE(Z9,"目标值")',
    B3: '=FIELDVALUE("森林覆盖率","目标值")',
    B4: '=FIELDVALUE(1/0,"目标值")',
    C1: '=IFERROR(B1,"没有这一项")',
  });
  expect(["B1", "B2", "B3", "B4", "C1"].map(shown)).toEqual([
    "#FIELD!",
    "#FIELD!",
    "#FIELD!",
    "#DIV/0!",
    "没有这一项",
  ]);
});

test("a field follows its entity", async () => {
  const { write, shown, entity } = await calculated({
    A1: '=PLAN.CARD("宁波")',
    B1: '=FIELDVALUE(A1,"目标值")',
  });
  await write({ A1: '=PLAN.CARD("嵊州")' });
  expect(shown("B1")).toBe(60);
  await write({ A1: '="森林覆盖率"' });
  expect(shown("B1")).toBe("#FIELD!");
  expect(entity("A1")).toBeNull();
});

test("entities move with their cells", async () => {
  const { insertRow, entity, shown } = await calculated({
    A1: '=PLAN.CARD("宁波")',
    A2: '=PLAN.CARD("嵊州")',
    B1: '=_FV(A1,"分年")',
    B2: '=_FV(A2,"分年")',
  });
  const [first, second] = ["B1", "B2"].map(entity);
  expect(first).not.toEqual(second);
  await insertRow(0);
  expect(["B1", "B2", "B3"].map(entity)).toEqual([null, first, second]);
  expect(entity("A3")).toEqual(card("嵊州"));
  expect(shown("B3")).toBe("分年目标");
});
