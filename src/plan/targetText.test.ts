import { indicatorInfo, infoFields } from "./indicatorInfo";
import { targetText, targetTextWithUnit, targetValue } from "./targetText";
import { numberTarget, rangeTarget, testPlan, textTarget } from "./testPlans";

describe("targetText", () => {
  it.each([
    [numberTarget(), "≥48", "≥48%", 48],
    [numberTarget({ op: ">", value: 96 }), "＞96", "＞96%", 96],
    [numberTarget({ op: "<=", value: 0.3, unit: null }), "≤0.3", "≤0.3", 0.3],
    [numberTarget({ op: "=", value: 100 }), "＝100", "＝100%", 100],
    [numberTarget({ op: "approx", value: 40 }), "约40", "约40%", 40],
    [rangeTarget(), "2-3", "2-3个", "2-3"],
    [textTarget(), "完成创建", "完成创建", "完成创建"],
  ])("%#", (target, text, withUnit, value) => {
    expect(targetText(target)).toBe(text);
    expect(targetTextWithUnit(target)).toBe(withUnit);
    expect(targetValue(target)).toBe(value);
  });
});

describe("indicatorInfo", () => {
  const target = numberTarget({
    departments: ["林业局", "自然资源局"],
    category: ["生态", "绿化"],
    baseline: { value: 40, year: 2020, bound: ">" },
  });
  const plan = testPlan({ targets: [target] });
  const value = (name: string, language: "zh" | "en" = "zh") => {
    const answer = indicatorInfo(plan, target, name, language);
    return answer.outcome === "found" ? answer.value : answer;
  };

  it.each([
    ["单位", "%"],
    ["属性", "约束性"],
    ["类别", "生态 / 绿化"],
    ["基期值", "＞40"],
    ["基期年", 2020],
    ["目标值", 48],
    ["目标", "≥48"],
    ["目标年", 2025],
    ["方向", "越高越好"],
    ["要求", "≥"],
    ["口径", "期末水平"],
    ["范围", null],
    ["文号", "甲政发〔2021〕1号"],
    ["出处", "三(一)"],
    ["责任部门", "林业局、自然资源局"],
    ["备注", null],
    ["指标", "森林覆盖率"],
    ["地区", "甲城"],
    [" target  Year ", 2025],
    ["Unit", "%"],
    ["source", "三(一)"],
  ])("%s", (name, expected) => {
    expect(value(name)).toBe(expected);
  });

  it("speaks English in labels", () => {
    expect(value("attribute", "en")).toBe("binding");
    expect(value("kind", "en")).toBe("level at the end");
  });

  it("lists all fields for an unknown one, in the language asked", () => {
    expect(indicatorInfo(plan, target, "颜色")).toEqual({
      outcome: "unknownField",
      fields: infoFields.map(({ zh }) => zh),
    });
    expect(indicatorInfo(plan, target, "colour", "en")).toMatchObject({
      fields: expect.arrayContaining(["unit", "target year"]),
    });
  });

  it("knows each field by one name only once", () => {
    const names = infoFields.flatMap(({ zh, en, otherNames }) => [zh, en, ...otherNames]);
    expect(new Set(names).size).toBe(names.length);
  });
});
