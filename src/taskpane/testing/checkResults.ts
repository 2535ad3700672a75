import type { CheckedTable, CheckResult, Finding } from "../../excel/workbookService";

const common = {
  planId: "east-2023",
  unit: "%",
  attainment: null,
  progress: null,
  gap: null,
  rules: [],
} as const;

/** 未达标 at K5. */
export const missed: Finding = {
  ...common,
  severity: "error",
  targetId: "forest",
  indicator: "森林覆盖率",
  status: "未达标",
  location: { sheet: "考核表", address: "K5" },
  entered: "40",
  attainment: 40 / 48,
  gap: -8,
  message: "低于目标 8 个百分点,须达到 48 %。",
  source: "东政发〔2023〕7号 三、主要任务(六)3",
};

/** 滞后 at K7. */
export const lagging: Finding = {
  ...common,
  severity: "warning",
  targetId: "firms",
  indicator: "“专精特新”小巨人企业",
  status: "滞后",
  location: { sheet: "考核表", address: "K7" },
  entered: "900",
  unit: "家",
  progress: 0.5625,
  gap: -700,
  message: "完成进度低于序时进度。",
  source: "东政发〔2023〕7号 三、主要任务(一)1",
};

/** 待填报 at K6. */
export const unfilled: Finding = {
  ...common,
  severity: "open",
  targetId: "air",
  indicator: "大气污染状况",
  status: "待填报",
  location: { sheet: "考核表", address: "K6" },
  entered: "",
  unit: null,
  message: "还没有填报。请选择认定结果。",
  source: "东政发〔2023〕7号 二、主要目标",
};

/** 达标 at K8. */
export const met: Finding = {
  ...common,
  severity: "good",
  targetId: "parks",
  indicator: "示范园区",
  status: "达标",
  location: { sheet: "考核表", address: "K8" },
  entered: "3",
  unit: "个",
  gap: 0,
  message: "在目标区间内。",
  source: "东政发〔2023〕7号 三、主要任务(一)2",
};

/** The findings as one table of 东州, in the order given. */
export function checkedTable(findings: readonly Finding[]): CheckedTable {
  return {
    table: "考核表_东州",
    sheet: "考核表",
    planId: "east-2023",
    region: "东州",
    year: 2024,
    findings,
  };
}

export function resultOf(...findings: readonly Finding[]): CheckResult {
  return { tables: [checkedTable(findings)], unreadable: [] };
}
