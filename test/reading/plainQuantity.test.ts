import { equalNumbers, plainQuantity } from "./plainQuantity";

describe("quantities as they are compared", () => {
  it.each([
    [48, "%", 48, "%"],
    [48, "％", 48, "%"],
    [3.9, "万元", 39000, "元"],
    [1, "万亿元", 1e12, "元"],
    [1.6, "亿吨", 1.6e8, "吨"],
    [28, "万元/人", 280000, "元/人"],
    [1.2, "万个", 12000, ""],
    [10, "个", 10, ""],
    [10, null, 10, ""],
    [20, "位", 20, ""],
    [3, "个百分点", 3, "百分点"],
    [7, "个工作日", 7, "工作日"],
    [2.6, "万套（间）", 26000, "套"],
    [7, "1/10万", 7, "/10万"],
    [5, "微克 / 立方米", 5, "微克/立方米"],
  ])("%p %p", (value, unit, plain, plainUnit) => {
    const found = plainQuantity(value, unit);
    expect(found.unit).toBe(plainUnit);
    expect(equalNumbers(found.value, plain)).toBe(true);
  });

  it("keeps a percentage and percentage points apart", () => {
    expect(plainQuantity(3, "百分点").unit).not.toBe(plainQuantity(3, "%").unit);
  });

  it("takes numbers as equal that differ by rounding alone", () => {
    expect(equalNumbers(0.1 + 0.2, 0.3)).toBe(true);
    expect(equalNumbers(99.95, 99.951)).toBe(false);
    expect(equalNumbers(0, 0)).toBe(true);
  });
});
