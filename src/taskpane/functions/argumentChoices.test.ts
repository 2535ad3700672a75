import { evaluate } from "../../formulas/evaluate";
import { isProblem } from "../../formulas/cellValue";
import { builtInPlans } from "../../catalog/builtInPlans";
import type { ParameterKind } from "../../formulas/planFunctions";
import type { Plan } from "../../plan/plan";
import { pinyinMatcher, type PinyinMatcher } from "../../plan/pinyinMatch";
import { loadPinyinReadings } from "../../plan/pinyinReadings";
import { PlanLibrary } from "../../plan/planLibrary";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { choicesFor, searchChoices } from "./argumentChoices";

const forest = numberTarget({
  id: "a",
  name: "森林覆盖率",
  aliases: ["林地覆盖率"],
  unit: "%",
  value: 48,
  year: 2025,
  category: ["生态", "绿色"],
  attribute: "约束性",
});
const older = testPlan({ id: "old", region: "甲市", issued: "2021-01-01", targets: [forest] });
const newer = testPlan({
  id: "new",
  region: "甲市",
  issued: "2023-01-01",
  targets: [
    forest,
    numberTarget({ id: "b", name: "供水普及率", scope: "城区", unit: "%", value: 99, year: 2025 }),
    numberTarget({ id: "c", name: "供水普及率", scope: "乡村", unit: "%", value: 90, year: 2025 }),
    numberTarget({ id: "d", name: "新增绿地", unit: "公顷", value: 5, year: 2023 }),
    numberTarget({ id: "e", name: "新增绿地", unit: "公顷", value: 9, year: 2025 }),
  ],
});
const other = testPlan({ id: "other", region: "乙县", targets: [forest] });
const library = new PlanLibrary([older, newer, other]);

const values = (parameter: ParameterKind, plan = newer as Plan | null, takesRegion = true) =>
  choicesFor(parameter, library, plan, "zh", takesRegion)?.map(({ value }) => value) ?? null;

const indicators = (of: PlanLibrary, plan: Plan) =>
  choicesFor("indicator", of, plan, "zh", true) ?? [];

describe("the choices", () => {
  it("of a region with several plans name each plan too", () =>
    expect(values("region")).toEqual(["甲市", "甲市@old", "甲市@new", "乙县"]));

  it("of indicators are in the document's order, told apart where a name is not enough", () => {
    expect(values("indicator")).toEqual([
      "森林覆盖率",
      "供水普及率(城区)",
      "供水普及率(乡村)",
      "新增绿地",
    ]);
    const [first] = indicators(library, newer);
    expect(first?.detail).toBe("≥48% · 2025");
  });

  it("of indicators are none before a region is known, and all where none is asked for", () => {
    expect(values("indicator", null)).toBeNull();
    expect(values("year", null)).toBeNull();
    expect(values("indicator", null, false)).toEqual(["森林覆盖率", "供水普及率", "新增绿地"]);
  });

  it("come from the plan: years, categories, attributes", () => {
    const { start, end } = newer.period;
    expect(values("year")).toHaveLength(end - start + 1);
    expect(values("category")?.slice(0, 2)).toEqual(["生态", "绿色"]);
    expect(values("attribute")).toEqual(["约束性"]);
  });

  it("of fields are in the asker's language", () => {
    expect(values("field")).toContain("单位");
    const english = choicesFor("field", library, null, "en", true)?.map(({ value }) => value);
    expect(english).toContain("unit");
  });

  it("are found by every word, aliases included, and by their sound", async () => {
    const choices = indicators(library, newer);
    const found = (query: string, pinyin: PinyinMatcher | null = null) =>
      searchChoices(choices, query, pinyin).map(({ value }) => value);
    expect(found("林地")).toEqual(["森林覆盖率"]);
    expect(found("供水 乡村")).toEqual(["供水普及率(乡村)"]);
    expect(found("“森林”")).toEqual(["森林覆盖率"]);
    expect(found("高铁")).toEqual([]);
    const pinyin = pinyinMatcher(await loadPinyinReadings());
    expect(found("slfgl")).toEqual([]);
    expect(found("slfgl", pinyin)).toEqual(["森林覆盖率"]);
    expect(found("gongshui xc", pinyin)).toEqual(["供水普及率(乡村)"]);
  });

  it("are taken by the functions as they stand", () => {
    const catalog = new PlanLibrary(builtInPlans);
    for (const plan of builtInPlans) {
      const asked = { library: catalog, language: "zh" } as const;
      const region = `${plan.region}@${plan.id}`;
      for (const { value } of indicators(catalog, plan)) {
        const [[answer]] = evaluate("TARGET", [[[region]], [[value]]], asked) as [[unknown]];
        expect([value, isProblem(answer)]).toEqual([value, false]);
      }
    }
  });

  it.each(["zh", "en"] as const)("of methods are words that FORECAST knows (%s)", (language) => {
    for (const { value } of choicesFor("method", library, newer, language, true) ?? []) {
      const args = [[["乙县"]], [["森林覆盖率"]], [[2021, 2022, 2023]], [[45, 46, 47]], [[value]]];
      const [[answer]] = evaluate("FORECAST", args, { library, language }) as [[unknown]];
      expect([value, typeof answer]).toEqual([value, "number"]);
    }
  });
});
