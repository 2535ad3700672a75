import type { FormulaValue } from "../engine/formulaValues";
import type { CustomFunctionResult, CustomFunctionsMetadata } from "./customFunctionTypes";
import { type BlankCells, functionCalls } from "./functionCalls";

const metadata: CustomFunctionsMetadata = {
  functions: [
    {
      id: "TARGET",
      name: "TARGET",
      parameters: [{ name: "region" }, { name: "indicators", dimensionality: "matrix" }],
    },
    { id: "CHECK", name: "CHECK", parameters: [{ name: "a" }], allowErrorForDataTypeAny: true },
    {
      id: "FIELD",
      name: "FIELD",
      parameters: [{ name: "a" }],
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    },
  ],
};
const entity = { type: "Entity", text: "森林覆盖率", properties: {} };

function calling(
  result: CustomFunctionResult = { kind: "value", value: 48 },
  blanks: BlankCells = "zero",
) {
  const invoke = jest.fn((..._call: unknown[]) => Promise.resolve(result));
  const call = functionCalls({ invoke }, metadata, { language: "zh", blanks: () => blanks });
  return {
    invoke,
    call: (id: string, ...values: FormulaValue[]) =>
      call(
        id,
        values.map((value) => ({ value, address: Array.isArray(value) ? "Sheet1!A1" : null })),
        "Sheet1!B2",
      ),
  };
}

describe("functionCalls", () => {
  it("passes a single cell as a scalar where a scalar is declared, and a range as it is", async () => {
    const { invoke, call } = calling();
    expect(await call("target", [["宁波"]], [["森林覆盖率"]])).toEqual({
      kind: "value",
      value: 48,
    });
    expect(invoke.mock.lastCall).toEqual([
      "target",
      ["宁波", [["森林覆盖率"]]],
      "Sheet1!B2",
      ["Sheet1!A1", "Sheet1!A1"],
    ]);
    await call("TARGET", [["宁波"], ["嵊州"]], "x");
    expect(invoke.mock.lastCall).toEqual([
      "TARGET",
      [[["宁波"], ["嵊州"]], "x"],
      "Sheet1!B2",
      ["Sheet1!A1", null],
    ]);
  });

  it.each<[BlankCells, FormulaValue]>([
    ["zero", 0],
    ["null", null],
  ])("passes a single blank cell as Excel does: %s", async (blanks, passed) => {
    const { invoke, call } = calling(undefined, blanks);
    await call("TARGET", [[null]], [[null]]);
    expect(invoke.mock.lastCall?.[1]).toEqual([passed, [[passed]]]);
    await call("TARGET", [[0]], [[1], [null]]);
    expect(invoke.mock.lastCall?.[1]).toEqual([0, [[1], [0]]]);
    await call("TARGET", null, [[""]]);
    expect(invoke.mock.lastCall?.[1]).toEqual([null, [[""]]]);
  });

  it("shows an error argument of a function that takes none, and does not call", async () => {
    const { invoke, call } = calling();
    const error = { kind: "error", error: "#DIV/0!", message: "" };
    expect(await call("TARGET", { error: "#DIV/0!" }, "x")).toEqual(error);
    expect(await call("TARGET", "x", [[1], [{ error: "#DIV/0!" }]])).toEqual(error);
    expect(invoke).not.toHaveBeenCalled();
  });

  it("passes an error to a function that takes them, wrapped where rich data is taken too", async () => {
    const { invoke, call } = calling();
    const error = { type: "CustomFunctionError", code: "#N/A" };
    await call("CHECK", [[{ error: "#N/A" }]]);
    expect(invoke.mock.lastCall?.[1]).toEqual([error]);
    await call("FIELD", { error: "#N/A" });
    expect(invoke.mock.lastCall?.[1]).toEqual([{ value: JSON.stringify(error) }]);
  });

  it("passes an entity where rich data is taken, else its text", async () => {
    const { invoke, call } = calling();
    await call("FIELD", entity);
    expect(invoke.mock.lastCall?.[1]).toEqual([{ value: JSON.stringify(entity) }]);
    await call("CHECK", entity);
    expect(invoke.mock.lastCall?.[1]).toEqual(["森林覆盖率"]);
  });

  it("gives the function's own message with its error", async () => {
    const error = { kind: "error", error: "#N/A", message: "没有这个指标" } as const;
    const { call } = calling({ ...error, origin: "function" });
    expect(await call("TARGET")).toEqual(error);
  });

  it("words what the host itself refuses", async () => {
    const { call } = calling({ kind: "error", error: "#BUSY!", message: "", origin: "paneClosed" });
    expect(await call("TARGET")).toMatchObject({ message: "加载项没有运行" });
  });

  it("gives a single error among the cells with its message", async () => {
    const { call } = calling({ kind: "value", value: { error: "#N/A", message: "没有" } });
    expect(await call("TARGET")).toEqual({ kind: "error", error: "#N/A", message: "没有" });
  });
});
