import fc from "fast-check";
import { severityOf, statuses } from "../../plan/assessment";
import { PlanLibrary } from "../../plan/planLibrary";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { findingColumn, findingRows } from "./findingRows";
import type { ReportBlock } from "./reportBlocks";
import { reportSheet } from "./reportSheet";
import { completionOf, rollUpOf, statusCountRows } from "./reportSummary";
import { checkOfPlan } from "./testing/checkOfPlan";

const plan = testPlan({
  targets: [
    numberTarget({ id: "a", name: "甲" }),
    numberTarget({ id: "b", name: "乙", attribute: "预期性" }),
    numberTarget({ id: "c", name: "丙", attribute: null }),
  ],
});
const library = new PlanLibrary([plan]);

/** The check with its findings in other states. */
const checks = fc
  .array(
    fc.record({
      status: fc.constantFrom(...statuses),
      attribute: fc.constantFrom("约束性" as const, "预期性" as const, null),
      attainment: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
    }),
    { maxLength: 60 },
  )
  .map((states) => {
    const check = checkOfPlan(plan, 2024, { a: 47, b: 30 });
    const [table] = check.tables;
    const findings = states.map((state, index) => ({
      ...table!.findings[index % 3]!,
      ...state,
      indicator: `指标${index}`,
      severity: severityOf[state.status],
    }));
    return { ...check, tables: [{ ...table!, findings }] };
  });

it("counts add up: by row, by column, and to the number of findings", () => {
  fc.assert(
    fc.property(checks, (check) => {
      const rows = statusCountRows(rollUpOf(check), "合计", "zh").map((row) => row.slice(1));
      const numbers = rows as number[][];
      for (const row of numbers) {
        expect(row.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(row.at(-1));
      }
      const totals = numbers.at(-1)!;
      totals.forEach((total, column) => {
        const sum = numbers.slice(0, -1).reduce((all, row) => all + row[column]!, 0);
        expect(sum).toBe(total);
      });
      expect(totals.at(-1)).toBe(check.tables[0]!.findings.length);
    }),
  );
});

it("every finding stands on the sheet once, and no block on another", () => {
  fc.assert(
    fc.property(checks, (check) => {
      const sheet = reportSheet(check, library, "zh");
      const { findings } = sheet;
      const names = sheet.cells
        .slice(findings.firstRow, findings.firstRow + findings.rowCount)
        .map((row) => row[0]);
      const wanted = check.tables[0]!.findings.map(({ indicator }) => indicator);
      if (wanted.length > 0) expect([...names].sort()).toEqual([...wanted].sort());
      const blocks = [sheet.head, sheet.counts, sheet.completion, findings, ...sheet.lists];
      const taken = blocks.flatMap(rowsOf);
      expect(new Set(taken).size).toBe(taken.length);
      expect(Math.max(...taken)).toBeLessThan(sheet.cells.length);
    }),
    { numRuns: 40 },
  );
});

function rowsOf({ headingRow, headerRow, firstRow, rowCount }: ReportBlock): number[] {
  const body = Array.from({ length: rowCount }, (_, index) => firstRow + index);
  return [headingRow, headerRow].filter((row) => row !== null).concat(body);
}

it("the lowest attainments are listed first, no more than a chart can show", () => {
  fc.assert(
    fc.property(checks, (check) => {
      const { rows, of } = completionOf(check, "zh");
      const listed = rows.map((row) => Number(row[1]));
      expect([...listed].sort((one, other) => one - other)).toEqual(listed);
      expect(rows.length).toBe(Math.min(25, of));
      const left = check.tables[0]!.findings.filter(({ attainment }) => attainment !== null);
      expect(of).toBe(left.length);
    }),
  );
});

describe("a finding's row", () => {
  const [row] = findingRows(checkOfPlan(plan, 2024, { a: 43.7 }), library, "zh").filter(
    ({ contents }) => contents[0] === "甲",
  );
  const cell = (key: Parameters<typeof findingColumn>[0]) => row?.contents[findingColumn(key)];

  it("holds the target, the figures without noise, and the place of the entry", () => {
    expect(cell("target")).toBe("≥48（2025年）");
    expect(cell("expected")).toBe(46.4);
    expect(cell("gap")).toBe(-4.3);
    expect(cell("schedule")).toBe(0.8);
    expect(cell("place")).toBe("考核表!K5");
    expect(cell("source")).toBe("甲政发〔2021〕1号 三(一)");
  });

  it("marks status and severity with a sign and a word", () => {
    expect(cell("status")).toBe("▲ 严重滞后");
    expect(cell("severity")).toBe("▲ 关注");
    expect(cell("rules")).toBe("严重落后于序时进度");
  });
});

it("the gravest findings come first", () => {
  const rows = findingRows(checkOfPlan(plan, 2024, { a: 49, b: "很多" }), library, "zh");
  expect(rows.map(({ contents }) => contents[0])).toEqual(["乙", "丙", "甲"]);
});

it("has no charts where there is nothing to draw", () => {
  const check = checkOfPlan(testPlan({ targets: [] }), 2024, {});
  const { countsChart, completionChart } = reportSheet(check, library, "zh");
  expect([countsChart, completionChart]).toEqual([null, null]);
});

it("says what is unanswered, not judged, unreadable and accepted", () => {
  const check = checkOfPlan(plan, 2024, { a: "约47" });
  const [table] = check.tables;
  table!.findings[0]!.acceptance = { reason: "快报数", date: "2024-11-20" };
  table!.unjudged.push({
    name: "丁",
    location: { sheet: "考核表", address: "A9" },
    message: "规划中没有“丁”。",
  });
  check.unreadable.push({ place: "表二", message: "读不到。" });
  const cells = reportSheet(check, library, "zh").cells.flat();
  for (const text of ["快报数", "2024-11-20", "考核表!A9", "规划中没有“丁”。", "表二"]) {
    expect(cells).toContain(text);
  }
});
