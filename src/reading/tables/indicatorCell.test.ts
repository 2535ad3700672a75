import { isUnitText, readIndicatorCell } from "./indicatorCell";

it.each([
  ["森林覆盖率(%)", "森林覆盖率", "%", null],
  ["3.森林覆盖率(%)", "森林覆盖率", "%", 3],
  ["放射源事故发生率(起/每万枚)", "放射源事故发生率", "起/每万枚", null],
  ["PM2.5年均浓度(微克/立方米)", "PM2.5年均浓度", "微克/立方米", null],
  ["孕产妇死亡率(1/10万)", "孕产妇死亡率", "/10万", null],
  ["单位地区生产总值能耗降低(%)①", "单位地区生产总值能耗降低", "%", null],
  ["执业(助理)医师数(人)", "执业(助理)医师数", "人", null],
  ["完成示范市创建", "示范市创建", null, null],
  ["建成区绿化覆盖率", "建成区绿化覆盖率", null, null],
  ["达到或好于Ⅲ类水体比例(%)", "达到或好于Ⅲ类水体比例", "%", null],
])("%s", (text, name, unit, ordinal) => {
  expect(readIndicatorCell(text)).toMatchObject({ name, unit, ordinal });
});

it("takes the attribute out of the name", () => {
  expect(readIndicatorCell("耕地保有量(万亩)(约束性)")).toMatchObject({
    name: "耕地保有量",
    unit: "万亩",
    attribute: "约束性",
  });
});

it("knows units by themselves", () => {
  expect(
    ["%", "家", "万吨标准煤", "件/年", "1/10万", "元", "人年", "万套(间)"].every(isUnitText),
  ).toBe(true);
  expect(["48", "万元GDP用水量下降", "天数", "/", "城市/农村"].some(isUnitText)).toBe(false);
});
