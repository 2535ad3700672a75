import { readHtml } from "../formats/readHtml";
import { readPastedText } from "../formats/readPlainText";
import type { PlanDocument } from "../planDocument";
import { inOneLine } from "../prose/testing/readSentences";
import { readPlanDocument } from "../readPlanDocument";
import { isSpoken } from "./spokenCell";

const title = "海原市“十四五”节能规划";
const aims = [
  ["领域", "2025年目标"],
  ["空气", "细颗粒物浓度下降到30微克/立方米，优良天数比率达到90%"],
  ["水体", "国控断面优良水体比例达到95%以上，消除黑臭水体"],
];
const expected = [
  "细颗粒物浓度 <= 30 微克/立方米 2025",
  "优良天数比率 >= 90 % 2025",
  "国控断面优良水体比例 >= 95 % 2025",
];

function numbersOf(document: PlanDocument): readonly string[] {
  const { targets } = readPlanDocument(document);
  return targets.filter(({ op }) => op !== "text").map(inOneLine);
}

function page(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join("");
  const table = rows.map((row) => `<tr>${cells(row)}</tr>`).join("");
  return `<h1>${title}</h1><h2>二、主要目标</h2><table>${table}</table>`;
}

it("reads the sentences in a table's cells, of the column's year", async () => {
  expect(numbersOf(await readHtml(page(aims)))).toEqual(expected);
});

it.each([" | ", "\t"])("reads them in plain text, parted by %j", (separator) => {
  const lines = aims.map((row) => row.join(separator)).join("\n");
  expect(numbersOf(readPastedText(`${title}\n二、主要目标\n${lines}`))).toEqual(expected);
});

it("leaves lists of projects alone", async () => {
  const works = [
    ["工程名称", "建设内容"],
    ["绿化工程", "到2025年，新增绿地500公顷"],
  ];
  expect(numbersOf(await readHtml(page(works)))).toEqual([]);
});

it("tells sentences from values", () => {
  expect(isSpoken("优良天数比率达到90%以上，重污染天数减少")).toBe(true);
  expect(["完成省下达任务", "90%以上", "与经济增长基本同步实现"].some(isSpoken)).toBe(false);
});
