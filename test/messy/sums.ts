import type { MessyCase } from "./messyWorkbook";

/** Sums over years, and values that look wrong beside what they are judged as. */
export const sumCases: readonly MessyCase[] = [
  {
    what: "additions of each year, totals so far, and neither",
    sheets: [
      {
        name: "当年数",
        rows: [
          ["嵊州市"],
          ["指标", "2021年新增", "2022年新增", "2023年新增", "2024年新增"],
          ["新增“浙江制造”标准", 2, 2, 2, 2],
          ["新增各级政府质量奖企业", 2, null, 2, 2],
          ["高新技术企业数", 20, 30, 40, 50],
        ],
      },
      {
        name: "累计数",
        rows: [
          ["嵊州市"],
          ["指标", "2023年累计完成", "2024年累计完成"],
          ["新增“浙江制造”标准", 6, 9],
          ["新增各级政府质量奖企业", 6, 5],
        ],
      },
      {
        name: "没有说明",
        rows: [["嵊州市"], ["指标", "2023年", "2024年"], ["新增“浙江制造”标准", 6, 9]],
      },
      {
        name: "增速",
        rows: [
          ["嵊州市"],
          ["指标", "2021年", "2022年", "2023年", "2024年"],
          ["社会消费品零售总额年均增速", 10, 8, 9, 9],
        ],
      },
    ],
    expected: [
      {
        cell: "E3",
        text: "新增“浙江制造”标准",
        indicator: "新增“浙江制造”标准",
        actual: 8,
        status: "达到进度",
        progress: 0.8,
        gap: -2,
      },
      {
        cell: "E4",
        text: "新增各级政府质量奖企业",
        indicator: "新增各级政府质量奖企业",
        actual: null,
        status: null,
        says: "缺少",
      },
      {
        cell: "E5",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: null,
        status: null,
        says: "总量",
      },
      {
        sheet: "累计数",
        cell: "C3",
        text: "新增“浙江制造”标准",
        indicator: "新增“浙江制造”标准",
        actual: 9,
        // 0.9/0.8
        status: "快于预期",
        progress: 0.9,
      },
      {
        sheet: "累计数",
        cell: "C4",
        text: "新增各级政府质量奖企业",
        indicator: "新增各级政府质量奖企业",
        actual: 5,
        status: "数据异常",
        rules: ["totalFalls"],
      },
      {
        sheet: "没有说明",
        cell: "C3",
        text: "新增“浙江制造”标准",
        indicator: "新增“浙江制造”标准",
        actual: null,
        status: null,
        says: "累计",
      },
      {
        sheet: "增速",
        cell: "E3",
        text: "社会消费品零售总额年均增速",
        indicator: "社会消费品零售总额年均增速",
        // (1.10·1.08·1.09·1.09)^(1/4) − 1
        actual: 100 * (Math.pow(1.1 * 1.08 * 1.09 * 1.09, 0.25) - 1),
        status: "达到进度",
      },
    ],
  },
  {
    what: "fractions, slips and jumps beside what they are judged as",
    sheets: [
      {
        name: "舟山",
        rows: [
          ["指标", "2023年", "2024年"],
          ["智慧校园覆盖率", 70, 0.75],
          ["规上制造业全员劳动生产率", 90, 180],
          ["服务质量满意度", 84, 84],
          ["工程质量一次交验合格率", 100, 100],
          ["规上工业增加值占全市生产总值比重", 40, 38.5],
        ],
      },
    ],
    expected: [
      {
        cell: "C2",
        text: "智慧校园覆盖率",
        indicator: "智慧校园覆盖率",
        actual: 0.75,
        status: "推进中",
        rules: ["fractionInPercent"],
      },
      {
        cell: "C3",
        text: "规上制造业全员劳动生产率",
        indicator: "规上制造业全员劳动生产率",
        actual: 180,
        status: "提前实现",
        rules: ["jump"],
      },
      {
        cell: "C4",
        text: "服务质量满意度",
        indicator: "服务质量满意度",
        actual: 84,
        status: "推进中",
        rules: ["repeatedValue"],
      },
      {
        cell: "C5",
        text: "工程质量一次交验合格率",
        indicator: "工程质量一次交验合格率",
        actual: 100,
        status: "提前实现",
      },
      {
        // 左右: 38 to 42.
        cell: "C6",
        text: "规上工业增加值占全市生产总值比重",
        indicator: "规上工业增加值占全市生产总值比重",
        actual: 38.5,
        status: "提前实现",
        gap: 0,
      },
    ],
  },
];
