import { readPastedText } from "../formats/readPlainText";
import { readPlanDocument } from "../readPlanDocument";
import { inOneLine } from "./testing/readSentences";

const title = "某市“十四五”发展规划\n规划期限为2021—2025年。";

function lines(...paragraphs: readonly string[]): readonly string[] {
  return readPlanDocument(readPastedText([title, ...paragraphs].join("\n"))).targets.map(inOneLine);
}

test("a sentence that leads in to goals dates what stands below it", () => {
  expect(
    lines(
      "二、总体要求",
      "（二）主要目标",
      "到2025年，质量工作取得新进展。",
      "1.供给更优。",
      "森林覆盖率达到40%。",
      "三、主要任务",
      "（一）绿化",
      "绿地率达到35%。",
    ),
  ).toEqual(["森林覆盖率 >= 40 % 2025", "绿地率 >= 35 % ·"]);
});

test("a heading dates the goals under it", () => {
  expect(lines("二、“十四五”时期主要目标", "——创新。研发投入占比达到3%。")).toEqual([
    "研发投入占比 >= 3 % 2025",
  ]);
});

test("a heading's year goes before that of what announced it", () => {
  expect(
    lines(
      "二、发展目标",
      "锚定2035年远景，按以下步骤推进：",
      "——到2023年，建设取得明显成效。优良水体比例达到95%，收入倍差缩小到1.6以内。",
    ),
  ).toEqual(expect.arrayContaining(["优良水体比例 >= 95 % 2023", "收入倍差 <= 1.6 · 2023"]));
});

test("goals go on from general to particular ones", () => {
  expect(
    lines(
      "二、发展目标",
      "（一）总体目标",
      "到2025年，体系基本建成。",
      "（二）具体目标",
      "参保率达到95%。",
    ),
  ).toContain("参保率 >= 95 % 2025");
});

test("among tasks a level goes on with the sentence before, a deed of its own does not", () => {
  expect(
    lines(
      "三、主要任务",
      "（一）重点",
      "到2025年，入园率达到95%。巩固率达到98%。新建幼儿园60所。深化改革。近视率达到50%。",
    ),
  ).toEqual([
    "入园率 >= 95 % 2025",
    "巩固率 >= 98 % 2025",
    "新建幼儿园 >= 60 所 · increment",
    "近视率 >= 50 % ·",
  ]);
});

test("a colon hands its year to the list behind it", () => {
  expect(
    lines(
      "三、主要任务",
      "（一）重点",
      "到2025年，实现以下任务：",
      "入园率达到95%；",
      "巩固率达到98%。",
    ),
  ).toEqual(["入园率 >= 95 % 2025", "巩固率 >= 98 % 2025"]);
});

test.each([
  ["近期目标（到2025年）：研发投入占比达到3%。", "研发投入占比 >= 3 % 2025"],
  [
    "到2025年，生产总值达到3000亿元以上（年均增长6.5%左右），收入跨上200亿元台阶。",
    "生产总值 >= 3000 亿元 2025",
    "生产总值年均增长 approx 6.5 % 2025 年均",
    "收入 >= 200 亿元 2025",
  ],
  ["“十四五”后三年，建设未来社区12个。", "未来社区 >= 12 个 2025"],
  [
    "到2025年，固定资产投资五年累计突破1000亿元大关，年均增长15%左右。",
    "固定资产投资 > 1000 亿元 2025 increment",
    "固定资产投资年均增长 approx 15 % 2025 年均",
  ],
  [
    "清洁小流域覆盖率2023年达到60%，2025年实现全覆盖。",
    "清洁小流域覆盖率 >= 60 % 2023",
    "清洁小流域覆盖率 = 100 % 2025",
  ],
  [
    "到2025年，接待游客800万人次，是2020年的2.3倍，游客满意度达到90%。",
    "接待游客 >= 800 万人次 2025",
    "游客满意度 >= 90 % 2025",
  ],
  ["五年新建农村公路400公里。", "新建农村公路 >= 400 公里 2025 increment"],
  ["到2023年，改造2000年底前建成的86个老旧小区。", "老旧小区 >= 86 个 2023"],
  [
    "再生水利用率到2023年、2025年分别达到20%、25%。",
    "再生水利用率 >= 20 % 2023",
    "再生水利用率 >= 25 % 2025",
  ],
])("years in other places: %s", (sentence, ...targets) => {
  expect(lines("三、主要任务", "（一）重点", sentence)).toEqual(targets);
});

test("parts that speak of the past hold no targets", () => {
  expect(lines("一、发展基础", "（一）主要成效", "森林覆盖率达到40%，新增就业5万人。")).toEqual([]);
});

test("a change from one year's number to another's keeps its baseline", () => {
  const { targets } = readPlanDocument(
    readPastedText(`${title}\n三、主要任务\n城镇化率由2020年的60%提高到2025年的65%。`),
  );
  expect(targets).toMatchObject([
    { name: "城镇化率", value: 65, year: 2025, baseline: { value: 60, year: 2020 } },
  ]);
});
