import { laterPlan, smallPlan } from "../testing/smallPlan";
import { groupByCategory, groupByPlan } from "./indicatorGroups";
import { isShared, itemPerComparison, itemPerTarget } from "./indicatorItems";

const renamed = {
  ...laterPlan,
  targets: [
    { ...smallPlan.targets[2]!, id: "giants", name: "小巨人", concept: "little-giants" },
    { ...smallPlan.targets[0]!, id: "woods", name: "森林 覆盖率" },
    { ...smallPlan.targets[0]!, id: "trains", name: "轨道里程" },
  ],
};
const withConcept = {
  ...smallPlan,
  targets: smallPlan.targets.map((target) =>
    target.id === "firms" ? { ...target, concept: "little-giants" } : target,
  ),
};

const ids = (items: ReturnType<typeof itemPerTarget>) =>
  items.map(({ targets }) => targets.map(({ target }) => target.id));

it("has one item for each target", () => {
  const items = itemPerTarget([smallPlan, laterPlan]);
  expect(ids(items)).toEqual([["forest"], ["air"], ["firms"], ["parks"], ["forest"]]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(5);
});

it("puts the same indicator of several plans together, by concept or else by name", () => {
  const items = itemPerComparison([withConcept, renamed]);
  expect(ids(items)).toEqual([
    ["forest", "woods"],
    ["air"],
    ["firms", "giants"],
    ["parks"],
    ["trains"],
  ]);
  expect(ids(items.filter(isShared))).toEqual([
    ["forest", "woods"],
    ["firms", "giants"],
  ]);
});

it("groups by plan and category in the documents' order", () => {
  const groups = groupByPlan(itemPerTarget([smallPlan, laterPlan]));
  expect(
    groups.map(({ plan, groups: own }) => [plan?.id, own.map(({ category }) => category)]),
  ).toEqual([
    ["east-2023", [["环境质量", "绿色发展"], ["环境质量", "生态环境"], ["制造业质量"]]],
    ["west-2026", [["环境质量", "绿色发展"]]],
  ]);
  const keys = groups.flatMap((group) => group.groups.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

it("gathers a category whose targets stand apart", () => {
  const [forest, air] = smallPlan.targets;
  const plan = { ...smallPlan, targets: [forest!, air!, { ...forest!, id: "woods" }] };
  expect(groupByCategory(itemPerTarget([plan])).map(({ items }) => ids(items))).toEqual([
    [["forest"], ["woods"]],
    [["air"]],
  ]);
});
