import type { Message } from "./message";

/**
 * What each status rule says; the keys are the rules' names. Places: `target` the requirement as
 * written (≥48%), `shortfall`, `requirement` and `margin` phrases from below, `expected` 应达值,
 * `q` progress over schedule, and the thresholds that decided.
 */
export const statusMessages = {
  nothingEntered: {
    zh: "尚未填报；目标{target}，{request}。",
    en: "Nothing entered yet; the target is {target}. {request}.",
  },
  errorValue: {
    zh: "单元格是错误值 {entered}，未作计算；请更正公式或直接填写数值。",
    en: "The cell holds the error value {entered}; nothing was calculated. Correct the formula or enter a number.",
  },
  boundEntered: {
    zh: "“{entered}”只给出界限，未作计算；请填写确切的数。",
    en: "“{entered}” gives only a bound; nothing was calculated. Enter the exact number.",
  },
  rangeEntered: {
    zh: "“{entered}”是一个区间，未作计算；请填写一个数。",
    en: "“{entered}” is a range; nothing was calculated. Enter one number.",
  },
  dateEntered: {
    zh: "单元格是日期格式，未作计算；请把格式改为数值后重新填写。",
    en: "The cell is formatted as a date; nothing was calculated. Change its format to a number and enter the value again.",
  },
  notANumber: {
    zh: "“{entered}”不是数，未作计算；请填写数字，目标{target}。",
    en: "“{entered}” is not a number; nothing was calculated. Enter a number; the target is {target}.",
  },
  otherUnit: {
    zh: "“{entered}”的单位“{enteredUnit}”不能换算为指标的单位“{unit}”，未作计算；请按指标的单位填写。",
    en: "The unit of “{entered}”, {enteredUnit}, does not convert into the indicator's unit {unit}; nothing was calculated. Enter the value in the indicator's unit.",
  },
  shareOutOfRange: {
    zh: "{read} 超出比例的范围 0–{whole}，未作计算；请核对数值与小数点。",
    en: "{read} lies outside the range of a share, 0–{whole}; nothing was calculated. Check the value and its decimal point.",
  },
  negativeCount: {
    zh: "数量不能为负（{read}），未作计算；请核对正负号。",
    en: "A count cannot be negative ({read}); nothing was calculated. Check the sign.",
  },
  totalFalls: {
    zh: "累计数 {read} 小于此前的 {previousTotal}，累计数不会减少，未作计算；请核对是当年数还是累计数。",
    en: "The total {read} is below the earlier {previousTotal}; a total cannot fall, so nothing was calculated. Check whether it is the year's figure or the total so far.",
  },
  rankBelowOne: {
    zh: "位次不能小于 1（{read}），未作计算；请填写名次。",
    en: "A rank cannot be below 1 ({read}); nothing was calculated. Enter the place reached.",
  },
  verdictCompleted: {
    zh: "填报为已完成；要求：{target}。",
    en: "Reported as completed; required: {target}.",
  },
  verdictPartlyCompleted: {
    zh: "填报为部分完成；要求：{target}，完成后请改填“已完成”。",
    en: "Reported as partly completed; required: {target}. Enter 已完成 once it is completed.",
  },
  verdictNotCompleted: {
    zh: "填报为未完成；要求：{target}。",
    en: "Reported as not completed; required: {target}.",
  },
  noVerdict: {
    zh: "要求是文字（{target}），“{entered}”不能据以认定；请填写“已完成”“部分完成”或“未完成”。",
    en: "The target is in words ({target}); “{entered}” does not settle it. Enter 已完成 (completed), 部分完成 (partly) or 未完成 (not completed).",
  },
  heldMet: {
    zh: "保持在目标{target}{margin}。",
    en: "Held at the target {target}{margin}.",
  },
  metWhenDue: {
    zh: "达到目标{target}{margin}。",
    en: "The target {target} is met{margin}.",
  },
  metEarly: {
    zh: "提前达到{dueYear}年目标{target}{margin}。",
    en: "The target {target} for {dueYear} is met early{margin}.",
  },
  heldByTolerance: {
    zh: "{shortfall}，在设定的允许误差 ±{tolerance} 之内，按保持在目标{target}论。",
    en: "{shortfall}, within the tolerance of ±{tolerance} that is set; counts as held at the target {target}.",
  },
  metByTolerance: {
    zh: "{shortfall}，在设定的允许误差 ±{tolerance} 之内，按达到目标{target}论。",
    en: "{shortfall}, within the tolerance of ±{tolerance} that is set; counts as meeting the target {target}.",
  },
  metEarlyByTolerance: {
    zh: "{shortfall}，在设定的允许误差 ±{tolerance} 之内，按提前达到{dueYear}年目标{target}论。",
    en: "{shortfall}, within the tolerance of ±{tolerance} that is set; counts as meeting the target {target} for {dueYear} early.",
  },
  heldLost: {
    zh: "{shortfall}，{requirement}；基期已达到，现失守。",
    en: "{shortfall}; {requirement}. It was met at the baseline and is now lost.",
  },
  heldNotMet: {
    zh: "{shortfall}，{requirement}；该目标每年都须保持。",
    en: "{shortfall}; {requirement}. This target has to be held every year.",
  },
  closeWhenDue: {
    zh: "{shortfall}，{requirement}；完成率 {attainment}，不低于“接近”的界限 {close}。",
    en: "{shortfall}; {requirement}. The attainment of {attainment} is at least the {close} that counts as close.",
  },
  notMetWhenDue: {
    zh: "{shortfall}，{requirement}。",
    en: "{shortfall}; {requirement}.",
  },
  aheadOfSchedule: {
    zh: "{shortfall}；按序时应达 {expected}，完成进度是序时进度的 {q} 倍（≥{ahead} 为快于预期）。",
    en: "{shortfall}; {expected} was due on schedule. Progress is {q} times the schedule (≥{ahead} is ahead).",
  },
  onSchedule: {
    zh: "{shortfall}；按序时应达 {expected}，完成进度是序时进度的 {q} 倍（≥{onSchedule} 为达到进度）。",
    en: "{shortfall}; {expected} was due on schedule. Progress is {q} times the schedule (≥{onSchedule} is on schedule).",
  },
  behindSchedule: {
    zh: "{shortfall}；按序时应达 {expected}，完成进度只有序时进度的 {q} 倍（≥{onSchedule} 才达到进度）。",
    en: "{shortfall}; {expected} was due on schedule. Progress is only {q} times the schedule (on schedule from {onSchedule}).",
  },
  farBehindSchedule: {
    zh: "{shortfall}；按序时应达 {expected}，完成进度只有序时进度的 {q} 倍（<{behind} 为严重滞后）。",
    en: "{shortfall}; {expected} was due on schedule. Progress is only {q} times the schedule (<{behind} is far behind).",
  },
  reverse: {
    zh: "{shortfall}；按序时应达 {expected}，现向目标的相反方向变化。",
    en: "{shortfall}; {expected} was due on schedule. The value moves away from the target.",
  },
  noSchedule: {
    zh: "{shortfall}，{requirement}；{reason}，不判断进度快慢。",
    en: "{shortfall}; {requirement}. {reason}, so the pace is not judged.",
  },
} as const satisfies Record<string, Message>;

export type StatusRuleName = keyof typeof statusMessages;

/** What each soft check says, after the status. `other` is the reading, `otherStatus` its status. */
export const softMessages = {
  readFromText: {
    zh: "由文本“{entered}”读作 {read}，请核对。",
    en: "Read as {read} from the text “{entered}”; please check.",
  },
  fractionInPercent: {
    zh: "{read} 可能是以小数填写的百分数，请核对；若为 {other} 则{otherStatus}。",
    en: "{read} may be a percentage entered as a fraction; please check. {other} would be: {otherStatus}.",
  },
  magnitudeSlip: {
    zh: "{read} 与参照值{reference}的数量级相差过大，请核对单位与小数点；若为 {other} 则{otherStatus}。",
    en: "{read} differs from the reference {reference} by orders of magnitude; check unit and decimal point. {other} would be: {otherStatus}.",
  },
  jump: {
    zh: "与上一年的 {previous} 相比变化 {change}，超出常见的 {lowest} 至 {highest}，请核对。",
    en: "The change of {change} against {previous} the year before lies outside the usual {lowest} to {highest}; please check.",
  },
  repeatedValue: {
    zh: "与上一年的 {previous} 完全相同，请核对是否沿用了旧数。",
    en: "Exactly the {previous} of the year before; please check that it is not the old figure.",
  },
  ownTargetDiffers: {
    zh: "表中的目标 {ownTarget} 与规划的目标{target}不同，按规划评判；请核对表中的目标。",
    en: "The table's own target {ownTarget} differs from the plan's {target}, which counts; check the target in the table.",
  },
  duplicateIndicator: {
    zh: "表中有不止一行是这个指标，请核对是否重复填报。",
    en: "More than one row of the table is this indicator; check whether it was entered twice.",
  },
} as const satisfies Record<string, Message>;

export type SoftRuleName = keyof typeof softMessages;

/** Every rule that a finding may name. */
export type RuleName = StatusRuleName | SoftRuleName;

/** What to enter for a target. */
export const requestMessages = {
  number: { zh: "请填写实际值", en: "Enter the actual value" },
  verdict: {
    zh: "请填写“已完成”“部分完成”或“未完成”",
    en: "Enter 已完成 (completed), 部分完成 (partly) or 未完成 (not completed)",
  },
} as const satisfies Record<string, Message>;

export const expectedMessage: Message = {
  zh: "按序时应达 {expected}。",
  en: "{expected} is due on schedule.",
};

export const attainmentMessage: Message = {
  zh: "完成率 {attainment}。",
  en: "The attainment is {attainment}.",
};

/** How far an actual is from a target that it does not meet. */
export const shortfallMessages = {
  higher: { zh: "还差 {amount}", en: "{amount} short" },
  lower: { zh: "超出 {amount}", en: "{amount} too high" },
  exact: { zh: "与目标相差 {amount}", en: "{amount} off the target" },
  inside: { zh: "偏离目标范围 {amount}", en: "{amount} outside the target range" },
  equal: { zh: "与目标值持平", en: "Equal to the target value" },
  rank: { zh: "还差 {amount}", en: "{amount} short" },
} as const satisfies Record<string, Message>;

/** What would satisfy a target. */
export const requirementMessages = {
  ">=": { zh: "须达到 {value}", en: "at least {value} is required" },
  ">": { zh: "须超过 {value}", en: "more than {value} is required" },
  "<=": { zh: "须不超过 {value}", en: "at most {value} is required" },
  "<": { zh: "须低于 {value}", en: "less than {value} is required" },
  "=": { zh: "须为 {value}", en: "{value} is required" },
  between: { zh: "须在 {low} 至 {high} 之间", en: "{low} to {high} is required" },
  approx: {
    zh: "须在 {low} 至 {high} 之间（目标 {value}，允许偏差 ±{approximation}）",
    en: "{low} to {high} is required (target {value}, allowing ±{approximation})",
  },
} as const satisfies Record<string, Message>;

/** By how much a met target is exceeded; follows the target. */
export const marginMessages = {
  none: { zh: "", en: "" },
  higher: { zh: "，高出 {amount}", en: ", exceeded by {amount}" },
  lower: { zh: "，低 {amount}", en: ", with {amount} to spare" },
  rank: { zh: "，领先 {amount}", en: ", with {amount} to spare" },
  approx: { zh: "（允许偏差 ±{approximation}）", en: " (allowing ±{approximation})" },
} as const satisfies Record<string, Message>;

/** An amount of a difference in the unit of the indicator. */
export const amountMessages = {
  plain: { zh: "{number}{unit}", en: "{number}{unit}" },
  percentagePoints: { zh: "{number} 个百分点", en: "{number} percentage points" },
  permillePoints: { zh: "{number} 个千分点", en: "{number} permille points" },
  places: { zh: "{number} 位", en: "{number} places" },
} as const satisfies Record<string, Message>;

/** Why the pace of a target cannot be judged; the keys are `NoProgress` of the plan room. */
export const noProgressMessages = {
  held: { zh: "该目标须保持", en: "This target is to be held" },
  inWords: { zh: "该目标是文字要求", en: "This target is in words" },
  noBaseline: { zh: "规划未给出基期值", en: "The plan states no baseline" },
  baselineIsBound: {
    zh: "规划只给出基期的界限",
    en: "The plan states only a bound for the baseline",
  },
  baselineBeyond: { zh: "基期值已达到目标", en: "The baseline already meets the target" },
  limitOnly: { zh: "该目标只是上下限", en: "This target only sets a limit" },
  notCompounded: { zh: "该增速不能复利折算", en: "This rate cannot be compounded" },
  noSchedule: {
    zh: "该年度不在基期之后，没有序时进度",
    en: "The year is not after the baseline year and has no schedule",
  },
} as const satisfies Record<string, Message>;
