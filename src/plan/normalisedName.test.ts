import fc from "fast-check";
import { normaliseName } from "./normalisedName";

describe("normaliseName", () => {
  it.each([
    ["Ｒ＆Ｄ经费支出占GDP 比重", "r&d经费支出占gdp比重"],
    ["“三品”农产品", "三品农产品"],
    ["「三品」农产品", "三品农产品"],
    ['"三品"农产品', "三品农产品"],
    ["地表水Ⅰ－Ⅲ类比例", "地表水i-iii类比例"],
    ["地表水Ⅰ—Ⅲ类比例", "地表水i-iii类比例"],
    ["空气质量指数（AQI）", "空气质量指数(aqi)"],
    ["空气质量指数〔ＡＱＩ〕", "空气质量指数(aqi)"],
    ["丝绸•领带", "丝绸·领带"],
    ["森林覆蓋率", "森林覆盖率"],
    ["ＰＭ２.５ 年均濃度", "pm2.5年均浓度"],
    ["森林\u3000覆盖\u200b率\u00a0", "森林覆盖率"],
  ])("%s", (text, normalised) => {
    expect(normaliseName(text)).toBe(normalised);
  });

  it("keeps 市, 县 and 区: they belong to an indicator's name", () => {
    expect(normaliseName("生态文明示范市")).toBe("生态文明示范市");
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
