import type { Message } from "./message";

/** What PLAN.* says beside an error value: what was wrong, and what would be right. */
export const functionMessages = {
  blankArgument: {
    zh: "没有给出{argument}。请填写{argument}，或引用写有它的单元格。",
    en: "The {argument} is missing. Give it, or refer to a cell that holds it.",
  },
  unknownRegion: {
    zh: "没有“{asked}”的规划。{suggestion}",
    en: "There is no plan for “{asked}”. {suggestion}",
  },
  ambiguousRegion: {
    zh: "“{asked}”可以指几个规划：{candidates}。请写明其中一个。",
    en: "“{asked}” may be several plans: {candidates}. Name one of them.",
  },
  unknownIndicator: {
    zh: "{region}的规划中没有“{asked}”。{suggestion}",
    en: "The plan of {region} has no indicator “{asked}”. {suggestion}",
  },
  ambiguousIndicator: {
    zh: "{region}的“{asked}”可以指：{candidates}。请写明其中一个。",
    en: "“{asked}” of {region} may be: {candidates}. Name one of them.",
  },
  noTargetInYear: {
    zh: "{region}的“{asked}”在 {year} 年没有目标，有目标的年份：{years}。要评判 {year} 年的实际值，请用 PLAN.CHECK。",
    en: "“{asked}” of {region} has no target for {year}; there are targets for: {years}. To judge an actual of {year} use PLAN.CHECK.",
  },
  withoutYear: { zh: "未注明年份", en: "no year stated" },
  nearest: {
    zh: "最接近的是：{names}。",
    en: "The nearest: {names}.",
  },
  allRegions: {
    zh: "现有规划的地区：{names}。",
    en: "Regions with a plan: {names}.",
  },
  seeIndicators: {
    zh: '可用 PLAN.INDICATORS("{region}") 列出全部指标。',
    en: 'PLAN.INDICATORS("{region}") lists all indicators.',
  },
  badYear: {
    zh: "年份“{asked}”不是四位整数。请填写如 2025 的年份，或省略。",
    en: "“{asked}” is no four-digit year. Give one such as 2025, or leave it out.",
  },
  unknownField: {
    zh: "没有“{asked}”这个字段，可用的有：{fields}。",
    en: "There is no field “{asked}”; there are: {fields}.",
  },
  noneInCategory: {
    zh: "{region}的规划中没有类别“{asked}”的指标，类别有：{categories}。",
    en: "The plan of {region} has no indicators in the category “{asked}”; there are: {categories}.",
  },
  noneWithAttribute: {
    zh: "{region}的规划中没有属性为“{asked}”的指标。属性可写 约束性 或 预期性；有的规划没有划分属性。",
    en: "The plan of {region} has no indicators of the attribute “{asked}”. It may be 约束性 (binding) or 预期性 (expected); some plans do not tell them apart.",
  },
  sizesDiffer: {
    zh: "几个参数的行数或列数不一致，这里缺少对应的值。请让各区域大小相同，或使用单个值。",
    en: "The arguments differ in rows or columns, and one has no value here. Make the ranges the same size, or use single values.",
  },
  badAttribute: {
    zh: "没有“{asked}”这种属性。请填写 约束性 或 预期性，或省略。",
    en: "There is no attribute “{asked}”. Give 约束性 (binding) or 预期性 (expected), or leave it out.",
  },
  targetInWords: {
    zh: "“{indicator}”的目标是文字要求（{target}），{function} 没有数值可算。请用 PLAN.CHECK，实际值填 已完成、部分完成 或 未完成。",
    en: "The target of “{indicator}” is in words ({target}), which gives {function} nothing to compute. Use PLAN.CHECK with 已完成 (completed), 部分完成 (partly) or 未完成 (not completed) as the actual.",
  },
  noAttainment: {
    zh: "“{indicator}”没有完成率：{reason}。可用 PLAN.GAP 看差距，用 PLAN.CHECK 看状态。",
    en: "“{indicator}” has no attainment: {reason}. PLAN.GAP gives the gap, PLAN.CHECK the status.",
  },
  ratioOfRange: {
    zh: "目标是一个区间",
    en: "the target is a range",
  },
  ratioOfRank: {
    zh: "位次相除没有意义",
    en: "a ratio of ranks means nothing",
  },
  ratioOfNegative: {
    zh: "实际值、目标值或基期值为负，相除没有意义",
    en: "actual, target or baseline is negative, and a ratio of them means nothing",
  },
  ratioByZero: {
    zh: "除数为 0 或过于接近 0",
    en: "it would be divided by 0 or next to 0",
  },
  noProgress: {
    zh: "“{indicator}”没有完成进度：{reason}。可用 PLAN.GAP 或 PLAN.RATE 与目标值直接比较。",
    en: "“{indicator}” has no progress. {reason}. PLAN.GAP and PLAN.RATE compare with the target itself.",
  },
  noExpected: {
    zh: "“{indicator}”没有应达值：{reason}。可用 PLAN.TARGET 取目标值。",
    en: "“{indicator}” has no expected value. {reason}. PLAN.TARGET gives the target itself.",
  },
  noForecast: {
    zh: "“{indicator}”不能预测：{reason}。",
    en: "“{indicator}” cannot be forecast: {reason}.",
  },
  badMethod: {
    zh: "没有“{asked}”这种方法。请填写 直线 或 最小二乘，省略时为直线。",
    en: "There is no method “{asked}”. Give linear or leastSquares; linear where it is left out.",
  },
  seriesSizes: {
    zh: "年份与实际值要一一对应，方法只要一个。请让年份和实际值两个区域大小相同。",
    en: "Each actual needs its year, and one method serves for all. Make years and actuals ranges of the same size.",
  },
  seriesRows: {
    zh: "地区或指标有 {rows} 行，实际值也要 {rows} 行，每行一个指标；年份用共同的一行，或同样 {rows} 行，列数与实际值相同。",
    en: "The regions or indicators have {rows} rows: the actuals need {rows} rows too, one an indicator, and the years one row for all or {rows} rows, with as many columns as the actuals.",
  },
  namesInColumn: {
    zh: "多个地区、指标或方法要排成一列，各年的实际值排在同一行。请改用一列。",
    en: "Several regions, indicators or methods stand in a column, with the actuals of the years beside them in the row. Use a column.",
  },
  ambiguousEverywhere: {
    zh: "“{asked}”可以指几个指标：{candidates}。请写明其中一个。",
    en: "“{asked}” may be several indicators: {candidates}. Name one of them.",
  },
  foundNowhere: {
    zh: "各地规划中都没有“{asked}”。{suggestion}",
    en: "No plan has “{asked}”. {suggestion}",
  },
  tryFind: {
    zh: "可用 PLAN.FIND 以名称中的几个字搜索。",
    en: "PLAN.FIND searches for a part of a name.",
  },
  tryShorter: {
    zh: "请换一个词，或只用其中几个字。",
    en: "Try another word or a part of it.",
  },
  zeroUnclear: {
    zh: "读取不到 {cells}，分不清那里的 0 是填入的还是空单元格，所以没有判断。请按 Ctrl+Alt+F9 重新计算；引用了其他工作簿时，请先把数值复制到本工作簿。",
    en: "{cells} could not be read, so a 0 there may be typed or an empty cell, and nothing was judged. Press Ctrl+Alt+F9 to recalculate; copy values of another workbook into this one first.",
  },
} as const satisfies Record<string, Message>;

/** Why a year has no expected value, where `noProgressMessages` has no word for it; the keys are `NoExpected`. */
export const noExpectedMessages = {
  rangeToHold: {
    zh: "要保持的是一个区间，没有单一的数值",
    en: "What is to be held is a range and no single value",
  },
  noDueYear: { zh: "规划没有写明完成年份", en: "The plan states no year that it is due in" },
  beforeBaseline: {
    zh: "该年度还没有到规划的起点",
    en: "The year lies before the plan's way begins",
  },
} as const satisfies Record<string, Message>;

/** Why nothing can be forecast; the keys are `NoForecast` of the plan room. */
export const noForecastMessages = {
  noDueYear: {
    zh: "规划没有写明完成年份",
    en: "the plan states no year that it is due in",
  },
  repeatedYear: {
    zh: "同一年份有两个实际值，请每年只留一个",
    en: "one year has two actuals; keep one a year",
  },
  noBaseline: {
    zh: "直线法要有基期值，规划未给出；可补上基期年的实际值，或改用最小二乘",
    en: "a line needs the baseline, which the plan does not state; add the actual of the baseline year or use leastSquares",
  },
  baselineIsBound: {
    zh: "直线法要有基期值，规划只给出界限；可补上基期年的实际值，或改用最小二乘",
    en: "a line needs the baseline, of which the plan states only a bound; add the actual of the baseline year or use leastSquares",
  },
  notAfterBaseline: {
    zh: "没有基期年之后的实际值，请补上",
    en: "there is no actual after the baseline year; add one",
  },
  tooFewValues: {
    zh: "最小二乘要有三年的数值（含基期），请补上，或改用直线",
    en: "leastSquares needs the values of three years, the baseline among them; add some or use linear",
  },
  notCompounded: {
    zh: "该增速不能复利折算，请核对单位与数值",
    en: "this rate cannot be compounded; check unit and values",
  },
} as const satisfies Record<string, Message>;

/** What a card's cell shows, and what its sub-cards are called: these in Chinese only, as formulas refer to them. */
export const cardMessages = {
  dated: {
    zh: "{indicator} {target}（{region}，{year}）",
    en: "{indicator} {target} ({region}, {year})",
  },
  undated: {
    zh: "{indicator} {target}（{region}）",
    en: "{indicator} {target} ({region})",
  },
  targetOfYear: { zh: "{year}年目标", en: "{year}年目标" },
} as const satisfies Record<string, Message>;
