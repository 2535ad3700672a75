import { IndicatorCard } from "./indicatorCard";
import { call, cell, column, problem } from "./testing/call";
import { evaluate } from "./evaluate";
import { testLibrary } from "./testing/testLibrary";

function card(region: string, indicator: string): IndicatorCard {
  const answer = cell("CARD", region, indicator);
  expect(answer).toBeInstanceOf(IndicatorCard);
  return answer as IndicatorCard;
}

function property(of: IndicatorCard, name: string): unknown {
  return of.properties.find((each) => each.name === name)?.value;
}

describe("CARD", () => {
  it("says the target in one line with its source", () => {
    const { text, source } = card("甲市", "林地覆盖率");
    expect(text).toBe("森林覆盖率 ≥48%（甲市，2025）");
    expect(source).toBe("甲政发〔2021〕1号 三(一)");
  });
  it("names the document where it has no number", () =>
    expect(card("乙县", "森林覆盖率").source).toBe("《乙县质量规划》 三(一)"));
  it("names the scope as it can be typed", () => {
    const { text } = card("甲市", "供水普及率@城区");
    expect(text).toBe("供水普及率(城区) ≥99%（甲市，2025）");
    expect(cell("TARGET", "甲市", text.split(" ")[0]!)).toBe(99);
  });
  it("holds what TARGET and INFO answer, and nothing that is not stated", () => {
    const forest = card("甲市", "森林覆盖率");
    expect(property(forest, "目标值")).toBe(cell("TARGET", "甲市", "森林覆盖率"));
    expect(forest.properties[0]).toEqual({ name: "指标", value: "森林覆盖率" });
    for (const { name, value } of forest.properties) {
      expect(value).toBe(cell("INFO", "甲市", "森林覆盖率", name));
      expect(value).not.toBe("");
    }
    expect(property(card("甲市", "重大事故"), "基期值")).toBeUndefined();
  });
  it("keeps the names Chinese in English, where the values speak it", () => {
    const english = { library: testLibrary, language: "en" } as const;
    const answer = evaluate(
      "CARD",
      [[["甲市"]], [["森林覆盖率"]]],
      english,
    )[0]![0] as IndicatorCard;
    expect(answer.text).toBe("森林覆盖率 ≥48% (甲市, 2025)");
    expect(property(answer, "属性")).toBe("binding");
  });
  it("has a sub-card for each other year", () => {
    const main = card("甲市", "满意度");
    expect(property(main, "目标值")).toBe(90);
    const sub = property(main, "2023年目标") as IndicatorCard;
    expect(sub.text).toBe("满意度 ≥85%（甲市，2023）");
    expect(property(sub, "目标值")).toBe(85);
    expect(sub.properties.some(({ value }) => value instanceof IndicatorCard)).toBe(false);
  });
  it("has names that occur once", () => {
    const names = card("甲市", "满意度").properties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it("answers a column", () =>
    expect(call("CARD", "甲市", column("森林覆盖率", ""))).toEqual([
      [expect.any(IndicatorCard)],
      [""],
    ]));
  it("lists the candidates of an ambiguous name", () =>
    expect(problem("CARD", ["甲市", "供水普及率"]).message).toContain("城区"));
});
