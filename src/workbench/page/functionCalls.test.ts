import type {
  CustomFunctionResult,
  CustomFunctionsMetadata,
} from "../customfunctions/customFunctionTypes";
import { functionCalls } from "./functionCalls";

const METADATA: CustomFunctionsMetadata = {
  functions: [
    {
      id: "TARGET",
      name: "TARGET",
      parameters: [{ name: "region" }, { name: "indicators", dimensionality: "matrix" }],
    },
  ],
};

function calling(result: CustomFunctionResult) {
  const invoke = jest.fn(() => Promise.resolve(result));
  return { invoke, call: functionCalls({ invoke }, METADATA, "zh") };
}

describe("functionCalls", () => {
  it("passes a single cell as a scalar where a scalar is declared, and a range as it is", async () => {
    const { invoke, call } = calling({ kind: "value", value: 48 });
    expect(await call("target", [[["宁波"]], [["森林覆盖率"]]], "Sheet1!B2")).toEqual({
      kind: "value",
      value: 48,
    });
    expect(invoke).toHaveBeenCalledWith("target", ["宁波", [["森林覆盖率"]]], "Sheet1!B2");
    await call("TARGET", [[["宁波"], ["嵊州"]], "x"], "Sheet1!B2");
    expect(invoke).toHaveBeenLastCalledWith("TARGET", [[["宁波"], ["嵊州"]], "x"], "Sheet1!B2");
  });

  it("gives the function's own message with its error", async () => {
    const { call } = calling({
      kind: "error",
      error: "#N/A",
      message: "没有这个指标",
      origin: "function",
    });
    expect(await call("TARGET", [], "A1")).toEqual({
      kind: "error",
      error: "#N/A",
      message: "没有这个指标",
    });
  });

  it("words what the host itself refuses", async () => {
    const { call } = calling({ kind: "error", error: "#BUSY!", message: "", origin: "paneClosed" });
    expect(await call("TARGET", [], "A1")).toMatchObject({ message: "加载项没有运行" });
  });

  it("shows an error inside a spilled array as its text", async () => {
    const cells = [[1, { error: "#N/A" as const, message: "x" }]];
    const { call } = calling({ kind: "value", value: cells });
    expect(await call("TARGET", [], "A1")).toEqual({ kind: "value", value: [[1, "#N/A"]] });
  });
});
