import fc from "fast-check";
import { readPlanFacts } from "../facts/readPlanFacts";
import { readHtml } from "../formats/readHtml";
import { readPastedText } from "../formats/readPlainText";
import { readOutline } from "../outline/readOutline";
import type { PlanDocument } from "../planDocument";
import type { ProposedTarget } from "../proposedPlan";
import { findIndicatorTables, readIndicatorTables } from "./readIndicatorTables";

function targetsOf(document: PlanDocument): readonly ProposedTarget[] {
  const outline = readOutline(document);
  const targets = readIndicatorTables(document, outline, readPlanFacts(document, outline));
  for (const { evidence } of targets) {
    expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
  return targets;
}

/** name op value unit year ← baseline · attribute */
function said(target: ProposedTarget): string {
  const { name, op, value, unit, year, baseline, attribute, kind } = target;
  const from =
    baseline === null ? "" : ` ← ${baseline.bound ?? ""}${baseline.value}@${baseline.year}`;
  const of = attribute === null ? "" : ` · ${attribute}`;
  return `${name} ${op} ${[value].flat().join("~")} ${unit} ${year} ${kind}${from}${of}`;
}

const head = "海原市“十四五”节能规划\n一、总体要求\n（一）主要目标\n";
const inText = (table: string) => targetsOf(readPastedText(head + table));
const inPage = async (table: string) =>
  targetsOf(await readHtml(`<h1>海原市“十四五”节能规划</h1><h2>二、主要目标</h2>${table}`));

const expected = [
  "空气质量优良天数比率 >= 90 % 2025 level ← 87.2@2020 · 约束性",
  "碳排放强度降低 >= 19 % 2025 growth · 约束性",
  "非化石能源占比 approx 18 % 2025 level ← 13.6@2020 · 预期性",
  "重点地块安全利用 text 有效保障 null 2025 qualitative · 约束性",
];

describe("one table in every way in which it is written", () => {
  const cells = [
    ["序号", "指标名称", "2020年", "2025年", "属性"],
    ["1", "空气质量优良天数比率（%）", "87.2", "≥90", "约束性"],
    ["2", "碳排放强度降低（%）", "—", "〔19〕", "约束性"],
    ["3", "非化石能源占比（%）", "13.6", "18左右", "预期性"],
    ["4", "重点地块安全利用", "—", "有效保障", "约束性"],
  ];
  const rows = (separator: string) => cells.map((row) => row.join(separator)).join("\n");
  it.each([
    ["strokes", cells.map((row) => `| ${row.join(" | ")} |`).join("\n")],
    [
      "Markdown",
      cells
        .map((row, at) => `|${row.join("|")}|${at === 0 ? "\n|---|---|---|---|---|" : ""}`)
        .join("\n"),
    ],
    ["tabs", rows("\t")],
    ["wide gaps", rows("    ")],
    ["single spaces", rows(" ")],
    ["one cell a line", cells.flat().join("\n\n")],
    ["one cell a line, with strokes", cells.flat().join(" |\n")],
  ])("%s", (_, table) => {
    expect(inText(`${table}\n二、主要任务\n推进节能。`).map(said)).toEqual(expected);
  });

  it("full and half width alike", () => {
    const wide = rows("\t").replace(
      /[()≥%]/gu,
      (mark) => ({ "(": "（", ")": "）", "%": "％" })[mark] ?? mark,
    );
    expect(inText(wide).map(said)).toEqual(expected);
  });

  it("HTML", async () => {
    const table = cells
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("");
    expect((await inPage(`<table>${table}</table>`)).map(said)).toEqual(expected);
  });
});

describe("columns", () => {
  it("gives each of two years of aims a target", () => {
    const table =
      "| 指标 | 单位 | 2020年基数 | 2023年目标 | 2025年目标 |\n| 有效商标 | 万件 | 11.6 | 13 | >15 |";
    expect(inText(table).map(said)).toEqual([
      "有效商标 >= 13 万件 2023 level ← 11.6@2020",
      "有效商标 > 15 万件 2025 level ← 11.6@2020",
    ]);
  });

  it("reads yearly growth beside a level, and a count over the plan's years where there is no level", () => {
    const table = [
      "指标\t单位\t2020年\t2025年\t年均增长（%）/〔累计〕\t属性",
      "地区生产总值\t亿元\t168\t270\t9左右\t预期性",
      "城镇化率\t%\t46.5\t55\t〔8.5〕\t预期性",
      "新增就业\t万人\t\t\t〔4.6〕\t预期性",
    ].join("\n");
    expect(inText(table).map(said)).toEqual([
      "地区生产总值 >= 270 亿元 2025 level ← 168@2020 · 预期性",
      "地区生产总值年均增长 approx 9 % 2025 growth · 预期性",
      "城镇化率 >= 55 % 2025 level ← 46.5@2020 · 预期性",
      "新增就业 >= 4.6 万人 2025 increment · 预期性",
    ]);
  });

  it("reads a header over two rows, bands of attributes and a unit above the table", async () => {
    const table =
      "<p>单位：万人</p><table><tr><td rowspan=2>指标</td><td colspan=2>目标值</td></tr>" +
      "<tr><td>2023年</td><td>2025年</td></tr><tr><td colspan=3>约束性指标</td></tr>" +
      "<tr><td>技能人才总量</td><td>30</td><td>36</td></tr></table>";
    expect((await inPage(table)).map(said)).toEqual([
      "技能人才总量 >= 30 万人 2023 level · 约束性",
      "技能人才总量 >= 36 万人 2025 level · 约束性",
    ]);
  });

  it("takes departments and the year of a column 完成时限", () => {
    const table =
      "| 指标名称 | 目标值 | 完成时限 | 责任单位 |\n| 充电桩（个） | 5000 | 2023年底 | 市发改委、市交通局 |";
    const [target] = inText(table);
    expect(said(target!)).toBe("充电桩 >= 5000 个 2023 level");
    expect(target!.departments).toEqual(["市发改委", "市交通局"]);
  });

  it("names categories from merged cells and from rows between", async () => {
    const merged =
      "<table><tr><td>类别</td><td>指标</td><td>2020年</td><td>2025年</td></tr>" +
      "<tr><td rowspan=2>供水</td><td>普及率（%）</td><td>90</td><td>95</td></tr>" +
      "<tr><td>漏损率（%）</td><td>12</td><td>&lt;9</td></tr></table>";
    expect((await inPage(merged)).map(({ category }) => category)).toEqual([["供水"], ["供水"]]);
    const bands =
      "指标\t2020年\t2025年\n一、供水\n普及率（%）\t90\t95\n二、用电\n线损率（%）\t6\t5";
    expect(inText(bands).map(({ category }) => category)).toEqual([["供水"], ["用电"]]);
  });

  it("joins a name over two lines", () => {
    const table =
      "指  标          2020年    2025年\n公共机构人均用能（按常住\n人口计算）      330    310";
    expect(inText(table).map(({ name }) => name)).toEqual(["公共机构人均用能(按常住人口计算)"]);
  });

  it("finds its columns again where a merged cell shifts a row", () => {
    const table = [
      "序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |",
      "供水 | 1 | 普及率 | % | 90 | 95 | 约束性 |",
      "2 | 漏损率 | % | 12 | <9 | 预期性 | |",
    ].join("\n");
    expect(inText(table).map(said)).toEqual([
      "普及率 >= 95 % 2025 level ← 90@2020 · 约束性",
      "漏损率 < 9 % 2025 level ← 12@2020 · 预期性",
    ]);
  });
});

describe("cells that are empty or merged", () => {
  it("keeps the columns of strokes, and the categories of merged cells", () => {
    const table = [
      "| 一级指标 | 二级指标 | 三级指标 | 指标类型 | 2020年现状值 | 2025年目标值 | 责任单位 |",
      "| 减量 | 工业 | 产生强度（吨/万元） | 必选 | 0.68 | 0.6 | 市生态环境局 |",
      "| | | 绿色矿山建成率（%） | 可选 | 55 | 90 | 市自然资源局 |",
      "| | 生活 | 公众满意程度 | 自选 | 未开展 | 90%以上 | 市统计局 |",
    ].join("\n");
    const targets = inText(table);
    expect(targets.map(said)).toEqual([
      "产生强度 >= 0.6 吨/万元 2025 level ← 0.68@2020",
      "绿色矿山建成率 >= 90 % 2025 level ← 55@2020",
      "公众满意程度 >= 90 % 2025 level",
    ]);
    expect(targets.map(({ category }) => category.join("/"))).toEqual([
      "减量/工业",
      "减量/工业",
      "减量/生活",
    ]);
    expect(targets[1]!.departments).toEqual(["市自然资源局"]);
  });

  it("keeps the columns of tabs where the first cell is empty and the last are cut off", () => {
    const table = [
      "类别\t指标\t2020年\t2025年\t属性\t备注",
      "供水\t普及率（%）\t90\t95\t约束性\t",
      "\t漏损率（%）\t12",
      "\t水厂（座）\t\t5",
      "\t节水器具（%）\t60\t70\t预期性",
    ].join("\n");
    expect(inText(table).map(said)).toEqual([
      "普及率 >= 95 % 2025 level ← 90@2020 · 约束性",
      "水厂 >= 5 座 2025 level",
      "节水器具 >= 70 % 2025 level ← 60@2020 · 预期性",
    ]);
  });

  it("puts the years of a second header line below their own columns", () => {
    const table = [
      "| 指标 | 单位 | 现状值 | 目标值 | | 属性 |",
      "| | | 2020年 | 2023年 | 2025年 | |",
      "| 普及率 | % | 90 | 93 | 95 | 约束性 |",
    ].join("\n");
    expect(inText(table).map(said)).toEqual([
      "普及率 >= 93 % 2023 level ← 90@2020 · 约束性",
      "普及率 >= 95 % 2025 level ← 90@2020 · 约束性",
    ]);
  });

  it("passes over a footnote mark in a line of its own", () => {
    const table = "指标\n2020年\n2025年\n普及率（%）\n②\n90\n95\n漏损率（%）\n12\n9";
    expect(inText(table).map(said)).toEqual([
      "普及率 >= 95 % 2025 level ← 90@2020",
      "漏损率 >= 9 % 2025 level ← 12@2020",
    ]);
  });
});

describe("what a column of growth holds", () => {
  const header = "指标\t2020年\t2025年\t年均增长（%）\n";
  it("is a level for a rate, and for a number that no growth reaches", () => {
    const table =
      "失业率（%）\t—\t—\t<5.5\n新建管网（公里）\t—\t—\t>200\n产值（亿元）\t—\t—\t7左右";
    expect(inText(header + table).map(said)).toEqual([
      "失业率 < 5.5 % 2025 level",
      "新建管网 > 200 公里 2025 increment",
      "产值年均增长 approx 7 % 2025 growth",
    ]);
  });

  it("is nothing where the column counts a difference", () => {
    const table = "指标\t2020年\t2025年\t增长\n产值（亿元）\t100\t140\t40";
    expect(inText(table).map(said)).toEqual(["产值 >= 140 亿元 2025 level ← 100@2020"]);
  });
});

it("cites the clause and the row", () => {
  const table = "序号\t指标\t2020年\t2025年\n1\t普及率（%）\t90\t95\n2\t漏损率（%）\t12\t9";
  expect(inText(table).map(({ section }) => section)).toEqual([
    "一、总体要求(一)表第1行",
    "一、总体要求(一)表第2行",
  ]);
});

it("doubts a bare number below its baseline, and a row with missing cells", () => {
  const [usual, turned] = inText("指标\t2020年\t2025年\n普及率（%）\t90\t95\n漏损率（%）\t12\t9");
  expect(turned!.evidence.confidence).toBeLessThan(usual!.evidence.confidence);
  const lines = "指标\n2020年\n2025年\n普及率（%）\n90\n95\n绿化率（%）\n40";
  const [whole, guessed] = inText(lines);
  expect(guessed!.evidence.confidence).toBeLessThan(whole!.evidence.confidence);
});

describe("tables that give nothing", () => {
  it.each([
    [
      "projects",
      "| 序号 | 项目名称 | 建设内容 | 总投资（亿元） | 2025年目标 |\n| 1 | 水厂 | 新建 | 12 | 5 |",
    ],
    ["tasks", "| 序号 | 工作任务 | 完成时限 | 责任单位 |\n| 1 | 建成水厂3座 | 2025年 | 市水利局 |"],
    ["a review", "| 指标 | 2015年 | 2020年目标 | 2020年实际 |\n| 普及率（%） | 80 | 90 | 92 |"],
    ["years before the plan", "| 指标 | 2015年 | 2020年 |\n| 普及率（%） | 80 | 90 |"],
  ])("%s", (_, table) => {
    expect(inText(table)).toEqual([]);
  });
});

it("keeps offsets whatever stands around and between", () => {
  const piece = fc.constantFrom(
    "指标\t2020年\t2025年\t属性",
    "普及率（%）\t90\t≥95\t约束性",
    "| 指标 | 单位 | 2025年 |",
    "| 绿化率 | % | 40 |",
    "指标",
    "2025年",
    "普及率",
    "48",
    "一、总体要求",
    "到2025年，普及率达到95%。",
    "",
    "　",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (lines) => {
      const document = readPastedText(lines.join("\n"));
      targetsOf(document);
      const tables = findIndicatorTables(document, readOutline(document));
      tables.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(tables[at - 1]?.end ?? 0);
      });
    }),
  );
});
