/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CustomFunctionsMetadata } from "../../src/workbench/customfunctions/customFunctionTypes";
import { CustomFunctionHost } from "../../src/workbench/customfunctions/customFunctionHost";
import { type OfficeSession, type StartOptions, startOffice } from "./support/officeJs";
import { smallWorkbook } from "./support/smallWorkbook";

const functions: CustomFunctionsMetadata = {
  functions: [
    {
      id: "TARGET",
      name: "TARGET",
      parameters: [{ name: "region" }, { name: "indicator" }, { name: "year", optional: true }],
      result: {},
    },
    {
      id: "SUM2",
      name: "SUM2",
      parameters: [{ name: "range", dimensionality: "matrix" }],
      result: { dimensionality: "matrix" },
    },
    { id: "SLOW", name: "SLOW", parameters: [] },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "cell" }],
      result: { dimensionality: "matrix" },
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    { id: "UNBOUND", name: "UNBOUND", parameters: [] },
  ],
};

let session: OfficeSession;

async function start(options: Partial<StartOptions> = {}): Promise<void> {
  session = await startOffice({ rootObject: smallWorkbook().root, functions, ...options });
}

describe("custom functions", () => {
  it("get their arguments padded to the declared count, and the calling cell after them", async () => {
    await start();
    const calls: unknown[][] = [];
    session.CustomFunctions.associate("TARGET", (...args: unknown[]) => {
      calls.push(args.slice(0, 3));
      expect(args).toHaveLength(4);
      return 48;
    });
    const result = await session.functions.invoke("target", ["宁波", "森林覆盖率"], "Sheet1!E2");
    expect(result).toEqual({ kind: "value", value: 48 });
    expect(calls).toEqual([["宁波", "森林覆盖率", null]]);
  });

  it("are told the addresses that their metadata asks for", async () => {
    await start();
    session.CustomFunctions.associate(
      "WHERE",
      (_cell: unknown, invocation: CustomFunctions.Invocation) => [
        [invocation.address, invocation.parameterAddresses?.[0]],
      ],
    );
    const result = await session.functions.invoke("WHERE", [1], "Sheet1!E2", ["Sheet1!A1"]);
    expect(result).toEqual({ kind: "value", value: [["Sheet1!E2", "Sheet1!A1"]] });
  });

  it("take ranges and spill rows, with errors among the cells", async () => {
    await start();
    const { CustomFunctions } = session;
    CustomFunctions.associate("SUM2", (range: number[][]) => [
      [range.flat().reduce((a, b) => a + b, 0), ""],
      [
        new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有 2026 年"),
        new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero),
      ],
    ]);
    const expected = (sum: number) => ({
      kind: "value",
      value: [
        [sum, ""],
        [
          { error: "#N/A", message: "没有 2026 年" },
          { error: "#DIV/0!", message: expect.any(String) },
        ],
      ],
    });
    const [range, single] = await Promise.all([
      session.functions.invoke(
        "SUM2",
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        "Sheet1!A1",
      ),
      session.functions.invoke("SUM2", [7], "Sheet1!A9"),
    ]);
    expect(range).toEqual(expected(10));
    expect(single).toEqual(expected(7));
  });

  it("show a thrown CustomFunctions.Error with its message, and any other as #VALUE! without", async () => {
    await start();
    const { CustomFunctions } = session;
    CustomFunctions.associate("TARGET", (region: string) => {
      if (region === "宁波") {
        throw new CustomFunctions.Error(
          CustomFunctions.ErrorCode.notAvailable,
          "是否为森林覆盖率?",
        );
      }
      if (region === "嵊州")
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
      if (region === "杭州") return Promise.reject(new Error("secret"));
      throw new TypeError("secret");
    });
    const call = (region: string) => session.functions.invoke("TARGET", [region, "x"], "S!A1");
    const results = await Promise.all(["宁波", "嵊州", "杭州", "温州"].map(call));
    const error = (code: string, message: unknown) => ({
      kind: "error",
      origin: "function",
      error: code,
      message,
    });
    expect(results).toEqual([
      error("#N/A", "是否为森林覆盖率?"),
      error("#NUM!", expect.any(String)),
      error("#VALUE!", ""),
      error("#VALUE!", ""),
    ]);
  });

  it("that were never associated give #VALUE!", async () => {
    await start();
    expect(await session.functions.invoke("UNBOUND", [], "S!A1")).toEqual({
      kind: "error",
      origin: "function",
      error: "#VALUE!",
      message: "",
    });
  });

  it("go to the pane in one message for one recalculation", async () => {
    await start();
    session.CustomFunctions.associate("SUM2", (range: number[][]) => [[range[0]![0]! * 2]]);
    const posted = session.posted.length;
    const results = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        session.functions.invoke("SUM2", [[[i]]], `S!A${i + 1}`),
      ),
    );
    expect(results).toEqual(
      Array.from({ length: 200 }, (_, i) => ({ kind: "value", value: [[i * 2]] })),
    );
    const events = session.posted.slice(posted).filter((text) => text.includes("SUM2"));
    expect(events).toHaveLength(1);
    expect(
      (JSON.parse(events[0]!) as { _data: { ArrayData: unknown[] } })._data.ArrayData,
    ).toHaveLength(200);
  });

  it("asked before the runtime is ready are answered when it is", async () => {
    let early: Promise<unknown> | undefined;
    await start({
      onStarting: (_host, functionHost) => {
        early = functionHost.invoke("TARGET", ["宁波", "x"], "S!A1");
      },
    });
    // Nothing is associated yet, and the runtime says so: the call was neither lost nor left to time out.
    expect(await early).toMatchObject({ origin: "function", error: "#VALUE!" });
  });

  it("that do not answer in time give #BUSY!", async () => {
    await start({ functionTimeout: 20 });
    session.CustomFunctions.associate("SLOW", () => new Promise(() => {}));
    expect(await session.functions.invoke("SLOW", [], "S!A1")).toMatchObject({
      error: "#BUSY!",
      origin: "timedOut",
    });
  });

  it("end when the pane goes away", async () => {
    await start();
    session.CustomFunctions.associate("SLOW", () => new Promise(() => {}));
    const pending = session.functions.invoke("SLOW", [], "S!A1");
    session.host.close();
    expect(await pending).toMatchObject({ error: "#BUSY!", origin: "paneClosed" });
    expect(await session.functions.invoke("SLOW", [], "S!A1")).toMatchObject({
      origin: "paneClosed",
    });
  });

  it("refuse what does not fit their metadata", async () => {
    await start();
    const bad = { kind: "error", origin: "arguments" };
    const { functions: host } = session;
    expect(await host.invoke("TARGET", ["宁波"], "S!A1")).toMatchObject({
      ...bad,
      error: "#VALUE!",
    });
    expect(await host.invoke("SLOW", [1], "S!A1")).toMatchObject({ ...bad, error: "#VALUE!" });
    expect(await host.invoke("NOPE", [], "S!A1")).toMatchObject({ ...bad, error: "#NAME?" });
  });

  it("report in the older form too", async () => {
    await start({ requirementSets: { ExcelApi: "1.9", CustomFunctions: "1.6" } });
    const { CustomFunctions } = session;
    CustomFunctions.associate("TARGET", (region: string) => {
      if (region === "宁波") return 48;
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有");
    });
    const call = (region: string) => session.functions.invoke("TARGET", [region, "x"], "S!A1");
    expect(await Promise.all([call("宁波"), call("某地")])).toEqual([
      { kind: "value", value: 48 },
      { kind: "error", origin: "function", error: "#N/A", message: "没有" },
    ]);
  });

  it("do not wait for a request on the workbook that waits for them", async () => {
    let value: unknown;
    const book = smallWorkbook();
    await start({
      rootObject: {
        richClass: {
          name: "Workbook",
          scalars: {
            name: {
              // As a calculation: the answer to the pane depends on a function in the pane.
              get: async () => {
                value = await session.functions.invoke("TARGET", ["宁波", "x"], "S!A1");
                return "calculated";
              },
            },
          },
        },
        self: book,
      },
    });
    session.CustomFunctions.associate("TARGET", () => 48);
    const name = await session.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    });
    expect(name).toBe("calculated");
    expect(value).toEqual({ kind: "value", value: 48 });
  });
});

it("refuses streaming functions when their metadata is read", async () => {
  await start();
  const streaming = {
    functions: [{ id: "TICK", name: "TICK", parameters: [], options: { stream: true } }],
  };
  expect(() => new CustomFunctionHost(streaming, session.host)).toThrow("TICK");
});
