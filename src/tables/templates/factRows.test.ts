import { numberTarget, rangeTarget, testPlan, textTarget } from "../../plan/testPlans";
import { factRows, templateRow } from "./factRows";
import { columnOf } from "./sharedColumns";

const plan = testPlan({
  documentNumber: "甲政〔2021〕1号",
  targets: [
    numberTarget({
      id: "a",
      name: "供水普及率",
      value: 99,
      scope: "城区",
      section: "一",
      category: ["民生"],
    }),
    numberTarget({ id: "b", name: "供水普及率", value: 95, section: "二", category: ["民生"] }),
    rangeTarget({ id: "c", name: "示范项目", value: [2, 3], category: ["产业"] }),
    textTarget({ id: "d", name: "碳排放强度", value: "显著降低", category: ["民生"] }),
    numberTarget({ id: "e", name: "企业数", unit: "家", op: "=", value: 600, category: ["民生"] }),
  ],
});
const other = testPlan({ id: "yi-2021", region: "乙城", targets: [plan.targets[4]!] });
const part = { plan, targets: plan.targets };
const rows = factRows([part]);

it("tells namesakes apart by scope", () =>
  expect(rows.map(({ contents }) => contents.indicator)).toEqual([
    "供水普及率（城区）",
    "供水普及率（全域）",
    "示范项目",
    "碳排放强度",
    "企业数",
  ]));
it("keeps a range from becoming a date", () => {
  expect(rows[2]!.contents.target).toBe("2-3");
  expect(rows[2]!.formats.target).toBe("@");
});
it("cites document and clause", () => expect(rows[0]!.contents.source).toBe("甲政〔2021〕1号 一"));
it("shows a count to reach as at least, as it is judged", () =>
  expect(rows[4]!.contents.requirement).toBe("≥"));
it("counts rows through all plans", () =>
  expect(
    factRows([part, { plan: other, targets: other.targets }]).map(
      ({ contents }) => contents.ordinal,
    ),
  ).toEqual([1, 2, 3, 4, 5, 6]));
it("counts on where category or plan changes, also back to an earlier one", () =>
  expect(
    factRows([part, { plan: other, targets: other.targets }]).map(
      ({ contents }) => contents.categoryOrder,
    ),
  ).toEqual([1, 1, 2, 3, 3, 4]));
it("says when a target is due, and nothing of one without a year", () => {
  const [dated, undated] = factRows([
    { plan, targets: [numberTarget(), numberTarget({ year: null })] },
  ]);
  expect([dated!.contents.deadline, undated!.contents.deadline]).toEqual(["2025年底", ""]);
});
it("tells two plans of one region apart", () => {
  const newer = { ...plan, id: "jia-2023" };
  const regions = factRows([part, { plan: newer, targets: plan.targets.slice(0, 1) }]).map(
    ({ contents }) => contents.region,
  );
  expect(new Set(regions)).toEqual(new Set(["甲城@jia-2021", "甲城@jia-2023"]));
  expect(rows[0]!.contents.region).toBe("甲城");
});
it("puts a row into the columns of a table, nothing where a formula or people fill the cell", () => {
  const columns = [
    columnOf("target"),
    columnOf("actual"),
    columnOf("gap", { formula: "=1" }),
    columnOf("cause"),
  ];
  expect(templateRow(columns, rows[0]!)).toEqual({
    targets: [{ plan, target: plan.targets[0] }],
    cells: [99, "", null, ""],
    numberFormats: ["0.0##", "0.0##", "0.0##", "@"],
  });
});

describe("what charts call the rows", () => {
  const namesOf = (...targets: readonly ReturnType<typeof numberTarget>[]) =>
    factRows([{ plan: testPlan({ targets }), targets }]).map(({ contents }) => contents.chartName);

  it("is the indicator", () => expect(namesOf(numberTarget())).toEqual(["森林覆盖率"]));
  it("tells namesakes apart by due year, then by clause, then by number", () => {
    const early = numberTarget({ year: 2023 });
    expect(namesOf(numberTarget(), early)).toEqual(["森林覆盖率（2025）", "森林覆盖率（2023）"]);
    expect(namesOf(numberTarget(), numberTarget({ section: "四" }))).toEqual([
      "森林覆盖率（2025） 三(一)",
      "森林覆盖率（2025） 四",
    ]);
    expect(namesOf(numberTarget(), numberTarget())).toEqual([
      "森林覆盖率（2025） 三(一)",
      "森林覆盖率（2025） 三(一) #2",
    ]);
  });
  it("begins with the region where there are several", () =>
    expect(
      factRows([part, { plan: other, targets: other.targets }]).map(
        ({ contents }) => contents.chartName,
      ),
    ).toEqual(expect.arrayContaining(["甲城·企业数", "乙城·企业数"])));
});
