import type {
  CheckedIndicatorTable,
  CheckQuestion,
  JudgedFinding,
  WorkbookCheck,
} from "../../excel/checkService";
import { rollUp } from "../../plan/rollUp";
import { defaultSettings } from "../../plan/settings";

const common = {
  planId: "east-2023",
  region: "东州",
  attribute: null,
  hidden: false,
  cleaned: null,
  year: 2025,
  unit: "%",
  attainment: null,
  progress: null,
  gap: null,
  trend: null,
  schedule: null,
  expected: null,
  acceptance: null,
} as const;

/** 未达标 at K5. */
export const missed: JudgedFinding = {
  ...common,
  severity: "warning",
  targetId: "forest",
  indicator: "森林覆盖率",
  name: "森林覆盖率",
  status: "未达标",
  location: { sheet: "考核表", address: "K5" },
  entered: "40",
  attainment: 40 / 48,
  gap: -8,
  message: "低于目标 8 个百分点，须达到 48 %。",
  source: "东政发〔2023〕7号 三、主要任务(六)3",
  key: "考核表/forest/2025/40",
  attribute: "约束性",
  actual: 40,
  rules: ["notMetWhenDue"],
};

/** 滞后 at K7. */
export const lagging: JudgedFinding = {
  ...common,
  severity: "warning",
  targetId: "firms",
  indicator: "“专精特新”小巨人企业",
  name: "“专精特新”小巨人企业",
  status: "滞后",
  location: { sheet: "考核表", address: "K7" },
  entered: "900",
  unit: "家",
  progress: 0.5625,
  gap: -700,
  message: "完成进度低于序时进度。",
  source: "东政发〔2023〕7号 三、主要任务(一)1",
  key: "考核表/firms/2025/900",
  attribute: "预期性",
  actual: 900,
  trend: {
    from: 2020,
    to: 2024,
    openSdg: "moderateProgress",
    eurostat: "moderateProgress",
  },
  schedule: 0.8,
  expected: 1300,
  rules: ["behindSchedule", "repeatedValue"],
};

/** 待填报 at K6. */
export const unfilled: JudgedFinding = {
  ...common,
  severity: "open",
  targetId: "air",
  indicator: "大气污染状况",
  name: "大气污染状况",
  status: "待填报",
  location: { sheet: "考核表", address: "K6" },
  entered: "",
  unit: null,
  message: "还没有填报。请选择认定结果。",
  source: "东政发〔2023〕7号 二、主要目标",
  key: "考核表/air/2025/",
  actual: null,
  rules: ["nothingEntered"],
};

/** 达标 at K8. */
export const met: JudgedFinding = {
  ...common,
  severity: "good",
  targetId: "parks",
  indicator: "示范园区",
  name: "示范园区",
  status: "达标",
  location: { sheet: "考核表", address: "K8" },
  entered: "3",
  unit: "个",
  gap: 0,
  message: "在目标区间内。",
  source: "东政发〔2023〕7号 三、主要任务(一)2",
  key: "考核表/parks/2025/3",
  attribute: "预期性",
  actual: 3,
  rules: ["metWhenDue"],
};

/** 达标, read from the text ４８．５％ in a hidden row at K9. */
export const fromText: JudgedFinding = {
  ...common,
  key: "考核表/energy/2025/４８．５％",
  severity: "good",
  targetId: "energy",
  indicator: "非化石能源占比",
  name: "非化石能源比重",
  attribute: "约束性",
  status: "达标",
  location: { sheet: "考核表", address: "K9" },
  hidden: true,
  entered: "４８．５％",
  cleaned: 48.5,
  actual: 48.5,
  gap: 0.5,
  rules: ["metWhenDue", "readFromText"],
  message: "达到目标≥48%，高出 0.5 个百分点。由文本“４８．５％”读作 48.5%，请核对。",
  source: "东政发〔2023〕7号 二、主要目标",
};

/** 数据异常 at K10. */
export const invalid: JudgedFinding = {
  ...common,
  key: "考核表/water/2025/#DIV/0!",
  severity: "error",
  targetId: "water",
  indicator: "水质优良比例",
  name: "水质优良比例",
  status: "数据异常",
  location: { sheet: "考核表", address: "K10" },
  entered: "#DIV/0!",
  actual: null,
  rules: ["errorValue"],
  message: "单元格是错误值 #DIV/0!，未作计算；请更正公式或直接填写数值。",
  source: "东政发〔2023〕7号 二、主要目标",
};

export const planQuestion: CheckQuestion = {
  kind: "plan",
  tableKey: "own",
  candidates: [
    { planId: "east-2023", label: "东州市质量提升实施意见" },
    { planId: "west-2026", label: "西州市质量提升实施意见" },
  ],
  message: "表中没有写明地区。",
};

export const indicatorQuestion: CheckQuestion = {
  kind: "indicator",
  tableKey: "own",
  name: "林木覆盖",
  location: { sheet: "县表", address: "C4" },
  planId: "east-2023",
  candidates: [{ targetId: "forest", label: "森林覆盖率 ≥ 48 %" }],
  message: "“林木覆盖”与规划中的指标名称不完全一致。",
};

export const accumulationQuestion: CheckQuestion = {
  kind: "accumulation",
  tableKey: "own",
  name: "新增企业",
  location: { sheet: "县表", address: "C5" },
  message: "列名没有写明。",
};

/** A template's table of 东州 with these findings. */
export function templateTable(findings: readonly JudgedFinding[]): CheckedIndicatorTable {
  return {
    key: "template",
    origin: "template",
    title: "考核表_东州",
    sheet: "考核表",
    address: "A4:M12",
    planId: "east-2023",
    region: "东州",
    year: 2025,
    findings,
    unjudged: [],
    questions: [],
    answers: 0,
    rollUp: rollUp(findings),
  };
}

/** Someone's own table of 县表. */
export function ownTable(
  findings: readonly JudgedFinding[],
  parts: Partial<CheckedIndicatorTable> = {},
): CheckedIndicatorTable {
  return {
    ...templateTable(findings),
    key: "own",
    origin: "own",
    title: "各县完成情况",
    sheet: "县表",
    address: "A2:D9",
    ...parts,
  };
}

export function checkOf(...tables: readonly CheckedIndicatorTable[]): WorkbookCheck {
  return {
    tables,
    unreadable: [],
    settings: { ...defaultSettings, live: false },
    at: "2025-06-30T08:00:00.000Z",
    stopped: false,
  };
}
