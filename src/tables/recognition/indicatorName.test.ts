import { readIndicatorName } from "./indicatorName";

it.each([
  ["1. 森林覆盖率（%）", "森林覆盖率", "%"],
  ["（一）森林覆盖率", "森林覆盖率", null],
  ["一、森林覆盖率", "森林覆盖率", null],
  ["①森林覆盖率①", "森林覆盖率", null],
  ["★森林覆盖率*", "森林覆盖率", null],
  ["其中：工业用水重复利用率", "工业用水重复利用率", null],
  ["森林覆盖率【约束性】", "森林覆盖率", null],
  ["供水普及率（城区）", "供水普及率（城区）", null],
  ["市场主体,万户", "市场主体", "万户"],
  ["12315投诉处结率", "12315投诉处结率", null],
  ["5G基站数", "5G基站数", null],
  ["PM2.5浓度", "PM2.5浓度", null],
  ["3.1 森林覆盖率", "森林覆盖率", null],
])("%s", (text, name, unit) => {
  const read = readIndicatorName(text);
  expect(read.candidates.at(-1)).toBe(name);
  expect(read.unit).toBe(unit);
});

it("keeps the text as it stands as the first reading", () =>
  expect(readIndicatorName(" 1. 森林覆盖率 ").candidates).toEqual(["1. 森林覆盖率", "森林覆盖率"]));
