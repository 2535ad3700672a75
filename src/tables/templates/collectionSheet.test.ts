import type { Plan } from "../../plan/plan";
import { defaultSettings } from "../../plan/settings";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { collectionSheet } from "./collectionSheet";
import { summaryOf } from "./summary";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateSheet } from "./templateSheet";

function built(plans: readonly Plan[], overrides: Partial<TemplateRequest> = {}): TemplateSheet {
  return collectionSheet({
    layout: "collection",
    parts: plans.map((plan) => ({ plan, targets: plan.targets })),
    year: 2024,
    usesPlanFunctions: false,
    hasCharts: true,
    settings: defaultSettings,
    ...overrides,
  });
}

function shown({ columns }: TemplateSheet): readonly string[] {
  return columns.filter(({ isAux }) => !isAux).map(({ header }) => header);
}

const jia = testPlan();
const yi = testPlan({ id: "yi", region: "乙城" });
const assigned = testPlan({ targets: [numberTarget({ departments: ["水利局", "住建局"] })] });

it("names the departments where the plan does", () =>
  expect(shown(built([assigned]))).toEqual(
    "序号 责任部门 类别 指标 单位 要求 目标值 目标年 实际值 填报说明 数据来源 填报人 填报日期 出处".split(
      " ",
    ),
  ));

it("names the region where there are several plans", () =>
  expect(shown(built([jia, yi])).slice(0, 3)).toEqual(["序号", "地区", "类别"]));

it("leaves what is to be filled in empty and everything else locked", () => {
  const sheet = built([jia]);
  expect(sheet.isProtected).toBe(true);
  const toFillIn = sheet.columns.flatMap(({ role }, position) =>
    role === "entry" ? [position] : [],
  );
  expect(toFillIn.map((position) => sheet.columns[position]!.header)).toEqual(
    "实际值 填报说明 数据来源 填报人 填报日期".split(" "),
  );
  for (const { cells } of sheet.rows) {
    expect(toFillIn.map((position) => cells[position])).toEqual(toFillIn.map(() => ""));
  }
});

it("asks above the table who reports", () => {
  const cells = built([jia]).head.flat();
  const labels = cells.filter(({ role }) => role === "label").map(({ content }) => content);
  expect(labels).toEqual(["填报年度", "填报单位：", "填报人：", "填报日期：", "联系电话："]);
  expect(cells.filter(({ role }) => role === "input")).toHaveLength(4);
});

it("asks for additions of the year, and for a date where one belongs", () => {
  const plan = testPlan({ targets: [numberTarget({ kind: "increment", unit: "家", value: 50 })] });
  const { columns, validations } = built([plan]);
  const at = (header: string) =>
    validations.find(
      ({ at: place, column }) => "row" in place && columns[column]!.header === header,
    )!;
  expect(at("实际值").prompt?.text).toMatch(/当年数/u);
  expect(at("填报日期").rule).toEqual({ kind: "date" });
  expect(at("数据来源").rule).toEqual({ kind: "any" });
});

it("computes nothing, and asks the add-in for the target alone", () => {
  const formulas = (sheet: TemplateSheet): readonly string[] =>
    sheet.columns.filter(({ formula }) => formula !== null).map(({ header }) => header);
  expect(formulas(built([jia]))).toEqual([]);
  expect(formulas(built([jia], { usesPlanFunctions: true }))).toEqual(["目标值"]);
});

it("is called by its year, and has no charts", () => {
  const sheet = built([jia]);
  expect(sheet.sheetName).toBe("甲城2024年数据采集表");
  expect(summaryOf(sheet, { table: "采集表", year: "填报年度" })).toBeNull();
});
