import { foldText } from "./foldedText";
import { readHorizons } from "./horizons";

function horizons(source: string): readonly string[] {
  const { text } = foldText(source, { start: 0, end: source.length });
  return readHorizons(text).map(({ manner, year }) => `${manner} ${year ?? "end"}`);
}

test.each([
  ["到2025年，", ["by 2025"]],
  ["至2030年底", ["by 2030"]],
  ["力争到2027年", ["by 2027"]],
  ["到二〇三五年", ["by 2035"]],
  ["到2022年和2030年", ["by 2022", "bare 2030"]],
  ["2021—2025年", ["during 2025"]],
  ["“十四五”期间", ["during 2025"]],
  ["到“十五五”末", ["by 2030"]],
  ["“十四五”发展目标", ["during 2025"]],
  ["截至2020年底", ["asOf 2020"]],
  ["比2020年下降", ["compared 2020"]],
  ["占比2025年达到", ["bare 2025"]],
  ["三年实施项目", ["during end"]],
  ["由2020年的45%", ["compared 2020"]],
  ["在2020年基础上", ["compared 2020"]],
  ["到本世纪中叶", ["by 2050"]],
  ["未来五年", ["during end"]],
  ["到规划期末", ["by end"]],
  ["经过五年努力", ["during end"]],
  ["五年新建公路", ["during end"]],
  ["三年累计培训", ["during end"]],
  ["2000年底前建成的小区", ["attributive 2000"]],
] as const)("reads %s", (text, expected) => {
  expect(horizons(text)).toEqual(expected);
});

test.each([
  "“十四五”规划",
  "2023年1月16日",
  "十五个",
  "过去五年内",
  "近五年新增",
  "三年实施方案",
  "每三年达到",
  "健康中国2030",
  "2025年版目录",
])("reads no horizon in %s", (text) => {
  expect(horizons(text)).toEqual([]);
});
