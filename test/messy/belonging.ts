import type { MessyCase } from "./messyWorkbook";

const header = ["指标", "实际值"];

/** Which plan a table is for, and when that is not told. */
export const belongingCases: readonly MessyCase[] = [
  {
    what: "the file names region and year",
    file: "宁波 2024 实绩（终稿）.xlsx",
    sheets: [{ name: "Sheet1", rows: [header, ["森林覆盖率", 48.5]] }],
    expected: [
      { cell: "B2", text: "森林覆盖率", indicator: "森林覆盖率", actual: 48.5, status: "提前实现" },
    ],
  },
  {
    what: "a title that names two regions tells of neither",
    sheets: [
      { name: "Sheet1", rows: [["宁波市、舟山市2024年指标"], header, ["食品抽检合格率", 99.5]] },
    ],
    expected: [
      {
        cell: "B3",
        text: "食品抽检合格率",
        indicator: null,
        actual: null,
        status: null,
        says: "宁波、舟山",
      },
    ],
  },
  {
    what: "a district's table in a file of its city, and a county without a plan",
    file: "宁波2024.xlsx",
    sheets: [
      { name: "甲", rows: [["宁波市鄞州区2024年指标"], header, ["森林覆盖率", 50]] },
      { name: "乙", rows: [["象山县2024年高质量发展指标"], header, ["森林覆盖率", 60]] },
      { name: "丙", rows: [["宁波质量强市建设2024年指标"], header, ["森林覆盖率", 47]] },
    ],
    expected: [
      { cell: "B3", text: "森林覆盖率", indicator: null, actual: null, status: null },
      { sheet: "乙", cell: "B3", text: "森林覆盖率", indicator: null, actual: null, status: null },
      {
        sheet: "丙",
        cell: "B3",
        text: "森林覆盖率",
        indicator: "森林覆盖率",
        actual: 47,
        status: "推进中",
      },
    ],
  },
  {
    what: "another region asked for than the one in the title",
    arguments: ["--region", "宁波", "--year", "2024"],
    sheets: [
      { name: "一", rows: [["舟山市指标"], header, ["食品抽检合格率", 99.2]] },
      { name: "二", rows: [["某市指标"], header, ["食品抽检合格率", 99.2]] },
      {
        name: "三",
        rows: [
          ["地区", ...header],
          ["舟山", "食品抽检合格率", 99.2],
        ],
      },
    ],
    expected: [
      {
        cell: "B3",
        text: "食品抽检合格率",
        indicator: null,
        actual: null,
        status: null,
        says: "属于舟山",
      },
      {
        sheet: "二",
        cell: "B3",
        text: "食品抽检合格率",
        indicator: "主要食品评价性抽检合格率",
        actual: 99.2,
        status: "未达标",
        gap: 99.2 - 99.5,
      },
      {
        sheet: "三",
        cell: "C2",
        text: "食品抽检合格率",
        indicator: "食品安全评价性抽检合格率",
        actual: 99.2,
        status: "提前实现",
      },
    ],
  },
  {
    what: "own targets that only one plan has tell the plan; a list of targets holds no actuals",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["指标", "目标", "2024年"],
          ["规上制造业全员劳动生产率", 100, 101],
          ["规上制造业品牌销售占比", "60%以上", 61],
          ["服务质量满意度", "≥85", 84],
          ["智慧校园覆盖率", 80, null],
        ],
      },
      {
        name: "舟山目标",
        rows: [
          ["指标", "数值"],
          ["规上制造业全员劳动生产率", 100],
          ["规上制造业品牌销售占比", 60],
          ["服务质量满意度", 85],
        ],
      },
      {
        name: "嵊州规划表",
        rows: [
          ["指标", "2020年", "2025年"],
          ["高新技术企业数", 181, 420],
          ["服务业增加值", 322.7, 430],
        ],
      },
    ],
    expected: [
      {
        cell: "C2",
        text: "规上制造业全员劳动生产率",
        indicator: "规上制造业全员劳动生产率",
        actual: 101,
        status: "提前实现",
      },
      {
        cell: "C3",
        text: "规上制造业品牌销售占比",
        indicator: "规上制造业品牌销售占比",
        actual: 61,
        status: "提前实现",
      },
      {
        cell: "C4",
        text: "服务质量满意度",
        indicator: "服务质量满意度",
        actual: 84,
        status: "推进中",
      },
      {
        cell: "C5",
        text: "智慧校园覆盖率",
        indicator: "智慧校园覆盖率",
        actual: null,
        status: "待填报",
      },
      ...["规上制造业全员劳动生产率", "规上制造业品牌销售占比", "服务质量满意度"].map(
        (text, index) => ({
          sheet: "舟山目标",
          cell: `A${index + 2}`,
          text,
          indicator: text,
          actual: null,
          status: null,
          says: "没有找到实际值",
        }),
      ),
      ...["高新技术企业数", "服务业增加值"].map((text, index) => ({
        sheet: "嵊州规划表",
        cell: `A${index + 2}`,
        text,
        indicator: text,
        actual: null,
        status: null,
        says: "没有找到实际值",
      })),
    ],
  },
];
