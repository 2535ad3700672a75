import type { MessyCase } from "./messyWorkbook";

/** Tables in unusual places and directions. */
export const shapeCases: readonly MessyCase[] = [
  {
    what: "tables of two regions below each other, each under its own title",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["宁波市2024年指标"],
          ["指标", "实际值"],
          ["森林覆盖率", 48.2],
          ["注：宁波口径"],
          [],
          ["嵊州市2023年指标"],
          ["指标", "实际值"],
          ["高新技术企业数", 319],
        ],
      },
    ],
    expected: [
      { cell: "B3", text: "森林覆盖率", indicator: "森林覆盖率", actual: 48.2, status: "提前实现" },
      {
        cell: "B8",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 319,
        // 138/230 = 0.6 = τ of 2023.
        status: "达到进度",
        progress: 0.6,
      },
    ],
  },
  {
    what: "tables of two regions beside each other",
    sheets: [
      {
        name: "对照",
        rows: [
          ["宁波市（2024年）", null, null, null, "舟山市（2024年）"],
          ["序号", "指标", "完成值", null, "序号", "指标", "完成值"],
          [1, "医疗保险参保率", 99.1, null, 1, "工程质量一次交验合格率", 99.9],
          [2, "中国驰名商标", 104.5, null, 2, "规上制造业品牌销售占比", 57],
        ],
      },
    ],
    expected: [
      {
        cell: "C3",
        text: "医疗保险参保率",
        indicator: "医疗保险参保率",
        actual: 99.1,
        status: "提前实现",
      },
      {
        cell: "G3",
        text: "工程质量一次交验合格率",
        indicator: "工程质量一次交验合格率",
        actual: 99.9,
        status: "推进中",
        attainment: 0.999,
      },
      {
        cell: "C4",
        text: "中国驰名商标",
        indicator: "中国驰名商标",
        actual: 104.5,
        status: "推进中",
        attainment: 0.95,
        gap: -5.5,
      },
      {
        cell: "G4",
        text: "规上制造业品牌销售占比",
        indicator: "规上制造业品牌销售占比",
        actual: 57,
        status: "推进中",
        attainment: 0.95,
      },
    ],
  },
  {
    what: "indicators across the columns, a row for each region",
    sheets: [
      {
        name: "横向",
        rows: [
          ["2024年各地主要指标"],
          ["地区", "每万人口高价值发明专利拥有量（件）", "食品抽检合格率", "空气优良率"],
          ["单位", "件", "%", "%"],
          ["宁波市", 20, 99.6, 95],
          ["舟山", 11, 99, "-"],
          ["台州市", 12, 99, 96],
          ["注：台州为快报数"],
        ],
      },
    ],
    expected: [
      {
        cell: "B4",
        text: "每万人口高价值发明专利拥有量（件）",
        indicator: "每万人口高价值发明专利拥有量",
        actual: 20,
        status: "提前实现",
        gap: 20 - 18.8,
      },
      {
        cell: "C4",
        text: "食品抽检合格率",
        indicator: "主要食品评价性抽检合格率",
        actual: 99.6,
        status: "达标",
      },
      {
        cell: "D4",
        text: "空气优良率",
        indicator: "城市空气质量指数(AQI)优良天数比例",
        actual: 95,
        status: "提前实现",
      },
      {
        cell: "B5",
        text: "每万人口高价值发明专利拥有量（件）",
        indicator: "每万人口高价值发明专利拥有量",
        actual: 11,
        status: "推进中",
        attainment: 11 / 11.8,
      },
      {
        cell: "C5",
        text: "食品抽检合格率",
        indicator: "食品安全评价性抽检合格率",
        actual: 99,
        status: "提前实现",
      },
      {
        cell: "D5",
        text: "空气优良率",
        indicator: "设区城市空气质量优良天数比例",
        actual: null,
        status: "待填报",
      },
      ...["B6", "C6", "D6"].map((cell, index) => ({
        cell,
        text: ["每万人口高价值发明专利拥有量（件）", "食品抽检合格率", "空气优良率"][index]!,
        indicator: null,
        actual: null,
        status: null,
      })),
    ],
  },
  {
    what: "indicators across the columns, a row for each year",
    sheets: [
      {
        name: "嵊州市",
        rows: [
          ["年份", "高新技术企业数", "服务业增加值", "不相干的列"],
          [2022, 270, 360, 1],
          ["2023年", 320, 380, 2],
          [2024, 365, 400, 3],
        ],
      },
    ],
    expected: [
      {
        cell: "B4",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 365,
        status: "达到进度",
        progress: 0.8,
      },
      {
        cell: "C4",
        text: "服务业增加值",
        indicator: "服务业增加值",
        actual: 400,
        status: "达到进度",
        progress: 77.3 / 100.3,
      },
      { cell: "D4", text: "不相干的列", indicator: null, actual: null, status: null },
    ],
  },
  {
    what: "a column for each region, also with years below, a region without plan beside them",
    sheets: [
      {
        name: "对比",
        rows: [
          ["2024年主要指标对比"],
          ["指标", "单位", "宁波", "舟山市", "杭州"],
          ["空气优良率", "%", 95, 96, 90],
          ["注：快报数"],
        ],
      },
      {
        name: "两年",
        rows: [
          ["舟山市牵头的对比"],
          ["指标", "嵊州", null, "舟山", null],
          [null, "2023年", "2024年", "2023年", "2024年"],
          ["服务业增加值", 380, 400, 1, 2],
        ],
        merges: ["A2:A3", "B2:C2", "D2:E2"],
      },
    ],
    expected: [
      {
        cell: "C3",
        text: "空气优良率",
        indicator: "城市空气质量指数(AQI)优良天数比例",
        actual: 95,
        status: "提前实现",
      },
      {
        cell: "D3",
        text: "空气优良率",
        indicator: "设区城市空气质量优良天数比例",
        actual: 96,
        status: "推进中",
        attainment: 96 / 97,
      },
      {
        sheet: "两年",
        cell: "C4",
        text: "服务业增加值",
        indicator: "服务业增加值",
        actual: 400,
        status: "达到进度",
        progress: 77.3 / 100.3,
      },
      {
        sheet: "两年",
        cell: "E4",
        text: "服务业增加值",
        indicator: null,
        actual: null,
        status: null,
      },
    ],
  },
  {
    what: "columns of a year that are no actuals: ranks, shares, what is foreseen",
    sheets: [
      {
        name: "宁波市",
        rows: [
          ["指标", "年度", null, "2024年占全省比重", "2024年全省排名", "2025年预计"],
          [null, 2023, 2024, null, null, null],
          ["单项冠军", 90, 95, 12.5, 3, 100],
        ],
        merges: ["A1:A2", "B1:C1"],
      },
      {
        name: "宁波",
        rows: [
          ["指标", "2024年排名"],
          ["单项冠军", 3],
        ],
      },
    ],
    expected: [
      {
        cell: "C3",
        text: "单项冠军",
        indicator: "国家级制造业单项冠军企业",
        actual: 95,
        status: "推进中",
        attainment: 0.95,
      },
      {
        sheet: "宁波",
        cell: "A2",
        text: "单项冠军",
        indicator: "国家级制造业单项冠军企业",
        actual: null,
        status: null,
      },
    ],
  },
];
