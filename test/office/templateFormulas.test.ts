/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { outlookLabels } from "../../src/messages/outlookLabels";
import { openSdgLabels } from "../../src/messages/trendLabels";
import { assess, type Assessment } from "../../src/plan/assess";
import { readEntry } from "../../src/plan/entry";
import { forecast } from "../../src/plan/forecast";
import { gap } from "../../src/plan/gap";
import type { Plan, PlanTarget } from "../../src/plan/plan";
import { expectedAt } from "../../src/plan/progress";
import { type AssessmentSettings, defaultSettings } from "../../src/plan/settings";
import type { Target } from "../../src/plan/target";
import { trendOf } from "../../src/plan/trend";
import type { CellContent } from "../../src/tables/templates/cellContent";
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import type { TemplateRequest } from "../../src/tables/templates/templateRequest";
import { everyRequirement } from "../../src/tables/templates/testing/everyRequirement";
import { createWorkbook } from "../../src/workbench/excel/workbook";
import { planOf } from "./support/addin";
import { createHeadlessUniver } from "./support/engine";
import { startOffice } from "./support/officeJs";
import { type PlacedTemplate, placeTemplate } from "./support/placedTemplate";

/** What people enter, as a function of the target; the sheet and the plan room must say the same of each. */
const entries: readonly ((target: Target) => CellContent)[] = [
  () => "",
  () => "—",
  () => 0,
  scaled(0.5),
  scaled(0.9499),
  scaled(0.95),
  scaled(0.9999),
  scaled(1),
  scaled(1.0001),
  scaled(2),
  () => -1,
  () => "大约",
  () => "已完成",
  () => "部分完成",
  ({ baseline }) => baseline?.value ?? 1,
];

function scaled(factor: number): (target: Target) => number {
  return ({ op, value }) => {
    if (op === "text") return factor;
    return factor * (op === "between" ? value[0] : value);
  };
}

const builtIn = [planOf("宁波"), planOf("嵊州"), planOf("游仙")];
const tolerant: AssessmentSettings = { ...defaultSettings, tolerance: 0.05, close: 0.9 };

// Whole plans on a real engine, again and again.
jest.setTimeout(240_000);

beforeAll(async () => {
  await startOffice({ rootObject: createWorkbook(createHeadlessUniver()).root });
});

/** In which years the entries are dealt out from where on; a 中期评估表 has all columns of a 单期考核表. */
const runs: readonly (readonly [
  layout: JudgedLayout,
  deals: readonly (readonly [year: number, first: number])[],
])[] = [
  ["midterm", [2021, 2024, 2025].map((year) => [year, year])],
  ["responsibility", [2022, 2025].map((year) => [year, year])],
  ["singlePeriod", [[2023, 0]]],
];
const everyFourth = [0, 4, 8, 12];
const thorough: typeof runs = [
  [
    "midterm",
    [2021, 2024, 2025].flatMap((year) => everyFourth.map((first) => [year, first] as const)),
  ],
];

/** Of plans as they are, where each target's ways meet fewer entries; their 单期考核表 has a test of its own. */
const once: typeof runs = [
  ["midterm", [[2024, 2024]]],
  ["responsibility", [[2025, 2025]]],
];

describe.each([
  ...builtIn.flatMap((plan) => once.map(([layout, deals]) => ({ plan, layout, deals }))),
  ...[...runs, ...thorough].map(([layout, deals]) => ({ plan: everyRequirement, layout, deals })),
])("the formulas of $plan.region in a $layout", ({ plan, layout, deals }) => {
  it(`agree with the plan room, ${deals.length} times`, async () => {
    const placed = await placeTemplate(requestFor(layout, plan, defaultSettings));
    for (const [year, first] of deals) {
      await placed.setYear(year);
      const cells = await enter(placed, plan, first);
      const { column } = await placed.read();
      for (const [header, expected] of wantedOf(layout)) {
        const wanted = plan.targets.map((target, row) =>
          expected(asked(plan, target, cells[row]!, year, defaultSettings)),
        );
        expectColumn(plan, `${header} ${year}`, column(header), wanted, cells);
      }
    }
  });
});

it("counts what lies within a declared tolerance as met", async () => {
  const placed = await placeTemplate(requestFor("singlePeriod", everyRequirement, tolerant));
  for (const year of [2023, 2025]) {
    await placed.setYear(year);
    for (const shift of [0, 3, 5]) {
      const cells = await enter(placed, everyRequirement, shift);
      const { column } = await placed.read();
      const wanted = everyRequirement.targets.map(
        (target, row) =>
          asked(everyRequirement, target, cells[row]!, year, tolerant).assessment.status,
      );
      expectColumn(everyRequirement, `状态 ${year}`, column("状态"), wanted, cells);
    }
  }
});

it("measures against a stage target that people have put in the place of the proposed one", async () => {
  const placed = await placeTemplate(
    requestFor("responsibility", everyRequirement, defaultSettings),
  );
  await placed.setYear(2023);
  const stages = everyRequirement.targets.map((_, row) => (row === 0 ? 44 : ""));
  await placed.fill({ 实际值: everyRequirement.targets.map(() => 45), "2023年阶段目标": stages });
  const { column } = await placed.read();
  expect(column("本年阶段目标").slice(0, 2)).toEqual([44, ""]);
  // 能耗 is to fall; the other has no stage target any more.
  expect(column("距阶段目标").slice(0, 2)).toEqual([-1, ""]);
});

/** Deals the entries out to the rows in turn, from another one on. */
async function enter(
  placed: PlacedTemplate,
  { targets }: Plan,
  shift: number,
): Promise<readonly CellContent[]> {
  const cells = targets.map((target, row) => entries[(row + shift) % entries.length]!(target));
  await placed.fill({ 实际值: cells });
  return cells;
}

function requestFor(
  layout: TemplateLayout,
  plan: Plan,
  settings: AssessmentSettings,
): TemplateRequest {
  return {
    layout,
    parts: [{ plan, targets: plan.targets }],
    year: plan.period.end,
    usesPlanFunctions: false,
    hasCharts: false,
    settings,
  };
}

/** One row as the plan room sees it. */
interface Asked extends PlanTarget {
  readonly assessment: Assessment;
  readonly year: number;
  /** The entry where it is a number that can be right. */
  readonly value: number | null;
}

type Wanted = (row: Asked) => CellContent | null;

function asked(
  plan: Plan,
  target: Target,
  cell: CellContent,
  year: number,
  settings: AssessmentSettings,
): Asked {
  const valueType = cell === "" ? "empty" : typeof cell === "number" ? "number" : "text";
  const entry = readEntry({ value: cell, valueType }, target.unit);
  const assessment = assess(target, plan.period, entry, year, settings);
  return { plan, target, assessment, year, value: assessment.actual };
}

const judged: readonly (readonly [string, Wanted])[] = [
  ["状态", ({ assessment }) => assessment.status],
  ["完成率", ({ assessment }) => assessment.attainment],
  ["差距", ({ assessment }) => assessment.gap],
  ["完成进度", ({ assessment }) => assessment.progress],
  ["序时进度", ({ assessment }) => assessment.facts.schedule],
];
const expectedByNow: readonly [string, Wanted] = [
  "应达值",
  ({ assessment }) => assessment.facts.expected,
];

type JudgedLayout = "singlePeriod" | "midterm" | "responsibility";

function wantedOf(layout: JudgedLayout): readonly (readonly [string, Wanted])[] {
  switch (layout) {
    case "singlePeriod":
      return [...judged, expectedByNow];
    case "midterm":
      return [
        ...judged,
        expectedByNow,
        ["进度比", ({ assessment }) => assessment.q],
        ["年均变化", yearlyChange],
        ["尚需年均变化", neededChange],
        ["期末预计值", forecastOf],
        ["期末预计", outlookOf],
        ["趋势", openSdgOf],
      ] as const;
    case "responsibility":
      return [
        ...judged,
        ["本年阶段目标", stageOf],
        ["距阶段目标", stageGapOf],
        ...[2021, 2022, 2023].map(
          (year) => [`${year}年阶段目标`, (row: Asked) => stageOf({ ...row, year })] as const,
        ),
      ] as const;
  }
}

const numberOf = (value: number | string): number | null =>
  typeof value === "number" ? value : null;

function forecastOf({ plan, target, value, year }: Asked): number | null {
  if (value === null) return null;
  return numberOf(forecast(target, plan.period, [{ year, value }], "linear"));
}

function outlookOf(row: Asked): string | null {
  const value = forecastOf(row);
  if (value === null) return null;
  const distance = gap(row.target, value, defaultSettings)!;
  const noise = 1e-9;
  const isStrict = row.target.op === ">" || row.target.op === "<";
  return (isStrict ? distance > noise : distance >= -noise)
    ? outlookLabels.met.zh
    : outlookLabels.missed.zh;
}

function openSdgOf({ target, value, year }: Asked): string | null {
  if (value === null || target.year === null) return null;
  const trend = trendOf(target, [{ year, value }]);
  return trend === null || trend.openSdg === "notAvailable"
    ? null
    : openSdgLabels[trend.openSdg].zh;
}

function stageOf({ plan, target, year }: Asked): number | null {
  return numberOf(expectedAt(target, plan.period, year));
}

function stageGapOf(row: Asked): number | null {
  const { target, value, year, assessment } = row;
  const stage = stageOf(row);
  if (value === null || stage === null) return null;
  if (target.op === ">=" || target.op === ">") return value - stage;
  if (target.op === "=" && target.unit === "家") return value - stage;
  if (target.op === "<=" || target.op === "<") return stage - value;
  if (target.year === null || year >= target.year) return assessment.gap;
  const from = target.baseline?.bound === undefined ? target.baseline?.value : undefined;
  if (from === undefined) return -Math.abs(value - stage);
  return stageOf({ ...row, year: target.year })! >= from ? value - stage : stage - value;
}

/** The change of one year that, repeated from the baseline year on, leads to the value. */
function yearlyChange({ plan, target, value, year }: Asked): number | null {
  const from = target.baseline?.year ?? plan.period.start - 1;
  const years = year - from;
  if (value === null || target.year === null || years <= 0) return null;
  if (target.kind === "growth" && target.growthMeasure === undefined) return value;
  if (target.kind === "growth") {
    const left = 1 - value / wholeOf(target);
    return left > 0 ? numberOrNull(wholeOf(target) * (1 - left ** (1 / years))) : null;
  }
  if (target.kind === "increment") return value / years;
  const { baseline } = target;
  return baseline === null || baseline.bound !== undefined
    ? null
    : (value - baseline.value) / years;
}

/** The change of one year that, repeated from this year on, leads to the target. */
function neededChange({ plan, target, value, year, assessment }: Asked): number | null {
  const isOpen = assessment.facts.isMet === false;
  if (value === null || target.year === null || year >= target.year || !isOpen) return null;
  const left = target.year - year;
  const range = target.op === "between" ? target.value : null;
  const nearest = range === null ? Number(target.value) : value < range[0] ? range[0] : range[1];
  const whole = wholeOf(target);
  if (target.kind !== "growth") return (nearest - value) / left;
  const rate = range === null ? nearest : range[0];
  if (target.growthMeasure === "cumulativeReduction") {
    return numberOrNull(whole * (1 - ((1 - rate / whole) / (1 - value / whole)) ** (1 / left)));
  }
  const gone = year - (plan.period.start - 1);
  const grown = (1 + value / whole) ** gone;
  return numberOrNull(whole * (((1 + rate / whole) ** (gone + left) / grown) ** (1 / left) - 1));
}

function wholeOf({ unit }: Target): number {
  return unit === "%" ? 100 : unit === "‰" ? 1000 : NaN;
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function expectColumn(
  { targets }: Plan,
  header: string,
  found: readonly unknown[],
  wanted: readonly (CellContent | null)[],
  cells: readonly CellContent[],
): void {
  const told = (values: readonly unknown[]): string[] =>
    targets.map(
      ({ id, kind, op, year }, row) =>
        `${header} ${id} ${kind} ${op} ${year}, entered ${cells[row]}: ${shown(values[row])}`,
    );
  expect(told(found)).toEqual(told(wanted));
}

/** Numbers to nine significant digits, so that the noise of another order of operations is no difference. */
function shown(value: unknown): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  return Math.abs(value) < 1e-9 ? "0" : String(Number(value.toPrecision(9)));
}
