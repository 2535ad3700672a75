import type { MessyCase } from "./messyWorkbook";

const header = ["指标", "实际值"];

/** Which indicator and which year an entry is for, and when that is not told. */
export const yearAndNameCases: readonly MessyCase[] = [
  {
    what: "aliases and other spellings are certain; misspelt, foreign and ambiguous names are not",
    sheets: [
      {
        name: "嵊州2025",
        rows: [
          header,
          ["研发投入强度", 3.3],
          ['新增"浙江制造"標準', 12],
          ["森林覆盖率", 66],
          ["高新技术企业个数量", 400],
          ["放心消费覆盖率", 100],
          ["区块链节点", 5],
          ["无废城市", "已完成"],
          ["质量治理体系", 1],
        ],
      },
    ],
    expected: [
      {
        cell: "B2",
        text: "研发投入强度",
        indicator: "R&D经费支出占GDP比重",
        actual: 3.3,
        status: "达标",
        gap: 0,
        progress: 1,
      },
      {
        cell: "B3",
        text: '新增"浙江制造"標準',
        indicator: "新增“浙江制造”标准",
        actual: null,
        status: null,
        says: "当年",
      },
      {
        cell: "B4",
        text: "森林覆盖率",
        indicator: null,
        actual: null,
        status: null,
        says: "宁波",
      },
      {
        cell: "B5",
        text: "高新技术企业个数量",
        indicator: null,
        actual: null,
        status: null,
        says: "高新技术企业数",
      },
      {
        cell: "B6",
        text: "放心消费覆盖率",
        indicator: null,
        actual: null,
        status: null,
        says: "几个目标",
      },
      { cell: "B7", text: "区块链节点", indicator: null, actual: null, status: null },
      {
        cell: "B8",
        text: "无废城市",
        indicator: "“无废城市”建设试点任务",
        actual: "已完成",
        status: "已完成",
      },
      {
        cell: "B9",
        text: "质量治理体系",
        indicator: "质量治理体系",
        actual: 1,
        status: "待认定",
      },
    ],
  },
  {
    what: "columns 2020 to 2025: the latest that is filled counts, the base year is a baseline",
    sheets: [
      {
        name: "宁波",
        rows: [
          ["甬政办发〔2023〕1号 指标跟踪（2020—2025年）"],
          ["指标", 2020, 2021, 2022, 2023, 2024, 2025],
          ["森林覆盖率", 40, 42, 43, 44, 46.4, null],
          ["单项冠军", 60, 65, 70, 75, null, null],
        ],
      },
      {
        name: "按2023年",
        rows: [["宁波市2023年"], ["指标", "2022年", "2023年", "2024年"], ["单项冠军", 80, 90, 101]],
      },
    ],
    expected: [
      {
        cell: "F3",
        text: "森林覆盖率",
        indicator: "森林覆盖率",
        actual: 46.4,
        // (46.4 − 40)/(48 − 40) = 0.8 = τ of 2024.
        status: "达到进度",
        progress: 0.8,
        says: "2020",
      },
      {
        cell: "E4",
        text: "单项冠军",
        indicator: "国家级制造业单项冠军企业",
        actual: 75,
        // 15/40 over 3/5 is 0.625.
        status: "滞后",
        progress: 15 / 40,
      },
      {
        sheet: "按2023年",
        cell: "D3",
        text: "单项冠军",
        indicator: "国家级制造业单项冠军企业",
        actual: 101,
        status: "提前实现",
      },
    ],
  },
  {
    what: "half a year is no year; last year's column is no baseline; a year is never guessed",
    sheets: [
      { name: "上半年", rows: [["宁波市2024年上半年指标"], header, ["森林覆盖率", 47]] },
      {
        name: "上年",
        rows: [
          ["宁波市2024年指标"],
          ["指标", "本年实际", "上年实际"],
          ["森林覆盖率", 47.5, 30],
          ["单项冠军", 98, 96],
        ],
      },
      { name: "无年份", rows: [["宁波市指标"], header, ["森林覆盖率", 46]] },
    ],
    expected: [
      {
        cell: "B3",
        text: "森林覆盖率",
        indicator: "森林覆盖率",
        actual: null,
        status: null,
        says: "半年",
      },
      {
        sheet: "上年",
        cell: "B3",
        text: "森林覆盖率",
        indicator: "森林覆盖率",
        actual: 47.5,
        status: "推进中",
        progress: null,
        rules: ["jump"],
      },
      {
        sheet: "上年",
        cell: "B4",
        text: "单项冠军",
        indicator: "国家级制造业单项冠军企业",
        actual: 98,
        status: "推进中",
        progress: null,
      },
      {
        sheet: "无年份",
        cell: "B3",
        text: "森林覆盖率",
        indicator: "森林覆盖率",
        actual: 46,
        // Taken as due: 46/48 is more than 95 %.
        status: "接近",
        attainment: 46 / 48,
        says: "哪一年",
      },
    ],
  },
  {
    what: "words beside numbers, a workbook of 1904, empty tables, sheets of other things",
    date1904: true,
    sheets: [
      {
        name: "宁波2024",
        rows: [
          ["指标", "实际值", "完成情况", "数据日期"],
          ["森林覆盖率", 48.1, "已完成", new Date(Date.UTC(2025, 0, 10))],
          ["公共服务质量", null, "部分完成", null],
          ["公共服务质量监测排名", 8, "前十", null],
          ["医疗保险参保率", new Date(Date.UTC(2024, 5, 1)), null, null],
        ],
      },
      { name: "空表", rows: [["宁波市"], header] },
      {
        name: "通讯录",
        rows: [
          ["姓名", "部门"],
          ["甲", "统计局"],
        ],
      },
      { name: "空", rows: [] },
    ],
    expected: [
      { cell: "B2", text: "森林覆盖率", indicator: "森林覆盖率", actual: 48.1, status: "提前实现" },
      {
        cell: "C3",
        text: "公共服务质量",
        indicator: "公共服务质量",
        actual: "部分完成",
        status: "部分完成",
      },
      {
        cell: "B4",
        text: "公共服务质量监测排名",
        indicator: "全国公共服务质量监测排名",
        actual: 8,
        status: "提前实现",
        gap: 2,
        attainment: null,
      },
      {
        cell: "B5",
        text: "医疗保险参保率",
        indicator: "医疗保险参保率",
        actual: "45444",
        status: "数据异常",
        rules: ["dateEntered"],
      },
    ],
  },
];
