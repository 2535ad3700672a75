import type { MessyCase } from "./messyWorkbook";

const months = Array.from({ length: 200 }, (_, month) => {
  const year = 2010 + Math.floor(month / 12);
  return `${year}年${(month % 12) + 1}月`;
});

/** A row for an indicator and a year or a region, and very wide sheets. */
export const longTableCases: readonly MessyCase[] = [
  {
    what: "one row for an indicator and a year, indicator cells merged, later years left out",
    arguments: ["--year", "2024"],
    sheets: [
      {
        name: "长表",
        rows: [
          ["嵊州市"],
          ["指标", "年份", "指标值", "单位"],
          ["高新技术企业数", "2023年", 320, "家"],
          [null, "2024年", 320, "家"],
          [null, "2025年", 420, "家"],
          ["新增“浙江制造”标准", 2021, 2, "个"],
          [null, 2022, 3, "个"],
        ],
        merges: ["A3:A5", "A6:A7"],
      },
    ],
    expected: [
      {
        cell: "C3",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 320,
        status: "达到进度",
        progress: 139 / 230,
      },
      {
        cell: "C4",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 320,
        status: "滞后",
        progress: 139 / 230,
        rules: ["repeatedValue"],
      },
      {
        cell: "C5",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: null,
        status: null,
      },
      {
        // The first year of the plan: the year's figure is the total so far.
        cell: "C6",
        text: "新增“浙江制造”标准",
        indicator: "新增“浙江制造”标准",
        actual: 2,
        status: "达到进度",
        progress: 0.2,
      },
      {
        cell: "C7",
        text: "新增“浙江制造”标准",
        indicator: "新增“浙江制造”标准",
        actual: null,
        status: null,
        says: "当年",
      },
    ],
  },
  {
    what: "two hundred columns of months, which are no actuals of a year",
    sheets: [
      {
        name: "月度",
        rows: [
          ["宁波市"],
          ["指标", "单位", ...months],
          ["森林覆盖率", "%", ...months.map((_, month) => 40 + month / 50)],
        ],
      },
    ],
    expected: [
      {
        cell: "A3",
        text: "森林覆盖率",
        indicator: "森林覆盖率",
        actual: null,
        status: null,
        says: "月度",
      },
    ],
  },
  {
    what: "a column of regions, of which one has no plan",
    sheets: [
      {
        name: "汇总",
        rows: [
          ["2024年重点指标完成情况"],
          ["地区", "指标", "完成数"],
          ["宁波", "森林覆盖率", 48],
          [null, "农作物良种覆盖率", 97],
          ["浙江省舟山市", "智慧校园覆盖率", 80],
          ["鄞州区", "森林覆盖率", 50],
        ],
        merges: ["A3:A4"],
      },
    ],
    expected: [
      { cell: "C3", text: "森林覆盖率", indicator: "森林覆盖率", actual: 48, status: "提前实现" },
      {
        cell: "C4",
        text: "农作物良种覆盖率",
        indicator: "农作物良种覆盖率",
        actual: 97,
        status: "推进中",
        attainment: 97 / 98,
      },
      {
        cell: "C5",
        text: "智慧校园覆盖率",
        indicator: "智慧校园覆盖率",
        actual: 80,
        status: "提前实现",
      },
      {
        cell: "C6",
        text: "森林覆盖率",
        indicator: null,
        actual: null,
        status: null,
        says: "地区",
      },
    ],
  },
];
