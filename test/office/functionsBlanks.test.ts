/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { FunctionId } from "../../src/formulas/planFunctions";
import { RichApiError } from "../../src/workbench/richapi/richClass";
import { type FunctionsSession, startFunctions } from "./support/planFunctions";

// The engine is a real one.
jest.setTimeout(60_000);

const place = ["宁波", "森林覆盖率"] as const;

let session: FunctionsSession;
/** The requests in which cells were asked about, by ordinal. */
const reads = new Set<number>();
/** How many of these the host still refuses. */
let refusals = 0;

beforeAll(async () => {
  session = await startFunctions({
    beforeAction: ({ QueryInfo }, _, request) => {
      if (!QueryInfo?.Select?.includes("valueTypes") || reads.has(request)) return;
      reads.add(request);
      if (refusals === 0) return;
      refusals -= 1;
      throw new RichApiError("GeneralException", "busy");
    },
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    // A1 48, A2 empty, A3 a typed 0, A4 a computed 0, A5 30, A6 empty.
    worksheets.getItem("Sheet1").getRange("A1:A5").formulas = [[48], [""], [0], ["=1-1"], [30]];
    const other = worksheets.add("城 区");
    other.getRange("B2:C2").values = [[0, 47]];
    await context.sync();
  });
});
beforeEach(() => {
  reads.clear();
  refusals = 0;
});
afterAll(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

/** PLAN.`id`(宁波, 森林覆盖率, `value`) where the value comes from a reference, or from none. */
async function judged(id: FunctionId, value: unknown, reference: string | null) {
  const result = await session.call(id, [...place, value as never], [null, null, reference, null]);
  return result.kind === "value" ? result.value : result;
}

describe("a cell", () => {
  it.each([
    ["is empty and comes as 0, as on the desktop", 0, "A2", "待填报"],
    ["is empty and comes as null, as on the web", null, "A2", "待填报"],
    ["is empty and comes as text", "", "A2", "待填报"],
    ["holds a typed 0", 0, "A3", "未达标"],
    ["holds a computed 0", 0, "A4", "未达标"],
    ["is below all that is filled", 0, "A600", "待填报"],
  ])("that %s", async (_, value, cell, status) =>
    expect(await judged("CHECK", value, `Sheet1!${cell}`)).toEqual([[status]]),
  );

  it("of a sheet whose name needs quotes", async () => {
    expect(await judged("CHECK", 0, "'城 区'!B2")).toEqual([["未达标"]]);
    expect(await judged("CHECK", 0, "'城 区'!B3")).toEqual([["待填报"]]);
  });

  it("that is empty leaves the numbers blank", async () => {
    for (const id of ["GAP", "RATE", "PROGRESS"] as const) {
      expect(await judged(id, 0, "Sheet1!A2")).toEqual([[""]]);
      expect(await judged(id, null, "Sheet1!A2")).toEqual([[""]]);
    }
    expect(await judged("GAP", 0, "Sheet1!A3")).toEqual([[-48]]);
  });
});

it("tells the blanks of a range, whatever Excel writes for them", async () => {
  const statuses = [["达标"], ["待填报"], ["未达标"], ["未达标"], ["未达标"], ["待填报"]];
  for (const blank of [0, null, ""]) {
    const values = [[48], [blank], [0], [0], [30], [blank]];
    expect(await judged("CHECK", values, "Sheet1!A1:A6")).toEqual(statuses);
  }
});

it("tells them in a whole column, too", async () => {
  const column = [[48], [0], [0], ...Array.from({ length: 2_000 }, () => [0])];
  const statuses = (await judged("CHECK", column, "Sheet1!A:A")) as string[][];
  expect(statuses.slice(0, 3)).toEqual([["达标"], ["待填报"], ["未达标"]]);
  expect(new Set(statuses.slice(5).flat())).toEqual(new Set(["待填报"]));
  expect(reads.size).toBe(1);
});

it("skips the blank years of a forecast, and takes a 0 for one", async () => {
  const forecast = (values: number[][], address: string) =>
    session.call(
      "FORECAST",
      ["嵊州", "高新技术企业数", [[2022], [2023], [2024]], values],
      [null, null, null, address, null],
    );
  const blank = await forecast([[280], [0], [300]], "Sheet1!C5:C7");
  const typed = await forecast([[48], [0], [0]], "Sheet1!A2:A4");
  expect(blank).toMatchObject({ kind: "value" });
  expect(typed).toMatchObject({ kind: "value" });
  expect(blank).not.toEqual(typed);
});

it("takes a 0 without an address for one, and reads nothing", async () => {
  expect(await judged("CHECK", 0, null)).toEqual([["未达标"]]);
  expect((await session.call("CHECK", [...place, 0])).kind).toBe("value");
  expect(await judged("CHECK", 48, "Sheet1!A1")).toEqual([["达标"]]);
  expect(reads.size).toBe(0);
});

it("reads once for the many calls of one recalculation", async () => {
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, row) =>
      judged(row % 2 === 0 ? "CHECK" : "GAP", 0, `Sheet1!A${row + 1}`),
    ),
  );
  expect(answers[2]).toEqual([["未达标"]]);
  expect(answers[298]).toEqual([["待填报"]]);
  expect(answers[299]).toEqual([[""]]);
  expect(reads.size).toBe(1);
});

it("tries again when Excel is busy", async () => {
  refusals = 1;
  expect(await judged("CHECK", 0, "Sheet1!A2")).toEqual([["待填报"]]);
});

it.each([
  ["of another workbook", "[其他.xlsx]Sheet1!A2"],
  ["on a sheet that is gone", "没有!A2"],
])("does not guess at a 0 %s", async (_, reference) => {
  expect(await judged("CHECK", 0, reference)).toMatchObject({
    kind: "error",
    error: "#VALUE!",
    message: expect.stringContaining(reference),
  });
});

it("does not guess when Excel goes on refusing", async () => {
  refusals = 2;
  expect(await judged("CHECK", 0, "Sheet1!A2")).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("Ctrl+Alt+F9"),
  });
});
