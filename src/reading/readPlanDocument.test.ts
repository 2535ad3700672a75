import fc from "fast-check";
import { readPastedText } from "./formats/readPlainText";
import { readPlanDocument } from "./readPlanDocument";

const plan = `某市“十四五”生态环境保护规划
规划期限为2021—2025年。
一、工作基础
“十三五”期间，优良天数比率达到86%。
二、主要目标
到2025年，森林覆盖率达到40%以上，单位地区生产总值能耗比2020年下降14%，细颗粒物浓度控制在28微克/立方米以内。
主要指标
序号 | 指标 | 单位 | 2020年 | 2025年 | 属性
1 | 森林覆盖率 | % | 38 | 40 | 约束性
2 | 用水总量 | 亿立方米 | 18 | 18.6 | 预期性
三、主要任务
（一）治水。到2025年，用水总量控制在18.6亿立方米以内，新建管网320公里。（责任单位：市水利局、市住建局）`;

test("a table's row and the sentence that says it again are one proposal, with the sentence's side", () => {
  const { targets } = readPlanDocument(readPastedText(plan));
  expect(targets.map(({ name, op, value }) => [name, op, value])).toEqual([
    ["单位地区生产总值能耗下降", ">=", 14],
    ["细颗粒物浓度", "<=", 28],
    ["森林覆盖率", ">=", 40],
    ["用水总量", "<=", 18.6],
    ["新建管网", ">=", 320],
  ]);
  expect(targets.find(({ name }) => name === "用水总量")).toMatchObject({
    attribute: "预期性",
    baseline: { value: 18, year: 2020 },
    evidence: { rule: "textTableRow" },
  });
});

test("departments in the bracket at a paragraph's end go with its targets", () => {
  const { targets } = readPlanDocument(readPastedText(plan));
  expect(targets.at(-1)!.departments).toEqual(["市水利局", "市住建局"]);
});

test("a text without targets gives none", () => {
  expect(readPlanDocument(readPastedText("关于召开会议的通知\n请准时参加。")).targets).toEqual([]);
  expect(readPlanDocument(readPastedText("")).targets).toEqual([]);
});

const pieces = plan.split(/(?<=[，。、；\n|])/u);

test("every quote stands in the text where it says, in the text's order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const document = readPastedText(parts.join(""));
      const { targets } = readPlanDocument(document);
      for (const { evidence } of targets) {
        expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(evidence.confidence).toBeGreaterThan(0);
        expect(evidence.confidence).toBeLessThanOrEqual(1);
      }
      const starts = targets.map(({ evidence }) => evidence.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

test("full and half width read alike", () => {
  const half = plan.replace(/[０-９％]/gu, (unit) =>
    String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
  const full = half.replace(/[0-9%](?![^\n]*\|)/gu, (unit) =>
    String.fromCharCode(unit.charCodeAt(0) + 0xfee0),
  );
  const read = (text: string) =>
    readPlanDocument(readPastedText(text)).targets.map(({ name, op, value, unit, year }) => ({
      name,
      op,
      value,
      unit,
      year,
    }));
  expect(read(full)).toEqual(read(half));
});
