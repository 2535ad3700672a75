import type { Plan } from "../../plan/plan";
import { PlanLibrary } from "../../plan/planLibrary";
import { defaultSettings } from "../../plan/settings";
import type { Target } from "../../plan/target";
import { numberTarget, testPlan, textTarget } from "../../plan/testPlans";
import type { GridValue } from "../recognition/grid";
import { explainRow } from "../recognition/explainRow";
import { judgeRows, type JudgedRow } from "../recognition/judgeRows";
import type { ReadRow } from "../recognition/readRow";
import { type TemplateLayout, templateLayouts } from "../templates/templateLayout";
import { readTemplate } from "./readTemplate";
import { readTemplateRows } from "./readTemplateRows";
import { templateRows } from "./templateRows";
import { type TemplateOnSheet, templateOf, withEntries } from "./testing/templateGrid";

/** What is entered for a target: as what counts since the plan began, or of one year. */
type EntryOf = (target: Target, year: number | null) => GridValue;

function rowsOf(
  template: TemplateOnSheet,
  plans: readonly Plan[],
  year: number,
  entryOf: EntryOf,
): readonly ReadRow[] {
  const grid = withEntries(template, ({ target, year: of }) => entryOf(target, of));
  const table = readTemplate(grid, template.body, template.known)!;
  const told = templateRows(table, new PlanLibrary(plans), template.known);
  return readTemplateRows(table, told, year, () => "General");
}

function judged(rows: readonly ReadRow[]): readonly JudgedRow[] {
  return judgeRows([rows], defaultSettings)[0]!;
}

describe("a 年度监测表", () => {
  const wholeUnit = 100;
  const targets = [
    numberTarget({ id: "level", name: "水平" }),
    numberTarget({
      id: "sum",
      name: "新增",
      kind: "increment",
      unit: "家",
      value: 100,
      baseline: null,
    }),
    numberTarget({ id: "rate", name: "年均增长", kind: "growth", value: 6, baseline: null }),
    numberTarget({
      id: "fall",
      name: "累计下降",
      kind: "growth",
      growthMeasure: "cumulativeReduction",
      value: 13.5,
      baseline: null,
    }),
    textTarget({ id: "text", name: "创建" }),
  ];
  const plan = testPlan({ targets });
  const template = templateOf("yearly", [plan], 2024);
  const read = (
    entries: Readonly<Record<string, Readonly<Record<number, GridValue>>>>,
    year = 2023,
  ) =>
    new Map(
      judged(rowsOf(template, [plan], year, ({ id }, of) => entries[id]?.[of!] ?? "")).map(
        (row) => [targets.find(({ name }) => name === row.name)!.id, row],
      ),
    );
  const columnOf = (year: number) =>
    template.sheet.columns.findIndex((column) => column.year === year);

  it("takes the latest of a level up to its year, with what stands before it", () => {
    const level = read({ level: { 2021: 42, 2022: 43, 2023: 44, 2024: 99 } }).get("level")!;
    expect(level).toMatchObject({ year: 2023, column: columnOf(2023), previous: 43 });
    expect(level.entry).toMatchObject({ value: 44 });
    expect(level.earlier).toEqual([
      { year: 2021, value: 42 },
      { year: 2022, value: 43 },
    ]);
    expect(level.assessment?.status).toBe("滞后");
  });

  it("judges the latest that there is, by its own year", () => {
    const level = read({ level: { 2021: 42 } }).get("level")!;
    expect(level).toMatchObject({ year: 2021, column: columnOf(2021), previous: null });
    expect(level.assessment?.schedule).toBeCloseTo(1 / 5);
  });

  it("adds up, compounds and never sums rates", () => {
    const rows = read({
      sum: { 2021: 10, 2022: 20, 2023: 31 },
      rate: { 2021: 5, 2022: 7, 2023: 6 },
      fall: { 2021: 3, 2022: 2, 2023: 4 },
    });
    expect(rows.get("sum")!.assessment?.actual).toBe(61);
    expect(rows.get("rate")!.assessment?.actual).toBeCloseTo(
      wholeUnit * (Math.cbrt(1.05 * 1.07 * 1.06) - 1),
    );
    expect(rows.get("fall")!.assessment?.actual).toBeCloseTo(wholeUnit * (1 - 0.97 * 0.98 * 0.96));
    expect(rows.get("sum")).toMatchObject({ column: columnOf(2023), facts: { combined: true } });
  });

  it("names the years without which nothing can be summed", () => {
    const rows = read({ sum: { 2021: 10, 2023: 31 }, rate: { 2023: 6 } });
    expect(rows.get("sum")!.notJudged).toEqual({ reason: "yearsMissing", years: [2022] });
    expect(rows.get("rate")!.notJudged).toEqual({ reason: "yearsMissing", years: [2021, 2022] });
  });

  it("says which years those are", () => {
    const row = read({ sum: { 2023: 31 } }).get("sum")!;
    expect(explainRow(row, null, "zh")).toContain("缺少 2021、2022 年");
  });

  it("points at the year that spoils a sum", () => {
    const rows = read({ sum: { 2021: 10, 2022: "很多", 2023: 31 } });
    expect(rows.get("sum")).toMatchObject({ year: 2022, column: columnOf(2022) });
    expect(rows.get("sum")!.assessment?.status).toBe("数据异常");
    const negative = read({ sum: { 2021: 10, 2022: -4, 2023: 31 } }).get("sum")!;
    expect(negative.assessment).toMatchObject({ status: "数据异常", rule: "negativeCount" });
    expect(negative.column).toBe(columnOf(2022));
  });

  it("takes the latest verdict", () => {
    const row = read({ text: { 2021: "未完成", 2023: "部分完成" } }).get("text")!;
    expect(row.assessment?.status).toBe("部分完成");
    expect(row.column).toBe(columnOf(2023));
  });

  it("waits in its year's column where nothing is entered", () => {
    for (const row of read({}).values()) {
      expect(row.assessment?.status).toBe("待填报");
      expect(row.column).toBe(columnOf(2023));
    }
  });

  it("flags a jump from one year to the next", () => {
    const { level } = Object.fromEntries(read({ level: { 2022: 20, 2023: 44 } }));
    expect(level!.assessment?.soft.map(({ rule }) => rule)).toContain("jump");
  });
});

describe("a 数据采集表", () => {
  const targets = [
    numberTarget({ id: "level", name: "水平" }),
    numberTarget({
      id: "sum",
      name: "新增",
      kind: "increment",
      unit: "家",
      value: 100,
      baseline: null,
    }),
  ];
  const plan = testPlan({ targets });
  const read = (year: number, entry: GridValue) =>
    judged(rowsOf(templateOf("collection", [plan], year), [plan], year, () => entry));

  it("judges a level, and no sum by one of its years", () => {
    const [level, sum] = read(2023, 44);
    expect(level!.assessment?.status).toBe("滞后");
    expect(sum!.notJudged).toEqual({ reason: "singleYear", year: 2023 });
  });
  it("says why, and where it can be judged", () => {
    const message = explainRow(read(2023, 44)[1]!, null, "zh");
    expect(message).toContain("2023 年的当年数");
    expect(message).toContain("年度监测表");
  });
  it("judges a sum in the plan's first year", () =>
    expect(read(2021, 44)[1]!.assessment?.status).toBe("快于预期"));
  it.each(["很多", -3])("says of %p that it cannot be right, whatever the year", (entry) =>
    expect(read(2023, entry)[1]!.assessment?.status).toBe("数据异常"),
  );
  it("waits for an entry", () => expect(read(2023, "")[1]!.assessment?.status).toBe("待填报"));
});

describe("a table of several plans", () => {
  const first = testPlan();
  const later = testPlan({
    id: "yi-2026",
    region: "乙城",
    documentNumber: "乙政发〔2026〕1号",
    period: { start: 2026, end: 2030 },
    targets: [numberTarget({ year: 2030, baseline: null })],
  });

  it.each(templateLayouts)("%s judges each row within its own plan's period", (layout) => {
    const rows = read(layout, [first, later], 2027);
    expect(rows.map(({ notJudged }) => notJudged)).toEqual([
      { reason: "outsidePeriod", year: 2027, plan: first },
      null,
    ]);
    expect(rows.map(({ plan }) => plan)).toEqual([first, later]);
  });

  it("says whose period the year is outside of", () => {
    const [row] = read("singlePeriod", [first, later], 2027);
    expect(explainRow(row!, null, "zh")).toContain("2027 年不在甲城的规划期 2021—2025 内");
  });

  it("tells two plans of one region apart", () => {
    const namesake = { ...later, region: first.region, regionAliases: first.regionAliases };
    for (const layout of templateLayouts) {
      const rows = read(layout, [first, namesake], 2027);
      expect(rows.map(({ plan }) => plan?.id)).toEqual([first.id, namesake.id]);
    }
  });

  it("never takes another plan of the region for one that is gone", () => {
    const newer = { ...first, id: "jia-2024", issued: "2024-01-01" };
    const rows = read("singlePeriod", [first, later], 2024, [newer, later]);
    expect(rows[0]).toMatchObject({ plan: null, notJudged: { reason: "regionUnknown" } });
    expect(rows[1]!.plan).toBe(later);
  });

  function read(
    layout: TemplateLayout,
    plans: readonly Plan[],
    year: number,
    library: readonly Plan[] = plans,
  ) {
    const template = templateOf(layout, plans, year);
    return judged(rowsOf(template, library, year, ({ op }) => (op === "text" ? "已完成" : 45)));
  }
});
