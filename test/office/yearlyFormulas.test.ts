/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { assess, type Assessment } from "../../src/plan/assess";
import { statuses } from "../../src/plan/assessment";
import type { Entry } from "../../src/plan/entry";
import type { Plan, PlanTarget } from "../../src/plan/plan";
import { expectedAt } from "../../src/plan/progress";
import { missingYears, valueSoFar } from "../../src/plan/soFar";
import type { Target } from "../../src/plan/target";
import { planOfAllKinds } from "../../src/tables/templates/testing/planOfAllKinds";
import { createWorkbook } from "../../src/workbench/excel/workbook";
import {
  type Cell,
  entries,
  expectFigure,
  isWithinLimits,
  read,
  regionPlan,
  requestOf,
  share,
} from "./support/dealtEntries";
import { createHeadlessUniver } from "./support/engine";
import { startOffice } from "./support/officeJs";
import { type PlacedTemplate, placeTemplate } from "./support/placedTemplate";

jest.setTimeout(300_000);

/** Rows of one year each, the same one again and again, or broken off: what a dealing says of row and year. */
const dealings: readonly (readonly [string, (row: number, year: number) => number | null])[] = [
  ["every row another entry", (row, year) => row + year],
  ["the first years alone", (row, year) => (year < 2 ? row : null)],
  ["whole rows of numbers", (row) => [0, 1, 3, 6, 8, 11][row % 6]!],
  ["a year missing", (row, year) => (year === 1 ? null : [0, 3, 6, 8][row % 4]!)],
  ["now and then a mistake", (row, year) => ((row + year) % 5 === 0 ? 7 + (row % 4) : 8)],
  ["nothing at all", () => null],
];

const plans = [...["宁波", "嵊州", "防城港"].map(regionPlan), planOfAllKinds];

beforeAll(() => startOffice({ rootObject: createWorkbook(createHeadlessUniver()).root }));

describe.each(plans.map((plan) => [plan.region, plan] as const))("年度监测表 of %s", (_, plan) => {
  let template: PlacedTemplate;
  let years: readonly number[];
  const targets = plan.targets.map((target) => ({ plan, target }));

  beforeAll(async () => {
    template = await placeTemplate(requestOf("yearly", [plan]));
    years = template.sheet.columns.flatMap(({ year }) => year ?? []);
  });

  const { start, end } = plan.period;
  // Plans as they are have the same ways for many of their targets: two dealings meet each.
  const isWhole = plan === planOfAllKinds;
  const cases = dealings
    .slice(0, isWhole ? dealings.length : 2)
    .flatMap(([name, dealt], index) =>
      (isWhole ? [start + 2, end] : [end - index]).map((year) => [name, year, dealt] as const),
    );
  it.each(cases)("%s, in %i", async (_name, year, dealt) => {
    const cells = targets.map(({ target }, row) =>
      years.map((__, index) => {
        const which = dealt(row, index);
        return which === null ? "" : entries[which % entries.length]!(target);
      }),
    );
    await template.setYear(year);
    await template.fill(
      Object.fromEntries(
        years.map((entryYear, index) => [`${entryYear}年`, cells.map((row) => row[index]!)]),
      ),
    );
    const sheet = await template.read();
    const judged = targets.map((one, row) => judgeYears(one, years, cells[row]!, year));
    const wanted = judged.map(({ assessment }) => assessment);
    expect(named(targets, sheet.column("状态"))).toEqual(
      named(
        targets,
        wanted.map(({ status }) => status),
      ),
    );
    for (const [header, figureOf] of figures) {
      compare(targets, header, sheet.column(header), wanted.map(figureOf));
    }
    compare(
      targets,
      "最新年度",
      sheet.column("最新年度"),
      judged.map(({ latest }) => latest),
    );
    expectCounts(sheet.summary, targets, wanted);
  });
});

describe("所选指标：应达值与实际值", () => {
  it.each([planOfAllKinds, regionPlan("防城港")].map((plan) => [plan.region, plan] as const))(
    "of %s draws an indicator's way and what its years came to",
    async (_, plan) => {
      const template = await placeTemplate(requestOf("yearly", [plan]));
      const years = template.sheet.columns.flatMap(({ year }) => year ?? []);
      const targets = plan.targets.map((target) => ({ plan, target }));
      const year = plan.period.end;
      const cells = targets.map(({ target }, row) =>
        years.map((__, index) => {
          const isLeftOut = (row + index) % 7 === 6;
          return isLeftOut ? "" : share(0.2 + ((row * 3 + index) % 5) / 10)(target);
        }),
      );
      await template.setYear(year);
      await template.fill(
        Object.fromEntries(
          years.map((entryYear, index) => [`${entryYear}年`, cells.map((row) => row[index]!)]),
        ),
      );
      const chartNames = (await template.read()).column("图示名");
      for (const [row, { target }] of oneOfEachSort(targets)) {
        await template.choose(String(chartNames[row]));
        const drawn = pathOf((await template.read()).summary);
        for (const [of, expected, actual] of drawn) {
          const way = expectedAt(target, plan.period, of);
          expectFigure(
            [target.id, of, "应达值"],
            expected,
            typeof way === "number" ? way : null,
            "#N/A",
          );
          const entered = years.includes(of) && of <= year ? cells[row]![years.indexOf(of)]! : "";
          const start = startOf(target, plan, of);
          const running =
            typeof entered === "number"
              ? runningValue(targets[row]!, years, cells[row]!, of)
              : start;
          expectFigure([target.id, of, "实际值"], actual, running, "#N/A");
        }
      }
    },
  );

  it("has in a table of one year the baseline and that year's actual", async () => {
    const plan = planOfAllKinds;
    const year = 2024;
    const template = await placeTemplate(requestOf("singlePeriod", [plan], year));
    await template.setYear(year);
    await template.fill({ 实际值: plan.targets.map(share(0.5)) });
    const chartNames = (await template.read()).column("图示名");
    const targets = plan.targets.map((target) => ({ plan, target }));
    for (const [row, { target }] of oneOfEachSort(targets)) {
      if (target.op === "text") continue;
      await template.choose(String(chartNames[row]));
      for (const [of, expected, actual] of pathOf((await template.read()).summary)) {
        const way = expectedAt(target, plan.period, of);
        expectFigure(
          [target.id, of, "应达值"],
          expected,
          typeof way === "number" ? way : null,
          "#N/A",
        );
        const entered = Number(share(0.5)(target));
        const inYear = isWithinLimits(target, entered) ? entered : null;
        const wanted = of === year ? inYear : startOf(target, plan, of);
        expectFigure([target.id, of, "实际值"], actual, wanted, "#N/A");
      }
    }
  });
});

/** Rows whose formulas go different ways, each sort once, by their positions. */
function oneOfEachSort(targets: readonly PlanTarget[]): ReadonlyMap<number, PlanTarget> {
  const sorts = new Map<string, [number, PlanTarget]>();
  targets.forEach((one, row) => {
    const { kind, growthMeasure, op, hold, year, baseline, unit } = one.target;
    const isShare = unit === "%" || unit === "‰" ? unit : "";
    const sort = [kind, growthMeasure, op, hold, year, baseline?.year, isShare].join(" ");
    if (!sorts.has(sort)) sorts.set(sort, [row, one]);
  });
  return new Map(sorts.values());
}

function startOf(target: Target, plan: Plan, year: number): number | null {
  const { baseline } = target;
  const isDated = target.year !== null && target.op !== "text";
  if (!isDated || year !== (baseline?.year ?? plan.period.start - 1)) return null;
  if (!target.hold && target.kind === "increment") return 0;
  if (!target.hold && target.kind === "growth") {
    return target.growthMeasure === "cumulativeReduction" ? 0 : null;
  }
  return baseline === null || baseline.bound !== undefined ? null : baseline.value;
}

/** What a row's entries up to a year come to, as `valueSoFar` has it; null where it says nothing. */
function runningValue(
  { plan, target }: PlanTarget,
  years: readonly number[],
  cells: readonly Cell[],
  year: number,
): number | null {
  const values = years.flatMap((of, index) => {
    const value = cells[index]!;
    return of <= year && typeof value === "number" && isWithinLimits(target, value)
      ? [{ year: of, value }]
      : [];
  });
  const soFar = valueSoFar(target, plan.period, values, "inYear");
  return typeof soFar === "string" || soFar.year !== year ? null : soFar.value;
}

/** The rows of years of the summary: year, 应达值, 实际值. */
function pathOf(
  summary: readonly (readonly unknown[])[],
): readonly (readonly [number, unknown, unknown])[] {
  const head = summary.findIndex(([label]) => label === "年度");
  expect(head).toBeGreaterThan(0);
  return summary
    .slice(head + 1)
    .map(([year, expected, actual]) => [Number(year), expected, actual]);
}

function expectCounts(
  summary: readonly (readonly unknown[])[],
  targets: readonly PlanTarget[],
  wanted: readonly Assessment[],
): void {
  for (const status of statuses) {
    const counts = ["约束性", "预期性", null].map(
      (attribute) =>
        targets.filter(
          ({ target }, row) => target.attribute === attribute && wanted[row]!.status === status,
        ).length,
    );
    const line = summary.find(([label]) => label === status)!;
    expect([status, ...line.slice(1, 4)]).toEqual([status, ...counts]);
  }
}

const figures: readonly (readonly [string, (assessment: Assessment) => number | null])[] = [
  ["完成率", ({ attainment }) => attainment],
  ["差距", ({ gap }) => gap],
  ["完成进度", ({ progress }) => progress],
];

function compare(
  targets: readonly PlanTarget[],
  header: string,
  found: readonly unknown[],
  wanted: readonly (number | null)[],
): void {
  targets.forEach(({ target }, row) =>
    expectFigure([target.id, target.name, header], found[row], wanted[row]!, ""),
  );
}

function named(targets: readonly PlanTarget[], words: readonly unknown[]): readonly string[] {
  return targets.map(({ target: { id, year } }, row) => `${id} ${year}: ${String(words[row])}`);
}

interface JudgedYears {
  readonly latest: number | null;
  readonly assessment: Assessment;
}

/** The assessment of a row: what the years up to `year` come to, judged in the latest of them. */
function judgeYears(
  { plan, target }: PlanTarget,
  years: readonly number[],
  cells: readonly Cell[],
  year: number,
): JudgedYears {
  const filled = years.flatMap((of, index) => {
    const entry = read(cells[index]!, target);
    return of > year || entry.kind === "nothing" ? [] : [{ year: of, entry }];
  });
  const last = filled.at(-1);
  const judge = (entry: Entry): Assessment =>
    assess(target, plan.period, entry, last?.year ?? null);
  if (last === undefined) return { latest: null, assessment: judge({ kind: "nothing" }) };
  return { latest: last.year, assessment: judge(soFarEntry({ plan, target }, filled)) };
}

function soFarEntry(
  { plan, target }: PlanTarget,
  filled: readonly { readonly year: number; readonly entry: Entry }[],
): Entry {
  const last = filled.at(-1)!;
  const isSummed = target.op !== "text" && ["increment", "growth"].includes(target.kind);
  const first = (target.baseline?.year ?? plan.period.start - 1) + 1;
  if (!isSummed || last.year <= first) return last.entry;
  const ofPlan = filled.filter(({ year }) => year >= first);
  const wrong = ofPlan.find(({ entry }) => {
    return entry.kind !== "number" || !isWithinLimits(target, entry.value);
  });
  if (wrong !== undefined) return anomalous;
  const values = ofPlan.flatMap(({ year, entry }) =>
    entry.kind === "number" ? [{ year, value: entry.value }] : [],
  );
  if (missingYears(target, plan.period, values).length > 0) return { kind: "nothing" };
  const soFar = valueSoFar(target, plan.period, values, "inYear");
  if (typeof soFar === "string") return anomalous;
  return { kind: "number", value: soFar.value, text: String(soFar.value), readings: [] };
}

const anomalous: Entry = { kind: "notNumber", why: "words", text: "数据异常" };
