/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { assess, type Assessment } from "../../src/plan/assess";
import type { Plan } from "../../src/plan/plan";
import { createWorkbook } from "../../src/workbench/excel/workbook";
import {
  type Cell,
  entries,
  expectFigure,
  isWithinLimits,
  read,
  regionPlan,
  requestOf,
} from "./support/dealtEntries";
import { createHeadlessUniver } from "./support/engine";
import { startOffice } from "./support/officeJs";
import { type PlacedTemplate, placeTemplate } from "./support/placedTemplate";

jest.setTimeout(300_000);

beforeAll(() => startOffice({ rootObject: createWorkbook(createHeadlessUniver()).root }));

const twin: Plan = {
  ...regionPlan("宁波"),
  id: "ningbo-own",
  documentNumber: null,
  targets: regionPlan("宁波").targets.filter((_, index) => index % 2 === 0),
};
const compared = [
  ["three plans", ["宁波", "舟山", "防城港"].map(regionPlan)],
  ["two plans of one region", [regionPlan("宁波"), twin]],
] as const;

describe.each(compared)("a comparison of %s", (_, ofPlans) => {
  let template: PlacedTemplate;
  const regionOf = (plan: Plan): string =>
    ofPlans.filter(({ region }) => region === plan.region).length > 1
      ? `${plan.region}@${plan.id}`
      : plan.region;

  beforeAll(async () => {
    template = await placeTemplate(requestOf("comparison", ofPlans, 2024));
  });

  it.each([2024, 2025].flatMap((year) => [0, 9].map((shift) => [year, shift] as const)))(
    "judges in %i as the assessment does, entries dealt out from the %i-th",
    async (year, shift) => {
      const { rows } = template.sheet;
      const cells = ofPlans.map((plan, position) =>
        rows.map(({ targets }, row): Cell => {
          const one = targets.find((candidate) => candidate.plan === plan);
          const entry = entries[(row + shift + 2 * position) % entries.length]!;
          return one === undefined ? "" : entry(one.target);
        }),
      );
      await template.setYear(year);
      await template.fill(
        Object.fromEntries(
          ofPlans.map((plan, position) => [`${regionOf(plan)}实际值`, cells[position]!]),
        ),
      );
      const sheet = await template.read();
      ofPlans.forEach((plan, position) => {
        const met = sheet.column(`${regionOf(plan)}是否达标`);
        const attained = sheet.column(`${regionOf(plan)}完成率`);
        rows.forEach(({ targets }, row) => {
          const target = targets.find((candidate) => candidate.plan === plan)?.target;
          if (target === undefined) {
            expect([plan.id, row, met[row], attained[row]]).toEqual([plan.id, row, "", ""]);
            return;
          }
          const assessment = assess(
            target,
            plan.period,
            read(cells[position]![row]!, target),
            year,
          );
          expect([target.id, target.year, met[row]]).toEqual([
            target.id,
            target.year,
            metWord(assessment),
          ]);
          expectFigure([target.id, "完成率"], attained[row], assessment.attainment, "");
        });
      });
      rows.forEach(({ targets }, row) => {
        const numbers = ofPlans.flatMap((plan, position) => {
          const target = targets.find((candidate) => candidate.plan === plan)?.target;
          const cell = cells[position]![row]!;
          return target !== undefined && typeof cell === "number" && isWithinLimits(target, cell)
            ? [{ region: regionOf(plan), cell }]
            : [];
        });
        const regionsAt = (value: number): string =>
          numbers.length < 2
            ? ""
            : numbers
                .filter(({ cell }) => cell === value)
                .map(({ region }) => region)
                .join("、");
        const all = numbers.map(({ cell }) => cell);
        expect([row, sheet.column("实际最高地区")[row], sheet.column("实际最低地区")[row]]).toEqual(
          [row, regionsAt(Math.max(...all)), regionsAt(Math.min(...all))],
        );
      });
    },
  );

  it("shows the chosen indicator's targets and actuals side by side", async () => {
    const { rows } = template.sheet;
    const row = rows.findIndex(
      ({ targets }) => targets.length > 1 && targets.every(({ target }) => target.op !== "text"),
    );
    await template.fill(
      Object.fromEntries(
        ofPlans.map((plan, position) => [
          `${regionOf(plan)}实际值`,
          rows.map((_row, index): Cell => (index === row && position < 2 ? 7 + position : "")),
        ]),
      ),
    );
    await template.choose(String((await template.read()).column("图示名")[row]));
    const { summary } = await template.read();
    const lines = summary.slice(summary.findIndex(([label]) => label === "地区") + 1);
    expect(lines).toEqual(
      ofPlans.map((plan, position) => {
        const target = rows[row]!.targets.find((one) => one.plan === plan)?.target;
        const value = typeof target?.value === "number" ? target.value : "#N/A";
        return [regionOf(plan), value, position < 2 ? 7 + position : "#N/A"];
      }),
    );
  });
});

/** 是否达标 says less than the status: how fast an indicator moves is no matter of it, nor whether words are to hold. */
function metWord({ status, facts }: Assessment): string {
  const isOpen = !facts.isDue && (facts.isQualitative || !facts.isHeld);
  switch (status) {
    case "待填报":
      return "";
    case "数据异常":
    case "待认定":
      return status;
    case "达标":
    case "提前实现":
    case "已完成":
      return "达标";
    default:
      return isOpen ? "推进中" : "未达标";
  }
}
