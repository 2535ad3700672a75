/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CustomFunctionsMetadata } from "../../src/workbench/customfunctions/customFunctionTypes";
import { type FunctionSession, startFunctions } from "./support/functionWorkbook";

jest.setTimeout(60_000);

const matrix = { dimensionality: "matrix" } as const;
const metadata: CustomFunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "SHOW", name: "SHOW", parameters: [{ name: "cell" }], result: {} },
    { id: "SHOWALL", name: "SHOWALL", parameters: [{ name: "cells", ...matrix }], result: {} },
    {
      id: "FILLED",
      name: "FILLED",
      parameters: [{ name: "cells", ...matrix }],
      result: matrix,
      options: { requiresParameterAddresses: true },
    },
    { id: "COUNTER", name: "COUNTER", parameters: [], result: {} },
    { id: "ROWS", name: "ROWS", parameters: [], result: matrix },
    { id: "CARD", name: "CARD", parameters: [{ name: "region" }], result: {} },
  ],
};

let session: FunctionSession;
let counted = 0;

async function start(blanks?: "zero" | "null"): Promise<void> {
  session = await startFunctions(metadata, { blanks });
  const { CustomFunctions, Excel } = session;
  CustomFunctions.associate("SHOW", (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate("SHOWALL", (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate("COUNTER", () => (counted += 1));
  CustomFunctions.associate("ROWS", () => [[1], [2], [3]]);
  CustomFunctions.associate("CARD", (region: string) => ({
    type: "Entity",
    text: "森林覆盖率",
    basicType: "Error",
    basicValue: "#VALUE!",
    properties: { 目标值: { type: "Double", basicValue: region === "宁波" ? 48 : 60 } },
  }));
  // As an add-in tells blanks from zeros: it asks for the cells' types while its cells wait for the answer.
  CustomFunctions.associate(
    "FILLED",
    async (_cells: unknown, { parameterAddresses }: CustomFunctions.Invocation) =>
      Excel.run(async (context) => {
        const [sheet = "", address = ""] = (parameterAddresses?.[0] ?? "").split("!");
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.load("valueTypes");
        await context.sync();
        return range.valueTypes.map((row) =>
          row.map((type) => type !== Excel.RangeValueType.empty),
        );
      }),
  );
}

describe.each([
  ["zero", "0"],
  ["null", "null"],
] as const)("blank cells passed as %s", (blanks, single) => {
  beforeAll(() => start(blanks));

  it("arrive as in that Excel, a typed 0 as 0, an empty text as text", async () => {
    await session.type({
      A1: "",
      A2: 0,
      A3: '=""',
      B1: "=PLAN.SHOW(A1)",
      B2: "=PLAN.SHOW(A2)",
      B3: "=PLAN.SHOW(A3)",
      B4: "=PLAN.SHOWALL(A1:A3)",
    });
    expect(["B1", "B2", "B3", "B4"].map(session.shown)).toEqual([
      single,
      "0",
      '""',
      '[[0],[0],[""]]',
    ]);
  });

  it("can be told from zeros by a function that reads their types, also after an edit", async () => {
    await session.type({
      D1: "",
      D2: 0,
      D3: "x",
      E1: "=PLAN.FILLED(D1:D3)",
      F1: "=PLAN.FILLED(D1)",
    });
    const shown = () => ["E1", "E2", "E3", "F1"].map(session.shown);
    expect(shown()).toEqual([0, 1, 1, 0]);
    await session.type({ D1: 0 });
    expect(shown()).toEqual([1, 1, 1, 1]);
    await session.type({ D1: "", D3: "" });
    expect(shown()).toEqual([0, 1, 0, 0]);
  });
});

describe("functions in cells", () => {
  beforeAll(() => start());

  it("are asked anew when the way of passing blanks changes", async () => {
    await session.type({ B1: "=PLAN.SHOW(A1)" });
    expect(session.shown("B1")).toBe("0");
    session.workbook.blanks = "null";
    await session.workbook.cells.idle();
    expect(session.shown("B1")).toBe("null");
  });

  it("get errors as errors", async () => {
    await session.type({ A2: "=1/0", B2: "=PLAN.SHOW(A2)" });
    expect(session.shown("B2")).toContain("#DIV/0!");
  });

  it("answer anew at a full calculation and not at another", async () => {
    const calculate = (type: Excel.CalculationType) =>
      session.Excel.run(async (context) => {
        context.workbook.application.calculate(type);
        await context.sync();
      }).then(() => session.workbook.cells.idle());
    await session.type({ A3: "=PLAN.COUNTER()" });
    const first = Number(session.shown("A3"));
    await calculate(session.Excel.CalculationType.recalculate);
    expect(session.shown("A3")).toBe(first);
    await calculate(session.Excel.CalculationType.full);
    expect(session.shown("A3")).toBe(first + 1);
  });

  it("spill, say #SPILL! when blocked, and spill again when the obstacle is gone", async () => {
    await session.type({ H2: "挡住", H1: "=plan.rows()" });
    expect(session.shown("H1")).toBe("#SPILL!");
    await session.type({ H2: "" });
    expect(["H1", "H2", "H3"].map(session.shown)).toEqual([1, 2, 3]);
  });

  it("answer entities, whose fields formulas read and Excel's data types show", async () => {
    await session.type({
      J1: '=PLAN.CARD("宁波")',
      J2: "=J1.目标值",
      J3: '=PLAN.CARD("嵊州").目标值+1',
      J4: "=J1.没有",
    });
    expect(["J1", "J2", "J3", "J4"].map(session.shown)).toEqual(["森林覆盖率", 48, 61, "#FIELD!"]);
    await session.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("J1:J4");
      range.load("formulas,valueTypes");
      await context.sync();
      expect(range.formulas.flat()).toEqual([
        '=PLAN.CARD("宁波")',
        "=J1.目标值",
        '=PLAN.CARD("嵊州").目标值+1',
        "=J1.没有",
      ]);
      expect(range.valueTypes.flat()).toEqual(["RichValue", "Double", "Double", "Error"]);
    });
  });
});
