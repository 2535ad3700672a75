import fc from "fast-check";
import { contradictsProvince, regionSpellings, splitProvince } from "./regionName";

function spells(name: string, typed: string): boolean {
  return regionSpellings([name]).has(typed);
}

describe("regionSpellings", () => {
  it.each([
    ["绵阳市游仙区", "绵阳市游仙区 绵阳游仙区 绵阳市游仙 绵阳游仙 游仙区 游仙"],
    ["四川省绵阳市游仙区", "四川省绵阳市游仙区 四川绵阳游仙 四川省游仙区 绵阳游仙 游仙"],
    ["广州市天河区", "广州市天河区 广州天河 天河区 天河"],
    ["荆州市沙市区", "荆州沙市 沙市区 沙市"],
    ["乐山市市中区", "乐山市中 市中区 市中"],
    ["重庆市忠县", "重庆忠县 忠县"],
    ["浦东新区", "浦东 浦东区 浦东新区"],
    ["凉山彝族自治州西昌市", "凉山州西昌 凉山彝族自治州西昌市 西昌市"],
    ["黔东南苗族侗族自治州", "黔东南 黔东南州 黔东南苗族侗族自治州"],
    ["长白朝鲜族自治县", "长白 长白县 长白朝鲜族自治县"],
    ["阿里地区", "阿里 阿里地区"],
    ["锡林郭勒盟二连浩特市", "锡林郭勒二连浩特 二连浩特市"],
    ["内蒙古自治区鄂尔多斯市东胜区", "内蒙古鄂尔多斯东胜 东胜"],
    ["宁波", "宁波 宁波市 宁波县"],
  ])("%s is also %s", (name, typed) => {
    const spellings = regionSpellings([name]);
    expect(typed.split(" ").filter((text) => !spellings.has(text))).toEqual([]);
  });

  it.each([
    ["绵阳市游仙区", "绵阳市"],
    ["绵阳市游仙区", "绵阳"],
    ["绵阳市游仙区", "成都市游仙区"],
    ["长沙市", "长沙县"],
    ["重庆市忠县", "忠"],
    ["广州市", "广"],
    ["沙市区", "沙"],
    ["荆州市沙市区", "区"],
    ["西藏自治区", "西"],
  ])("%s is not %s", (name, typed) => {
    expect(spells(name, typed)).toBe(false);
  });

  it("takes a suffix from any of the names", () => {
    const spellings = regionSpellings(["绵阳市游仙", "游仙区"]);
    expect(spellings).toContain("绵阳市游仙区");
    expect(spellings).not.toContain("游仙县");
  });

  it("holds the written name, its last part, and each parent with it, whatever the parts", () => {
    const stem = fc.constantFrom("甲乙", "丙丁戊", "海山", "广州", "石河子");
    const parent = fc.tuple(stem, fc.constantFrom("市", "盟", "地区", "自治州"));
    const last = fc.tuple(stem, fc.constantFrom("市", "县", "区", "旗", "自治县"));
    fc.assert(
      fc.property(parent, last, ([above, aboveSuffix], [below, belowSuffix]) => {
        const spellings = regionSpellings([above + aboveSuffix + below + belowSuffix]);
        for (const parentText of ["", above, above + aboveSuffix]) {
          for (const lastText of [below, below + belowSuffix]) {
            expect(spellings).toContain(parentText + lastText);
          }
        }
      }),
    );
  });
});

describe("a province before a name", () => {
  it.each([
    ["浙江省宁波市", "浙江省", "宁波市"],
    ["广西壮族自治区防城港市", "广西壮族自治区", "防城港市"],
  ])("%s", (name, province, rest) => {
    expect(splitProvince(name)).toEqual({ province, rest });
  });

  it.each(["浙江省", "绵阳市游仙区"])("there is none in %s", (name) => {
    expect(splitProvince(name)).toBeNull();
  });

  it.each([
    [["宁波"], "江西省", false],
    [["宁波", "浙江省宁波市"], "江西省", true],
    [["宁波", "浙江省宁波市"], "浙江省", false],
    [["广西壮族自治区防城港市"], "广西自治区", false],
  ])("names %j contradict %s: %s", (names, province, contradicts) => {
    expect(contradictsProvince(names, province)).toBe(contradicts);
  });
});
