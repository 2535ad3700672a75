import { captionUnit } from "./captionUnit";
import { readHeader } from "./headerText";
import { readRowYear } from "./rowYear";
import { partOfYearIn, yearOfTexts } from "./tableYear";

describe("the year of a title", () => {
  it.each([
    ["宁波市2024年规划指标完成情况", 2024],
    ["2024年度", 2024],
    ["宁波2024.xlsx", 2024],
    ["截至2024年12月31日", 2024],
    ["截至2024年底", 2024],
    ["2021—2025年规划指标", null],
    ["“十四五”规划指标", null],
    ["甬政办发〔2023〕1号", null],
    ["填报日期：2025年1月10日", null],
    ["2025-01-10", null],
    ["指标20240115.xlsx", null],
    ["2025年目标2024年完成情况", 2024],
    ["2023年、2024年对比", null],
  ])("%s", (text, year) => expect(yearOfTexts([[text]])).toBe(year));
  it("is that of the nearest text that names one", () =>
    expect(yearOfTexts([["指标"], ["2023年"], ["2024.xlsx"]])).toBe(2023));
  it.each([
    ["2024年上半年指标", 2024],
    ["2024年1—9月", 2024],
    ["前三季度完成情况", null],
    ["2024年1—12月", undefined],
    ["2024年四季度末", undefined],
    ["截至2024年12月底", undefined],
    ["2024年指标", undefined],
  ])("%s is of a part of a year", (text, year) => expect(partOfYearIn([text])).toBe(year));
});

describe("the year of a row", () => {
  it.each([
    [2024, 2024, false],
    ["2024年", 2024, false],
    ["2024年度", 2024, false],
    ["２０２４", 2024, false],
    ["2024年6月", 2024, true],
    // 31 December 2024 and 30 June 2024
    [45657, 2024, false],
    [45473, 2024, true],
    ["去年", null, false],
    [3.5, null, false],
    [null, null, false],
  ])("%p", (cell, year, isPartOfYear) => expect(readRowYear(cell)).toEqual({ year, isPartOfYear }));
});

describe("headers", () => {
  it.each([
    ["2024年\n新增", "value", 2024, "inYear"],
    ["2024年累计完成", "actual", 2024, "toDate"],
    ["本年累计", "actual", null, "inYear"],
    ["2024年1-12月累计", "actual", 2024, "inYear"],
    ["截至2024年底", null, 2024, "toDate"],
    ["2021—2024年累计数", "actual", 2024, "toDate"],
    ["2024年預期目標", "target", 2024, null],
    ["评价指标", "indicator", null, null],
    ["指标（单位）", "indicator", null, null],
    ["指标名称及单位", "indicator", null, null],
    ["完成目标%", "derived", null, null],
    ["指标值", "value", null, null],
    ["责任单位", "department", null, null],
    ["市（县、区）", "region", null, null],
    ["上年同期", "previousYear", null, null],
  ])("%s", (text, role, year, accumulation) =>
    expect(readHeader([text])).toMatchObject({ role, year, accumulation }),
  );
  it.each(["2024年6月", "2024年上半年", "一季度", "2024-06", "202406", "2024年1-9月", "Q3"])(
    "%s is of a part of a year",
    (text) => expect(readHeader([text]).isPartOfYear).toBe(true),
  );
  it.each(["2024年", "2024年1—12月", "2024年12月末", "全年", "2024年度实际"])(
    "%s is of a whole year",
    (text) => expect(readHeader([text]).isPartOfYear).toBe(false),
  );
});

describe("the unit of a caption", () => {
  it.each([
    ["单位：亿元", "亿元"],
    ["（计量单位：万人）", "万人"],
    ["单位：亿元、%", null],
    ["填报单位：统计局", null],
  ])("%s", (text, unit) => expect(captionUnit([text])).toBe(unit));
});
