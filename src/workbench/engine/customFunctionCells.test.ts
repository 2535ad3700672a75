import { createHeadlessUniver } from "../../../test/office/support/engine";
import { Calculation } from "./calculation";
import {
  CustomFunctionCells,
  type FunctionArgument,
  type RegisteredFunction,
} from "./customFunctionCells";
import { busyError, type FormulaValue } from "./formulaValues";
import type { CustomFunctionAnswer } from "./functionAnswers";
import { Spreadsheet } from "./spreadsheet";

const sheetId = "sheet-1";
type Answering = (id: string, args: readonly FormulaValue[]) => CustomFunctionAnswer;
const value = (answer: FormulaValue): CustomFunctionAnswer => ({ kind: "value", value: answer });

function named(id: string, requiresParameterAddresses = false): RegisteredFunction {
  return { id, name: `PLAN.${id}`, description: "", parameters: [], requiresParameterAddresses };
}

function start(answer: Answering) {
  const spreadsheet = new Spreadsheet(createHeadlessUniver());
  const calculation = new Calculation(spreadsheet);
  const calls: { id: string; args: readonly FormulaValue[]; address: string }[] = [];
  const handed: (readonly FunctionArgument[])[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  const functions = new CustomFunctionCells(
    spreadsheet,
    calculation,
    async (id, given, address) => {
      handed.push(given);
      const args = given.map(({ value }) => value);
      calls.push({ id, args, address });
      if (holding) await new Promise<void>((resolve) => held.push(resolve));
      return answer(id, args);
    },
  );
  functions.register([named("TARGET"), named("LIST"), named("WHERE", true)]);
  const write = (row: number, column: number, input: string | number) =>
    spreadsheet.writeCells(sheetId, {
      [row]: {
        [column]:
          typeof input === "string" && input.startsWith("=")
            ? { f: input, v: null }
            : { v: input, t: typeof input === "number" ? 2 : 1, f: null },
      },
    });
  const shown = (row: number, column: number) => spreadsheet.cell(sheetId, row, column)?.v ?? null;
  const hold = (on: boolean) => {
    holding = on;
    if (!on) held.splice(0).forEach((resolve) => resolve());
  };
  return { spreadsheet, calculation, functions, calls, handed, write, shown, hold };
}

test("a cell is busy until the answer is in, and what depends on it with it", async () => {
  const { calculation, functions, write, shown, hold, calls } = start(() => value(48));
  hold(true);
  write(0, 0, '=plan.target("宁波","森林覆盖率")');
  write(1, 0, "=A1*2");
  write(2, 0, '=IFERROR(A1,"等待")');
  await calculation.settled();
  expect([shown(0, 0), shown(1, 0), shown(2, 0)]).toEqual([busyError, busyError, "等待"]);
  hold(false);
  await functions.idle();
  expect([shown(0, 0), shown(1, 0), shown(2, 0)]).toEqual([48, 96, 48]);
  expect(calls).toEqual([{ id: "TARGET", args: ["宁波", "森林覆盖率"], address: "Sheet1!A1" }]);
});

test("an error shows with its message, and the message goes when the cell is mended", async () => {
  const { functions, write, shown } = start((_, [name]) =>
    name === "森林覆盖率"
      ? value(48)
      : { kind: "error", error: "#N/A", message: "没有“森林复盖率”,最接近的是“森林覆盖率”。" },
  );
  write(0, 0, '=PLAN.TARGET("森林复盖率")');
  await functions.idle();
  expect(shown(0, 0)).toBe("#N/A");
  expect(functions.messageAt(sheetId, 0, 0)).toContain("森林覆盖率");
  expect(functions.messageAt(sheetId, 0, 1)).toBeNull();
  write(0, 0, '=PLAN.TARGET("森林覆盖率")');
  await functions.idle();
  expect(shown(0, 0)).toBe(48);
  expect(functions.messageAt(sheetId, 0, 0)).toBeNull();
});

test("equal calls share one answer; an edited argument asks again", async () => {
  const { functions, write, calls, shown } = start((_, [cell]) =>
    value((cell as number[][])[0]![0]! * 10),
  );
  write(0, 0, 1);
  for (let row = 0; row < 5; row += 1) write(row, 1, "=PLAN.TARGET($A$1)");
  await functions.idle();
  expect(calls.map((call) => call.args)).toEqual([[[[1]]]]);
  write(0, 0, 2);
  await functions.idle();
  expect(calls.map((call) => call.args)).toEqual([[[[1]]], [[[2]]]]);
  expect([0, 1, 2, 3, 4].map((row) => shown(row, 1))).toEqual([20, 20, 20, 20, 20]);
});

test("a 2-D answer spills, and a blocked one says #SPILL!", async () => {
  const { functions, write, shown } = start(() =>
    value([
      ["森林覆盖率", 48],
      ["用水", null],
      [{ error: "#N/A", message: "没有" }, ""],
    ]),
  );
  write(0, 0, "=PLAN.LIST()");
  write(0, 5, "=PLAN.LIST()");
  write(1, 5, "挡住");
  await functions.idle();
  expect([shown(0, 0), shown(0, 1), shown(1, 0), shown(1, 1)]).toEqual([
    "森林覆盖率",
    48,
    "用水",
    0,
  ]);
  expect([shown(2, 0), shown(2, 1)]).toEqual(["#N/A", ""]);
  expect(shown(0, 5)).toBe("#SPILL!");
});

test("a rejected call is an error with its reason and does not stop the engine", async () => {
  const { functions, write, shown } = start((id) => {
    if (id === "LIST") throw new Error("运行时没有回答");
    return value(1);
  });
  write(0, 0, "=PLAN.LIST()");
  write(1, 0, "=PLAN.TARGET(1)+1");
  await functions.idle();
  expect([shown(0, 0), shown(1, 0)]).toEqual(["#VALUE!", 2]);
  expect(functions.messageAt(sheetId, 0, 0)).toBe("运行时没有回答");
});

test("formulas that were there before the functions are calculated once they are registered", async () => {
  const spreadsheet = new Spreadsheet(createHeadlessUniver());
  const calculation = new Calculation(spreadsheet);
  spreadsheet.writeCells(sheetId, { 0: { 0: { f: "=plan.target(1)" } } });
  await calculation.settled();
  expect(spreadsheet.cell(sheetId, 0, 0)?.v).toBe("#NAME?");
  const functions = new CustomFunctionCells(spreadsheet, calculation, async () => value(7));
  functions.register([named("TARGET")]);
  await functions.idle();
  expect(spreadsheet.cell(sheetId, 0, 0)?.v).toBe(7);
});

test("after invalidate the functions are asked anew", async () => {
  let target = 48;
  const { functions, write, shown } = start(() => value(target));
  write(0, 0, "=PLAN.TARGET(1)");
  await functions.idle();
  target = 50;
  functions.invalidate();
  await functions.idle();
  expect(shown(0, 0)).toBe(50);
});

describe("an argument", () => {
  test("that refers to cells comes with their address", async () => {
    const { spreadsheet, functions, handed, write } = start(() => value(1));
    spreadsheet.workbook.insertSheet("数据 1");
    spreadsheet.univerAPI.getActiveWorkbook()!.setActiveSheet(sheetId);
    spreadsheet.workbook.insertDefinedName("实际值", "Sheet1!$B$2:$B$3");
    write(1, 1, 5);
    write(7, 4, "=PLAN.WHERE(B2,$B$2:B3,'数据 1'!A1,Sheet1!A:B,实际值,1:2)");
    write(7, 5, '=PLAN.WHERE(5,B2+1,"B2",-B2,(B2))');
    await functions.idle();
    expect(handed.map((args) => args.map(({ address }) => address))).toEqual([
      ["Sheet1!B2", "Sheet1!B2:B3", "'数据 1'!A1", "Sheet1!A:B", "Sheet1!B2:B3", "Sheet1!1:2"],
      [null, null, null, null, "Sheet1!B2"],
    ]);
    expect(handed[0]?.slice(0, 3).map((argument) => argument.value)).toEqual([
      [[5]],
      [[5], [null]],
      [[null]],
    ]);
    expect(handed[0]?.[3]?.value).toHaveLength(spreadsheet.model(sheetId).getRowCount());
  });

  test("is asked about again when its cell changes from blank to 0 and back", async () => {
    const { spreadsheet, functions, handed, write, shown } = start((_, [cell]) =>
      value((cell as FormulaValue[][])[0]![0] === null ? "待填报" : "已填报"),
    );
    write(0, 1, "=PLAN.WHERE(A1)");
    write(1, 1, "=PLAN.TARGET(A1)");
    await functions.idle();
    expect([shown(0, 1), shown(1, 1)]).toEqual(["待填报", "待填报"]);
    write(0, 0, 0);
    await functions.idle();
    expect([shown(0, 1), shown(1, 1)]).toEqual(["已填报", "已填报"]);
    spreadsheet.writeCells(sheetId, { 0: { 0: { v: null, f: null, t: null } } });
    await functions.idle();
    expect([shown(0, 1), shown(1, 1)]).toEqual(["待填报", "待填报"]);
    // The first answers are still known.
    expect(handed).toHaveLength(4);
  });

  test("of the same value elsewhere shares an answer unless the function asks for addresses", async () => {
    const { functions, calls, write } = start(() => value(1));
    for (let row = 0; row < 3; row += 1) {
      write(row, 0, 7);
      write(row, 1, `=PLAN.TARGET(A${row + 1})+PLAN.WHERE(A${row + 1})`);
    }
    await functions.idle();
    expect(calls.filter(({ id }) => id === "TARGET")).toHaveLength(1);
    expect(calls.filter(({ id }) => id === "WHERE")).toHaveLength(3);
  });

  test("that is an error is told from a text, and one on its way holds the call back", async () => {
    const { functions, calls, write, shown } = start((id) => value(id === "LIST" ? "好" : 1));
    write(0, 0, "=1/0");
    write(0, 1, '=PLAN.TARGET(A1,"#DIV/0!",TRUE)');
    write(1, 1, "=PLAN.LIST(PLAN.TARGET(2))");
    await functions.idle();
    expect(calls.map(({ id, args }) => [id, args])).toEqual([
      ["TARGET", [[[{ error: "#DIV/0!" }]], "#DIV/0!", true]],
      ["TARGET", [2]],
      ["LIST", [1]],
    ]);
    expect(shown(1, 1)).toBe("好");
  });
});

test("a text answer stays the text it is", async () => {
  const texts = ["2-3", "48", "TRUE", "12%", "2024-05-01", "{1,2}"];
  const { functions, write, spreadsheet } = start((_, [index]) => value(texts[index as number]!));
  texts.forEach((_, row) => write(row, 0, `=PLAN.TARGET(${row})`));
  await functions.idle();
  const cells = texts.map((_, row) => spreadsheet.cell(sheetId, row, 0));
  expect(cells.map((cell) => cell?.v)).toEqual(texts);
  expect(cells.map((cell) => cell?.t)).toEqual(texts.map(() => 1));
});

test("the message stays with its cell when rows are inserted above", async () => {
  const { spreadsheet, functions, write } = start(() => ({
    kind: "error",
    error: "#N/A",
    message: "没有这个地区。",
  }));
  write(3, 0, '=PLAN.TARGET("甲")');
  await functions.idle();
  spreadsheet.sheet(sheetId)!.insertRowsBefore(0, 2);
  await functions.idle();
  expect(functions.messageAt(sheetId, 5, 0)).toBe("没有这个地区。");
  expect(functions.messageAt(sheetId, 3, 0)).toBeNull();
});
