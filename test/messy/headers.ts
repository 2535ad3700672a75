import type { MessyCase } from "./messyWorkbook";

/** Headers in every shape: orders, merges, levels, units, bands, notes. */
export const headerCases: readonly MessyCase[] = [
  {
    what: "columns in any order under a merged title, units in brackets, notes below, a total",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["宁波市质量强市指标2024年完成情况表"],
          [null, null, null, "单位：见各指标"],
          ["完成情况", "备注", "指标名称（单位）", "2025年目标值", "责任单位"],
          [47.5, "初步数", "1. 森林覆盖率（%）", 48, "市林业局"],
          [625, null, "2. 基本养老保险参保人数（万人）", 620, "市人社局"],
          [null, null, "3．农业保险深度(%)", 1.5, "市农业农村局"],
          [672.5, null, "合计"],
          ["注：森林覆盖率为上年数。"],
          ["填表人：张三", null, "审核人：李四", "联系电话：", 87654321],
        ],
        merges: ["A1:E1", "A8:E8"],
      },
    ],
    expected: [
      {
        cell: "A4",
        text: "1. 森林覆盖率（%）",
        indicator: "森林覆盖率",
        actual: 47.5,
        status: "推进中",
        attainment: 47.5 / 48,
        gap: -0.5,
        progress: null,
      },
      {
        cell: "A5",
        text: "2. 基本养老保险参保人数（万人）",
        indicator: "基本养老保险参保人数",
        actual: 625,
        status: "提前实现",
        attainment: 625 / 620,
        gap: 5,
        progress: null,
      },
      {
        cell: "A6",
        text: "3．农业保险深度(%)",
        indicator: "农业保险深度",
        actual: null,
        status: "待填报",
      },
    ],
  },
  {
    what: "three header rows, merged both ways, with targets and actuals of each year",
    sheets: [
      {
        name: "嵊州",
        rows: [
          ["序号", "指标", "计量\n单位", "年度完成情况", null, null, null, "规划目标"],
          [null, null, null, "2023年", null, "2024年", null, "2025年"],
          [null, null, null, "计划", "实际", "计划", "实际", null],
          [1, "高新技术企业数", "家", 320, 310, 365, 350, 411],
          [2, "R&D经费支出占GDP比重", "%", 3, 3.05, 3.15, 3.2, 3.3],
        ],
        merges: ["A1:A3", "B1:B3", "C1:C3", "D1:G1", "D2:E2", "F2:G2", "H2:H3"],
      },
    ],
    expected: [
      {
        cell: "G4",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 350,
        status: "滞后",
        attainment: 350 / 411,
        gap: -61,
        // (350 − 181)/(411 − 181); over τ = 4/5 that is 0.918.
        progress: 169 / 230,
      },
      {
        cell: "G5",
        text: "R&D经费支出占GDP比重",
        indicator: "R&D经费支出占GDP比重",
        actual: 3.2,
        status: "快于预期",
        attainment: 3.2 / 3.3,
        gap: -0.1,
        // 0.55/0.65; over 4/5 that is 1.058.
        progress: 0.55 / 0.65,
      },
    ],
  },
  {
    what: "levels of indicators, merged categories, bands between rows, the column numbers of a form",
    sheets: [
      {
        name: "2024年",
        rows: [
          ["嵊州市高质量发展指标"],
          ["一级指标", "二级指标", "三级指标", "单位", "全年实绩", "上年实绩", "同比增长（%）"],
          ["甲", "乙", "丙", "丁", 1, 2, 3],
          ["质量效益", "创新", "高新技术企业数", "家", 365, 340, 7.4],
          [null, null, "R&D经费支出占GDP比重", "％", 2.6, 3.1, -16.1],
          ["二、民生质量"],
          ["民生", "医疗", "每千人医疗机构床位数", "张/千人", 5.9, 5.8, 1.7],
          [null, "基本养老保险参保率", null, "%", 99.2, 99.1, 0.1],
          ["小计", null, null, null, 472.7],
        ],
        merges: ["A1:G1", "A4:A5", "B4:B5", "A6:G6", "A7:A8", "B8:C8"],
      },
    ],
    expected: [
      {
        cell: "E4",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 365,
        status: "达到进度",
        progress: 0.8,
        gap: -46,
      },
      {
        cell: "E5",
        text: "R&D经费支出占GDP比重",
        indicator: "R&D经费支出占GDP比重",
        actual: 2.6,
        status: "逆向",
        progress: -0.05 / 0.65,
      },
      {
        cell: "E7",
        text: "每千人医疗机构床位数",
        indicator: "每千人医疗机构床位数",
        actual: 5.9,
        status: "达到进度",
        progress: 0.8,
      },
      {
        cell: "E8",
        text: "基本养老保险参保率",
        indicator: "基本养老保险参保率",
        actual: 99.2,
        // Equals its baseline of >99: to hold.
        status: "达标",
        progress: null,
      },
    ],
  },
  {
    what: "a header 指标 merged over the columns of category and name, bands in the column of names",
    sheets: [
      {
        name: "监测",
        rows: [
          ["舟山市2024年质量指标监测"],
          ["指标", null, "单位", "实际值"],
          ["经济", "规上制造业全员劳动生产率", "万元/人", 95],
          [null, "服务质量满意度", "分", 86],
          ["环境", "设区城市空气质量优良天数比例", "%", 97],
        ],
        merges: ["A2:B2", "A3:A4"],
      },
      {
        name: "带标题行",
        rows: [
          ["舟山市质量指标（2024年）"],
          ["指标名称", "单位", "实际值"],
          ["一、产品质量"],
          ["  其中：集采品种抽检合格率", "%", 99.5],
          ["产品质量类小计", null, 1],
        ],
      },
    ],
    expected: [
      {
        cell: "D3",
        text: "规上制造业全员劳动生产率",
        indicator: "规上制造业全员劳动生产率",
        actual: 95,
        status: "推进中",
        attainment: 0.95,
        gap: -5,
      },
      {
        cell: "D4",
        text: "服务质量满意度",
        indicator: "服务质量满意度",
        actual: 86,
        status: "提前实现",
      },
      {
        cell: "D5",
        text: "设区城市空气质量优良天数比例",
        indicator: "设区城市空气质量优良天数比例",
        actual: 97,
        status: "提前实现",
        gap: 0,
      },
      {
        sheet: "带标题行",
        cell: "C4",
        text: "其中：集采品种抽检合格率",
        indicator: "集采品种抽检合格率",
        actual: 99.5,
        status: "提前实现",
      },
    ],
  },
  {
    what: "targets and actuals of an indicator below each other",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["嵊州市“十四五”质量指标"],
          ["指标名称", "单位", "类别", "2021年", "2022年", "2023年", "2024年"],
          ["高新技术企业数", "家", "目标值", 220, 270, 320, 365],
          [null, null, "实际值", 230, 280, 330, 388],
          ["服务业增加值", "亿元", "目标值", 340, 360, 380, 400],
          [null, null, "实际值", 335, 350, 370, 400],
        ],
        merges: ["A3:A4", "A5:A6", "B3:B4", "B5:B6"],
      },
    ],
    expected: [
      {
        cell: "G4",
        text: "高新技术企业数",
        indicator: "高新技术企业数",
        actual: 388,
        status: "快于预期",
        progress: 0.9,
      },
      {
        cell: "G6",
        text: "服务业增加值",
        indicator: "服务业增加值",
        actual: 400,
        status: "达到进度",
        progress: 77.3 / 100.3,
      },
    ],
  },
];
