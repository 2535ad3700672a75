import { statuses } from "../../plan/assessment";
import { defaultSettings } from "../../plan/settings";
import { numberTarget, testPlan, textTarget } from "../../plan/testPlans";
import { type ChartBlock, stacked } from "./chartBlock";
import { comparisonSheet } from "./comparisonSheet";
import { summaryOf } from "./summary";
import type { TemplateRequest } from "./templateRequest";
import type { ChartSource, Summary, TemplateSheet } from "./templateSheet";
import { yearlySheet } from "./yearlySheet";

const names = { table: "监测表_甲城", year: "监测年度_甲城" };
const words = textTarget({ id: "w" });
const plan = testPlan({ targets: [words, numberTarget({ id: "n" })] });

function requestOf(overrides: Partial<TemplateRequest> = {}): TemplateRequest {
  return {
    layout: "yearly",
    parts: [{ plan, targets: plan.targets }],
    year: 2024,
    usesPlanFunctions: false,
    hasCharts: true,
    settings: defaultSettings,
    ...overrides,
  };
}

const yearly = yearlySheet(requestOf(), names);
const other = testPlan({ id: "yi", region: "乙城", targets: plan.targets });
const comparison = comparisonSheet(
  requestOf({
    layout: "comparison",
    parts: [plan, other].map((one) => ({ plan: one, targets: one.targets })),
  }),
  names,
);

/** What a source holds: headers of the table's columns, or the cells' contents. */
function contentsOf(
  sheet: TemplateSheet,
  { cells }: Summary,
  source: ChartSource,
): readonly unknown[] {
  if ("tableColumn" in source) return [sheet.columns[source.tableColumn]!.header];
  return cells
    .slice(source.row, source.row + source.rows)
    .flatMap((line) => line.slice(source.column, source.column + source.columns));
}

describe("of a table of years", () => {
  const summary = summaryOf(yearly, names)!;

  it("is a rectangle", () =>
    expect(new Set(summary.cells.map((line) => line.length)).size).toBe(1));
  it("draws statuses, completion and the way of one indicator", () =>
    expect(summary.charts.map(({ kind, isShare }) => [kind, isShare])).toEqual([
      ["columns", false],
      ["bars", true],
      ["lines", false],
    ]));
  it("counts every status, 约束性 and 预期性 apart", () => {
    const [counts] = summary.charts;
    expect(contentsOf(yearly, summary, counts!.categories)).toEqual(statuses);
    expect(counts!.series.map(({ name }) => name)).toEqual(["约束性", "预期性", "未注明"]);
  });
  it("takes completion straight from the table", () => {
    const completion = summary.charts[1]!;
    expect(contentsOf(yearly, summary, completion.categories)).toEqual(["图示名"]);
    expect(contentsOf(yearly, summary, completion.series[0]!.values)).toEqual(["完成率"]);
  });
  it("draws the years from the baseline on", () => {
    const path = summary.charts[2]!;
    expect(contentsOf(yearly, summary, path.categories)).toEqual([
      2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(path.count).toBe(6);
  });
  it("begins with the first indicator that has a figure, out of all that there are", () => {
    const { row, column, listColumn } = summary.chooser!;
    expect(summary.cells[row]![column]).toBe("森林覆盖率");
    expect(yearly.columns[listColumn]!.header).toBe("图示名");
  });
});

it("draws statuses alone where all targets are in words", () => {
  const sheet = yearlySheet(requestOf({ parts: [{ plan, targets: [words] }] }), names);
  const summary = summaryOf(sheet, names)!;
  expect(summary.charts.map(({ kind }) => kind)).toEqual(["columns"]);
  expect(summary.chooser).toBeNull();
});

describe("of a comparison", () => {
  const summary = summaryOf(comparison, names)!;
  it("is a rectangle", () =>
    expect(new Set(summary.cells.map((line) => line.length)).size).toBe(1));
  it("draws the regions side by side", () => {
    const [chart] = summary.charts;
    expect(summary.charts).toHaveLength(1);
    expect(contentsOf(comparison, summary, chart!.categories)).toEqual(["甲城", "乙城"]);
    expect(chart!.series.map(({ name }) => name)).toEqual(["目标值", "实际值"]);
  });
  it("has nothing to draw of words", () => {
    const parts = [plan, other].map((one) => ({ plan: one, targets: [words] }));
    const sheet = comparisonSheet(requestOf({ layout: "comparison", parts }), names);
    expect(summaryOf(sheet, names)).toBeNull();
  });
});

it("blocks keep what they refer to when they are put below each other", () => {
  const block = (label: string, chooser: ChartBlock["chooser"]): ChartBlock => ({
    cells: [[label], [(address) => `=${address(0, 0)}`, "x"]],
    charts: [
      {
        kind: "lines",
        title: label,
        categories: { row: 0, column: 0, rows: 1, columns: 1 },
        series: [{ name: "s", values: { row: 1, column: 1, rows: 1, columns: 1 } }],
        isShare: false,
        count: 1,
      },
    ],
    chooser,
  });
  const { cells, charts, chooser } = stacked([
    block("one", null),
    block("two", { row: 1, column: 0, listColumn: 3 }),
  ]);
  const address = (row: number, column: number): string => `${row},${column}`;
  const shown = cells.map((line) =>
    line.map((cell) => (typeof cell === "function" ? cell(address) : cell)),
  );
  expect(shown).toEqual([
    ["one", ""],
    ["=0,0", "x"],
    ["", ""],
    ["two", ""],
    ["=3,0", "x"],
  ]);
  expect(charts[1]).toMatchObject({ categories: { row: 3 }, series: [{ values: { row: 4 } }] });
  expect(chooser).toEqual({ row: 4, column: 0, listColumn: 3 });
});
