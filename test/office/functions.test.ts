/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { planStore } from "../../src/excel/planStore";
import { type FunctionId, functionIds } from "../../src/formulas/planFunctions";
import { planOf } from "./support/addin";
import {
  builtMetadata,
  errorCell,
  type FunctionsSession,
  richCell,
  startFunctions,
} from "./support/planFunctions";

// The engine is a real one.
jest.setTimeout(60_000);

const { region, targets } = planOf("宁波");
const indicator = "森林覆盖率";

let session: FunctionsSession;

describe("before the workbook's own plans are known", () => {
  it("waits for them", async () => {
    session = await startFunctions({ plansKnown: false });
    let answered = false;
    const answer = session.call("REGIONS", []).then((result) => {
      answered = true;
      return result;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answered).toBe(false);
    planStore.setOwn([{ ...planOf("宁波"), id: "own", region: "新区", regionAliases: [] }]);
    expect(await answer).toMatchObject({ value: expect.arrayContaining([["新区"]]) });
  });
});

describe("in a Chinese Excel", () => {
  beforeAll(async () => {
    session = await startFunctions();
  });
  afterAll(() => {
    expect(session.missing).toEqual([]);
    expect(session.defects).toEqual([]);
  });

  it.each<[FunctionId, unknown[], unknown]>([
    ["TARGET", [region, indicator], 48],
    ["TARGET", [region, indicator, 2025], 48],
    ["INFO", [region, indicator, "单位"], "%"],
    ["CHECK", [region, indicator, 48], "达标"],
    ["CHECK", [region, indicator, 0], "未达标"],
    ["GAP", [region, indicator, 47.5], -0.5],
    ["RATE", [region, indicator, 24], 0.5],
  ])("answers %s of %j", async (id, args, expected) =>
    expect(await session.spilled(id, ...(args as never[]))).toEqual([[expected]]),
  );

  it("answers PROGRESS, EXPECTED and FORECAST by the schedule", async () => {
    const asked = ["嵊州", "高新技术企业数"] as const;
    const [[baseline]] = (await session.spilled("INFO", ...asked, "基期值")) as [[number]];
    const [[goal]] = (await session.spilled("TARGET", ...asked)) as [[number]];
    expect(await session.spilled("PROGRESS", ...asked, [[baseline], [goal]])).toEqual([[0], [1]]);
    const [[expected]] = (await session.spilled("EXPECTED", ...asked, 2023)) as [[number]];
    expect(expected).toBeGreaterThan(baseline);
    expect(expected).toBeLessThan(goal);
    // On one line with the baseline of 2020, so that the line is known.
    const actuals = [40, 60, 80].map((more) => baseline + more);
    const series = [[[2022, 2023, 2024]], [actuals]];
    const [[forecast]] = (await session.spilled("FORECAST", ...asked, ...series, "最小二乘")) as [
      [number],
    ];
    expect(forecast).toBeCloseTo(baseline + 100);
  });

  it("lists regions and indicators", async () => {
    expect(await session.spilled("REGIONS")).toEqual([
      ["宁波"],
      ["嵊州"],
      ["舟山"],
      ["游仙"],
      ["防城港"],
    ]);
    const names = [...new Set(targets.map(({ name }) => name))];
    expect(await session.spilled("INDICATORS", region)).toEqual(names.map((name) => [name]));
  });

  it("spills tables of a plan, an indicator and a search", async () => {
    const table = await session.spilled("TABLE", region, [["指标", "目标值"]]);
    expect(table).toHaveLength(targets.length + 1);
    expect(table).toContainEqual([indicator, 48]);
    for (const [id, argument] of [
      ["COMPARE", indicator],
      ["FIND", "森林"],
    ] as const) {
      const rows = await session.spilled(id, argument);
      expect(rows.some((row) => row.includes(region) && row.includes(indicator))).toBe(true);
    }
  });

  it("broadcasts a column, keeps its blanks blank, and gives each cell its own error", async () => {
    const rows = await session.spilled("TARGET", region, [[indicator], ["没有这项"], [""], [0]]);
    expect(rows).toEqual([
      [48],
      [{ error: "#N/A", message: expect.stringContaining("没有这项") }],
      [""],
      [""],
    ]);
  });

  it("spills 10,000 rows in one call", async () => {
    const actuals = Array.from({ length: 10_000 }, (_, row) => [row % 2 === 0 ? 48 : 30]);
    const mark = session.host.log.lastOrdinal;
    const rows = await session.spilled("CHECK", region, indicator, actuals);
    expect(rows).toHaveLength(10_000);
    expect([rows[0], rows[9_999]]).toEqual([["达标"], ["未达标"]]);
    expect(session.host.log.entries({ kind: "workbook", after: mark })).toEqual([]);
  });

  it("answers an unknown name with #N/A and the nearest", async () => {
    expect(await session.call("TARGET", [region, "森林复盖率"])).toMatchObject({
      kind: "error",
      error: "#N/A",
      message: expect.stringContaining(indicator),
    });
  });

  it("answers a wrong argument with #VALUE! and what would be right", async () => {
    expect(await session.call("INFO", [region, indicator, "颜色"])).toMatchObject({
      kind: "error",
      error: "#VALUE!",
      message: expect.stringContaining("单位"),
    });
  });

  it.each(["#DIV/0!", "#N/A", "#NAME?", "#REF!"])("passes %s through", async (code) => {
    const error = { error: code, message: expect.anything() };
    const actuals = [[48], [errorCell(code)]];
    expect(await session.spilled("CHECK", region, indicator, actuals)).toEqual([
      ["达标"],
      [{ ...error, message: "" }],
    ]);
    expect(await session.spilled("TARGET", errorCell(code), indicator)).toEqual([
      [{ ...error, message: "" }],
    ]);
  });
});

describe("CARD", () => {
  it("is an entity where Excel has data types", async () => {
    session = await startFunctions();
    const [[card]] = (await session.spilled("CARD", region, indicator)) as [
      [Excel.EntityCellValue],
    ];
    expect(card).toMatchObject({
      type: "Entity",
      text: expect.stringContaining(indicator),
      properties: { 目标值: { type: "Double", basicValue: 48 } },
      layouts: { compact: { icon: expect.any(String) } },
      provider: { description: expect.stringContaining("〔") },
    });
  });

  it("goes into other functions as its region and its indicator", async () => {
    const [[card]] = (await session.spilled("CARD", region, indicator)) as [[unknown]];
    const cell = richCell(card as never);
    expect(await session.spilled("TARGET", cell, cell)).toEqual([[48]]);
  });

  it("has sub-cards for the targets of other years", async () => {
    const { targets: all } = planOf("舟山");
    const years = all.filter(({ name }) => name === "人民群众质量满意度").map(({ year }) => year);
    const [[card]] = (await session.spilled("CARD", "舟山", "人民群众质量满意度")) as [
      [Excel.EntityCellValue],
    ];
    expect(card.referencedValues).toHaveLength(new Set(years).size - 1);
  });

  it("is its text where Excel has none", async () => {
    session = await startFunctions({
      requirementSets: { ExcelApi: "1.15", CustomFunctions: "1.9" },
    });
    const [[text]] = (await session.spilled("CARD", region, indicator)) as [[unknown]];
    expect(text).toContain(indicator);
    expect(text).toContain("48");
  });
});

it("speaks English in an English Excel", async () => {
  session = await startFunctions({ locale: "en-US" });
  expect(await session.call("TARGET", [region, "没有这项"])).toMatchObject({
    error: "#N/A",
    message: expect.stringMatching(/^The plan of/),
  });
  const address = "'[Other.xlsx]S'!A1";
  expect(
    await session.call("CHECK", [region, indicator, 0], [null, null, address, null]),
  ).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("could not be read") });
});

describe.each([
  ["functions.json", "https://localhost:3000/help/functions/", /[\u4e00-\u9fff]/],
  ["functions.en-us.json", "https://localhost:3000/help/en/functions/", /[A-Za-z]{3}/],
])("%s", (file, help, words) => {
  const metadata = builtMetadata(file);

  it("has every function by its own name, with a help page", () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(functionIds);
    expect(metadata.functions.map(({ name }) => name)).toEqual(functionIds);
    for (const entry of metadata.functions) {
      expect(entry).toHaveProperty("helpUrl", `${help}${entry.id}.html`);
    }
  });

  it("describes each function and each parameter in its language", () => {
    for (const { description, parameters, result } of metadata.functions) {
      expect(description).toMatch(words);
      expect(result).toHaveProperty("description", expect.stringMatching(words));
      for (const parameter of parameters) expect(parameter.description).toMatch(words);
    }
  });

  it("lets error values and cards reach the functions", () =>
    expect(metadata).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    }));
});
