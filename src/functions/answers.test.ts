import { activeLibrary } from "../excel/activeLibrary";
import type { Language } from "../messages/message";
import { PlanLibrary } from "../plan/planLibrary";
import { numberTarget, rangeTarget, testPlan, textTarget } from "../plan/testPlans";
import { checkAnswer, indicatorsAnswer, infoAnswer, regionsAnswer, targetAnswer } from "./answers";
import { FunctionProblem } from "./cellValue";

const library = new PlanLibrary([
  testPlan({
    region: "甲市",
    regionAliases: ["甲"],
    targets: [
      numberTarget({
        id: "a",
        baseline: null,
        name: "森林覆盖率",
        unit: "%",
        value: 48,
        year: 2025,
        aliases: ["林地覆盖率"],
        category: ["生态"],
        attribute: "约束性",
      }),
      rangeTarget({
        id: "b",
        attribute: null,
        name: "示范项目",
        unit: "个",
        value: [2, 3],
        year: 2025,
        category: ["品牌"],
      }),
      textTarget({
        id: "c",
        attribute: null,
        name: "碳排放强度",
        value: "显著降低",
        year: 2025,
        category: ["生态"],
      }),
      numberTarget({
        id: "d",
        attribute: null,
        name: "供水普及率",
        scope: "城区",
        unit: "%",
        value: 99,
        year: 2025,
        category: ["民生"],
      }),
      numberTarget({
        id: "e",
        attribute: null,
        name: "供水普及率",
        scope: "乡村",
        unit: "%",
        value: 90,
        year: 2025,
        category: ["民生"],
      }),
    ],
  }),
]);
const asked = { library, language: "zh" as Language };

function problem(answer: unknown): FunctionProblem {
  expect(answer).toBeInstanceOf(FunctionProblem);
  return answer as FunctionProblem;
}

describe("TARGET", () => {
  it("answers in the indicator's own unit", () =>
    expect(targetAnswer(asked, "甲市", "森林覆盖率", null)).toBe(48));
  it("finds region and indicator by alias and any spelling", () =>
    expect(targetAnswer(asked, " 甲 ", "林地“覆盖率”", 2025)).toBe(48));
  it("answers a range with its text", () =>
    expect(targetAnswer(asked, "甲", "示范项目", null)).toBe("2-3"));
  it("answers a target in words with them", () =>
    expect(targetAnswer(asked, "甲", "碳排放强度", null)).toBe("显著降低"));

  it("names the nearest indicator for an unknown one", () => {
    const { code, message } = problem(targetAnswer(asked, "甲", "森林复盖率", null));
    expect(code).toBe("notAvailable");
    expect(message).toContain("森林覆盖率");
  });
  it("lists the regions for an unknown one", () => {
    const { code, message } = problem(targetAnswer(asked, "火星", "森林覆盖率", null));
    expect(code).toBe("notAvailable");
    expect(message).toContain("甲市");
  });
  it("lists the candidates of an ambiguous name instead of picking one", () => {
    const { code, message } = problem(targetAnswer(asked, "甲", "供水普及率", null));
    expect(code).toBe("notAvailable");
    expect(message).toContain("城区");
    expect(message).toContain("乡村");
  });
  it("says which years have a target", () => {
    const { message } = problem(targetAnswer(asked, "甲", "森林覆盖率", 2023));
    expect(message).toContain("2023");
    expect(message).toContain("森林覆盖率");
  });
  it.each(["去年", 20.5, true])("refuses the year %p", (year) => {
    expect(problem(targetAnswer(asked, "甲", "森林覆盖率", year)).code).toBe("invalidValue");
  });
  it.each([null, "", 0, "  "])("takes the year %p as omitted", (year) =>
    expect(targetAnswer(asked, "甲", "森林覆盖率", year)).toBe(48),
  );
  it("asks for a missing name", () => {
    expect(problem(targetAnswer(asked, "", "森林覆盖率", null)).code).toBe("invalidValue");
    expect(problem(targetAnswer(asked, "甲", null, null)).message).toContain("指标");
  });
  it("speaks English to an English Excel", () => {
    const english = { library, language: "en" as Language };
    expect(problem(targetAnswer(english, "甲", "无此", null)).message).toMatch(/^The plan of/);
  });
});

describe("INFO", () => {
  it("answers by Chinese and English field names", () => {
    expect(infoAnswer(asked, "甲", "森林覆盖率", "单位")).toBe("%");
    expect(infoAnswer(asked, "甲", "森林覆盖率", "Unit")).toBe("%");
  });
  it("is empty where the document states nothing", () =>
    expect(infoAnswer(asked, "甲", "森林覆盖率", "基期值")).toBe(""));
  it("lists the fields for an unknown one", () => {
    const { code, message } = problem(infoAnswer(asked, "甲", "森林覆盖率", "颜色"));
    expect(code).toBe("invalidValue");
    expect(message).toContain("单位");
  });
});

describe("CHECK", () => {
  it.each([
    [48, null, "达标"],
    [47.96, null, "接近"],
    [20, null, "未达标"],
    [49, 2023, "提前实现"],
    [40, 2023, "推进中"],
    [null, null, "待填报"],
    ["—", null, "待填报"],
    ["四十", null, "数据异常"],
    [101, null, "数据异常"],
  ])("judges %p in %p as %s", (actual, year, status) =>
    expect(checkAnswer(asked, "甲", "森林覆盖率", actual, year)).toBe(status),
  );
});

describe("lists", () => {
  it("gives the regions", () => expect(regionsAnswer(asked)).toEqual(["甲市"]));
  it("gives indicators in the document's order, each once", () =>
    expect(indicatorsAnswer(asked, "甲", null, null)).toEqual([
      "森林覆盖率",
      "示范项目",
      "碳排放强度",
      "供水普及率",
    ]));
  it("filters by category and attribute", () => {
    expect(indicatorsAnswer(asked, "甲", "生态", null)).toEqual(["森林覆盖率", "碳排放强度"]);
    expect(indicatorsAnswer(asked, "甲", null, "约束性")).toEqual(["森林覆盖率"]);
    expect(indicatorsAnswer(asked, "甲", null, "约束")).toEqual(["森林覆盖率"]);
  });
  it("says what there is when nothing fits", () => {
    expect(problem(indicatorsAnswer(asked, "甲", "交通", null)).message).toContain("生态");
    expect(problem(indicatorsAnswer(asked, "甲", null, "预期性")).code).toBe("notAvailable");
  });
});

describe("the built-in plans", () => {
  const builtIn = { library: activeLibrary, language: "zh" as Language };
  it("state the forest coverage of 宁波", () =>
    expect(targetAnswer(builtIn, "宁波", "森林覆盖率", null)).toBe(48));
  it("offer it for a misspelt name", () =>
    expect(problem(targetAnswer(builtIn, "宁波", "森林复盖率", null)).message).toContain(
      "森林覆盖率",
    ));
  it("list the indicators of 嵊州's table", () =>
    expect(indicatorsAnswer(builtIn, "嵊州", null, "约束性")).toContain(
      "制造业产品质量监督抽查合格率",
    ));
});
