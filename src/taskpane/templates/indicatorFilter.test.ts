import type { Plan } from "../../plan/plan";
import { smallPlan } from "../testing/smallPlan";
import { filterItems, filterOffers, noFilter } from "./indicatorFilter";
import { pinyinMatcher, type PinyinMatcher } from "../../plan/pinyinMatch";
import { loadPinyinReadings } from "../../plan/pinyinReadings";
import { itemPerTarget, shownTarget } from "./indicatorItems";

const [forest, air, firms, parks] = smallPlan.targets;
const plan = {
  ...smallPlan,
  targets: [
    { ...forest!, departments: ["林业局", "水利局"] },
    { ...air!, attribute: "预期性" as const, departments: ["生态环境局"] },
    { ...firms!, nature: "commitment" as const },
    parks!,
  ],
};
const items = itemPerTarget([plan]);
const targetsOf = (...plans: readonly Plan[]) => plans.flatMap(({ targets }) => targets);
const found = (part: Partial<typeof noFilter>, pinyin: PinyinMatcher | null = null) =>
  filterItems(items, { ...noFilter, ...part }, pinyin).map((item) => shownTarget(item).id);

it("lets everything pass without a filter", () => {
  expect(filterItems(items, noFilter, null)).toBe(items);
  expect(found({ query: "  " })).toEqual(["forest", "air", "firms", "parks"]);
});

it.each([
  ["森林", ["forest"]],
  ["林木", ["forest"]],
  ["生态环境", ["air"]],
  ["任务（一）2", ["parks"]],
  ['"专精特新"', ["firms"]],
  ["水利局", ["forest"]],
  ["环境质量 明显", []],
  ["质量 林业局", ["forest"]],
])("finds %s by name, alias, category, department or clause", (query, ids) => {
  expect(found({ query })).toEqual(ids);
});

it("finds a name by its sound once sounds are known", async () => {
  expect(found({ query: "slfgl" })).toEqual([]);
  const pinyin = pinyinMatcher(await loadPinyinReadings());
  for (const query of ["slfgl", "senlin", "slf gl", "森林fgl", "linmu"]) {
    expect(found({ query }, pinyin)).toEqual(["forest"]);
  }
  expect(found({ query: "zjtx" }, pinyin)).toEqual(["firms"]);
  expect(found({ query: "slfgl", attribute: "预期性" }, pinyin)).toEqual([]);
});

it("takes a heading with all that stands below it", () => {
  expect(found({ category: ["环境质量"] })).toEqual(["forest", "air"]);
  expect(found({ category: ["环境质量", "绿色发展"] })).toEqual(["forest"]);
  expect(found({ category: ["绿色发展"] })).toEqual([]);
});

it("takes attribute, nature and department, together", () => {
  expect(found({ attribute: "约束性" })).toEqual(["forest"]);
  expect(found({ attribute: "none" })).toEqual(["firms", "parks"]);
  expect(found({ nature: "qualitative" })).toEqual(["air"]);
  expect(found({ department: "水利局" })).toEqual(["forest"]);
  expect(found({ attribute: "none", nature: "commitment" })).toEqual(["firms"]);
  expect(found({ attribute: "约束性", query: "园区" })).toEqual([]);
});

it("offers only what occurs, headings outer before inner", () => {
  expect(filterOffers(targetsOf(plan))).toEqual({
    categories: [["环境质量"], ["环境质量", "绿色发展"], ["环境质量", "生态环境"], ["制造业质量"]],
    attributes: ["约束性", "预期性", "none"],
    natures: ["quantified", "commitment", "qualitative"],
    departments: ["林业局", "水利局", "生态环境局"],
  });
});

it("puts an inner heading of a later plan below its outer one", () => {
  const later = {
    ...plan,
    id: "later",
    targets: [{ ...parks!, category: ["环境质量", "水"] }],
  };
  expect(filterOffers(targetsOf(plan, later)).categories).toEqual([
    ["环境质量"],
    ["环境质量", "绿色发展"],
    ["环境质量", "生态环境"],
    ["环境质量", "水"],
    ["制造业质量"],
  ]);
});
