import { foldText } from "./foldedText";
import { readQuantities } from "./quantities";

function quantities(source: string): readonly string[] {
  const { text } = foldText(source, { start: 0, end: source.length });
  return readQuantities(text).map(
    ({ low, high, unit, bound }) =>
      `${low === high ? low : `${low}–${high}`}|${unit ?? ""}|${bound ?? ""}`,
  );
}

test.each([
  ["达到48.5%以上", ["48.5|%|>="]],
  ["控制在５％以内", ["5|%|<="]],
  ["1万亿元左右", ["1|万亿元|approx"]],
  ["2-3个", ["2–3|个|"]],
  ["10%至12%", ["10–12|%|"]],
  ["3000～5000人", ["3000–5000|人|"]],
  ["百分之九十五", ["95|%|"]],
  ["百分百", ["100|%|"]],
  ["九成以上", ["90|%|>="]],
  ["十五个", ["15|个|"]],
  ["两千亿元", ["2000|亿元|"]],
  ["200余家", ["200|家|"]],
  ["5个(含)以上", ["5|个|>="]],
  ["12,500件", ["12500|件|"]],
  ["30微克/立方米", ["30|微克/立方米|"]],
  ["0.5吨标准煤/万元", ["0.5|吨标准煤/万元|"]],
  ["9/10万以下", ["9|/10万|<="]],
  ["3个百分点", ["3|个百分点|"]],
  ["28万元/人", ["28|万元/人|"]],
  ["7个工作日内", ["7|个工作日|<="]],
] as const)("reads %s", (text, expected) => {
  expect(quantities(text)).toEqual(expected);
});

test.each([
  "到2025年",
  "2021—2025年",
  "国发〔2021〕5号",
  "2023年1月16日",
  "PM2.5浓度",
  "5G网络",
  "4A级景区",
  "第3条",
  "GB/T29490",
  "500强企业",
  "12345热线",
  "三大工程",
  "一个主体",
  "Ⅲ类水质",
  "前10位",
  "1:1.5",
  "12:48:40",
])("reads no quantity in %s", (text) => {
  expect(quantities(text)).toEqual([]);
});
