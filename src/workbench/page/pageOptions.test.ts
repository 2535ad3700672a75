import { readPageOptions } from "./pageOptions";

describe("readPageOptions", () => {
  it("is Chinese, in the system's theme, without wishes", () => {
    expect(readPageOptions("", false)).toMatchObject({ locale: "zh-CN", theme: "light" });
    expect(readPageOptions("", true).theme).toBe("dark");
  });

  it.each([
    ["?locale=en-US", "en-US"],
    ["?locale=en-GB", "en-US"],
    ["?locale=zh-CN", "zh-CN"],
    ["?locale=fr-FR", "zh-CN"],
  ])("takes %s as %s", (query, locale) => {
    expect(readPageOptions(query, false).locale).toBe(locale);
  });

  it("puts the theme of the address before the system's", () => {
    expect(readPageOptions("?theme=light", true).theme).toBe("light");
    expect(readPageOptions("?theme=purple", true).theme).toBe("dark");
  });

  it("passes blanks as the desktop does unless asked for the web's way", () => {
    expect(readPageOptions("", false).blanks).toBe("zero");
    expect(readPageOptions("?blanks=null", false).blanks).toBe("null");
    expect(readPageOptions("?blanks=nothing", false).blanks).toBe("zero");
  });

  it("changes and removes requirement sets, versions as text", () => {
    const usual = readPageOptions("", false).requirementSets;
    const { requirementSets } = readPageOptions("?requirements=ExcelApi:1.4,RibbonApi:none", false);
    expect({ ...requirementSets, RibbonApi: usual.RibbonApi }).toEqual({
      ...usual,
      ExcelApi: "1.4",
    });
    expect(requirementSets).not.toHaveProperty("RibbonApi");
  });
});
