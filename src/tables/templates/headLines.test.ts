import { defaultSettings } from "../../plan/settings";
import { testPlan } from "../../plan/testPlans";
import { headLines } from "./headLines";
import { auxColumns, columnOf, leadingColumns } from "./sharedColumns";
import type { TemplateRequest } from "./templateRequest";

const plan = testPlan();
const request: TemplateRequest = {
  layout: "midterm",
  parts: [
    { plan, targets: plan.targets },
    { plan: { ...plan, id: "yi", region: "乙城", documentNumber: null }, targets: plan.targets },
  ],
  year: 2023,
  usesPlanFunctions: false,
  hasCharts: false,
  settings: defaultSettings,
};

it("has the title, each plan's document, and the year with its name", () => {
  const { lines, year } = headLines(request, [...leadingColumns(request), ...auxColumns()]);
  expect(lines.slice(0, 3).map((line) => line.map(({ content }) => content))).toEqual([
    ["甲城、乙城规划指标中期评估表"],
    ["依据：甲政发〔2021〕1号 《甲城市质量发展规划》"],
    ["依据：《甲城市质量发展规划》"],
  ]);
  expect(lines[year.head]).toEqual(
    expect.arrayContaining([
      { column: year.column - 1, content: "评估年度", role: "label" },
      { column: year.column, content: 2023, role: "year" },
    ]),
  );
});
it("leaves a cell behind each label and room for both", () => {
  const columns = [
    ...leadingColumns(request),
    columnOf("source"),
    columnOf("remark"),
    ...auxColumns(),
  ];
  const { lines, year } = headLines(request, columns);
  const places = lines[year.head]!.slice(2);
  expect(places.map(({ content, role }) => [content, role])).toEqual([
    ["填报单位：", "label"],
    ["", "input"],
    ["填报人：", "label"],
    ["", "input"],
    ["填报日期：", "label"],
    ["", "input"],
  ]);
  const at = places.map(({ column }) => column);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  for (const column of at) expect(columns[column]!.isAux).toBe(false);
});
it("asks for no more than a narrow table has room for", () => {
  const columns = [
    columnOf("category"),
    columnOf("indicator"),
    columnOf("source"),
    columnOf("lowest"),
  ];
  const { lines, year } = headLines(request, columns);
  expect(lines[year.head]).toHaveLength(2);
});
