import { isValueLike, readCellValue } from "./cellValue";

it.each([
  ["48", { low: 48, before: null, bound: null, isTotal: false }],
  ["76.7", { low: 76.7 }],
  [">96", { low: 96, before: ">" }],
  ["≥22", { low: 22, before: ">=" }],
  ["<1.0", { low: 1, before: "<" }],
  ["15左右", { low: 15, bound: "approx" }],
  ["5.5以上", { low: 5.5, bound: ">=" }],
  ["控制在5以内", { low: 5, before: "<=", bound: "<=" }],
  ["2-3", { low: 2, high: 3 }],
  ["98%", { low: 98, unit: "%" }],
  ["1.2万", { low: 1.2, unit: "万" }],
  ["12,500", { low: 12500 }],
  ["〔18〕", { low: 18, isTotal: true }],
  ["[13.5]", { low: 13.5, isTotal: true }],
  ["下降18%", { low: 18, change: "down" }],
  ["-3.5", { low: -3.5 }],
  ["93①", { low: 93 }],
  ["全覆盖", { low: 100, unit: "%" }],
  ["稳定在100%", { low: 100, hold: true }],
])("%s is a number", (text, expected) => {
  expect(readCellValue(text)).toMatchObject({ kind: "number", ...expected });
});

it.each(["", "-", "—", "/", "——", "无", "未开展"])("%j is nothing", (text) => {
  expect(readCellValue(text)).toEqual({ kind: "none" });
});

it.each([
  ["第6", 6],
  ["前10", 10],
  ["前十", 10],
  ["全省前5位", 5],
  ["第一", 1],
])("%s is a rank", (text, place) => {
  expect(readCellValue(text)).toEqual({ kind: "rank", place });
});

it("keeps words", () => {
  expect(readCellValue("完成省下达任务")).toEqual({
    kind: "words",
    text: "完成省下达任务",
    hold: false,
  });
  expect(readCellValue("保持稳定")).toMatchObject({ kind: "words", hold: true });
});

it("counts round brackets over the plan's years only where the table says so", () => {
  expect(readCellValue("(18)")).toMatchObject({ low: 18, isTotal: false });
  expect(readCellValue("(18)", true)).toMatchObject({ low: 18, isTotal: true });
});

it("takes the year of comparison before a change for no number of its own", () => {
  expect(readCellValue("比2020年下降18%")).toMatchObject({ low: 18, unit: "%", change: "down" });
  expect(readCellValue("到2025年达到90%")).toMatchObject({ low: 90, unit: "%", change: null });
});

it("tells values from names", () => {
  expect(
    ["48", "—", "〔18〕", "完成省下达任务", "〔完成省下达任务〕", "保持稳定"].every(isValueLike),
  ).toBe(true);
  expect(["森林覆盖率(%)", "环境质量", "约束性"].some(isValueLike)).toBe(false);
});
