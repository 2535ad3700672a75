import fc from "fast-check";
import { bareName, nameLikeness, pairOverlap } from "./sameName";

describe("names", () => {
  it.each([
    ["森林覆盖率", "森林覆盖率"],
    ["“一网通办”率", "一网通办率"],
    ["执业（助理）医师", "执业(助理)医师"],
    ["ＰＭ2.5 浓度", "pm2.5浓度"],
  ])("are equal but for width, case, spaces and punctuation: %s, %s", (one, other) => {
    expect(nameLikeness(one, other)).toBe(1);
  });

  it.each([
    ["全市森林覆盖率", "森林覆盖率"],
    ["城市空气质量优良天数比率", "空气质量优良天数比率"],
    ["公共数据共享需求满足率", "公共数据需求满足率"],
  ])("are the same where one holds the other or most pairs are common: %s, %s", (one, other) => {
    const likeness = nameLikeness(one, other);
    expect(likeness).toBeGreaterThan(0);
    expect(likeness).toBeLessThan(1);
  });

  it.each([
    ["森林覆盖率", "湿地保护率"],
    ["婴儿死亡率", "孕产妇死亡率"],
    ["率", "森林覆盖率"],
    ["", "森林覆盖率"],
  ])("are others: %s, %s", (one, other) => {
    expect(nameLikeness(one, other)).toBe(0);
  });

  it("counts a pair once for each time that it stands in both", () => {
    // 安安, 安安 against 安安: one in common of three
    expect(pairOverlap("安安安", "安安")).toBeCloseTo(2 / 3);
  });

  it("takes them in either order", () => {
    const names = fc.string({ unit: fc.constantFrom(..."率数占比覆盖“ ”A") });
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(nameLikeness(one, other)).toBe(nameLikeness(other, one));
        expect(bareName(bareName(one))).toBe(bareName(one));
      }),
    );
  });
});
