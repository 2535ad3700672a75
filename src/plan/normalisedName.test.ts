import fc from "fast-check";
import { normaliseName, normaliseRegion } from "./normalisedName";

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

describe("normaliseRegion", () => {
  it.each([
    ["宁波市", "宁波"],
    ["宁 波", "宁波"],
    ["绵阳市游仙区", "绵阳市游仙"],
    ["游仙区", "游仙"],
    ["沙市", "沙市"],
    ["忠县", "忠县"],
  ])("%s is %s", (text, region) => {
    expect(normaliseRegion(text)).toBe(region);
  });
});
