import type { Message } from "./message";

/** What the help button says of itself. */
export const helpMessages = {
  open: { zh: "“{term}”是什么", en: "What is “{term}”?" },
  glossary: { zh: "名词解释", en: "What the words mean" },
} as const satisfies Record<string, Message>;

/** A word of the field with its explanation: what it is, and what it is not or when it applies. */
export interface Term {
  readonly name: Message;
  readonly text: Message;
}

/** The words that are explained in the pane; each means what `CONTEXT.md` says. */
export const terms = {
  约束性: {
    name: { zh: "约束性", en: "Binding" },
    text: {
      zh: "政府必须完成的目标。与预期性目标分开统计，总评取其中最差的状态。",
      en: "Targets that the government must meet. They are counted apart from expected targets, and together are as good as the worst of them.",
    },
  },
  预期性: {
    name: { zh: "预期性", en: "Expected" },
    text: {
      zh: "期望达到、主要靠市场主体实现的目标。它不是“应达值”，也不与约束性目标合并平均。",
      en: "Targets that are hoped for and left mainly to the market. They are never averaged together with binding targets.",
    },
  },
  baseline: {
    name: { zh: "基期值", en: "Baseline" },
    text: {
      zh: "规划起算的数值，“十四五”规划为 2020 年的数。不是上年的数；没有基期值就算不出完成进度。",
      en: "The value that the plan starts from; of the 14th five-year plan that of 2020. It is not last year's value, and without it there is no progress.",
    },
  },
  attainment: {
    name: { zh: "完成率", en: "Attainment" },
    text: {
      zh: "实际值与目标值之比；越低越好的指标反过来比。它比的是水平，不是完成进度；没有意义时（如位次、定性目标）不计算。",
      en: "Actual over target, or target over actual where lower is better. It compares levels and is not progress; where it means nothing, as for ranks, there is none.",
    },
  },
  progress: {
    name: { zh: "完成进度", en: "Progress" },
    text: {
      zh: "从基期到目标的路走了多少：(实际值 − 基期值) ÷ (目标值 − 基期值)，累计新增的指标为累计数 ÷ 目标值。没有基期值的水平指标没有完成进度。",
      en: "How much of the way from the baseline to the target is done: (actual − baseline) ÷ (target − baseline); of additions, the sum so far ÷ target. A level without a baseline has none.",
    },
  },
  schedule: {
    name: { zh: "序时进度", en: "Schedule" },
    text: {
      zh: "规划期已过的年数占总年数的份额，2021–2025 年的 2023 年为 3/5。只看时间，不看实际值。",
      en: "The share of the plan's years that have passed: 3/5 in 2023 of 2021–2025. It looks at time alone, not at actuals.",
    },
  },
  expectedValue: {
    name: { zh: "应达值", en: "Expected value" },
    text: {
      zh: "按序时进度折算、这一年应当达到的数。它不是文件写明的分年目标。",
      en: "What should have been reached this year if the way to the target is gone evenly. It is no yearly target of the document.",
    },
  },
  gap: {
    name: { zh: "差距", en: "Gap" },
    text: {
      zh: "实际值与目标值之差，用指标自己的单位（% 的差距为百分点）。大于等于 0 总是好。",
      en: "The difference between actual and target in the indicator's own unit (percentage points for %). Zero or more is always good.",
    },
  },
  thresholds: {
    name: { zh: "阈值", en: "Thresholds" },
    text: {
      zh: "判断快慢和接近与否的界限，存在这个工作簿里。起作用时，检查结果里会写明。",
      en: "The limits by which pace and closeness are judged, stored in this workbook. Where one decides, the finding says so.",
    },
  },
  toVerify: {
    name: { zh: "待核实", en: "To verify" },
    text: {
      zh: "附在状态旁的提示：数是从文本读出的、数量级可疑、与上年相同等。它不改变状态，也不改动填报的数。",
      en: "A note beside the status: read from text, doubtful by its size, the same as last year and so on. It changes neither the status nor what was entered.",
    },
  },
  待填报: {
    name: { zh: "待填报", en: "To be entered" },
    text: {
      zh: "没有填，或填的是“-”“无”“待定”。填 0 不是待填报。",
      en: "Nothing is entered, or only “-”, 无 or 待定. A zero is an entry.",
    },
  },
  数据异常: {
    name: { zh: "数据异常", en: "Invalid entry" },
    text: {
      zh: "填的内容没法当作这个指标的数，如超出 0–100 %、单位不能换算。更正之前不计算，原因写在检查结果里。",
      en: "What is entered cannot be a value of the indicator, such as a share outside 0–100 %. Nothing is calculated until it is put right; the finding says why.",
    },
  },
  已完成: {
    name: { zh: "已完成", en: "Completed" },
    text: {
      zh: "定性目标填报的认定结果为已完成。有数的目标不用这个词。",
      en: "A target in words whose verdict was entered as completed. It is not used for numbers.",
    },
  },
  部分完成: {
    name: { zh: "部分完成", en: "Partly completed" },
    text: {
      zh: "定性目标填报的认定结果为部分完成。它不是“接近”，“接近”只用于有数的目标。",
      en: "A target in words whose verdict was entered as partly completed. “Close to target” is for numbers only.",
    },
  },
  未完成: {
    name: { zh: "未完成", en: "Not completed" },
    text: {
      zh: "定性目标填报的认定结果为未完成。它不是“未达标”，“未达标”只用于有数的目标。",
      en: "A target in words whose verdict was entered as not completed. “Not met” is for numbers only.",
    },
  },
  待认定: {
    name: { zh: "待认定", en: "To be determined" },
    text: {
      zh: "定性目标填了认定结果以外的内容。请填“已完成”“部分完成”或“未完成”，软件不代为认定。",
      en: "A target in words for which something else than a verdict was entered. Enter 已完成, 部分完成 or 未完成; the verdict is yours.",
    },
  },
  达标: {
    name: { zh: "达标", en: "Met" },
    text: {
      zh: "到期（或没有期限）时达到目标，或要求保持的目标当年达到。到期前达到的普通目标叫“提前实现”。",
      en: "The target is met when it is due or has no date, or a target to hold is met this year. Before it is due it is “Met early”.",
    },
  },
  提前实现: {
    name: { zh: "提前实现", en: "Met early" },
    text: {
      zh: "目标年之前已经达到目标。要求保持的目标每年都要达到，不用这个词。",
      en: "The target is met before its year. Targets to hold have to be met each year and are never met early.",
    },
  },
  未达标: {
    name: { zh: "未达标", en: "Not met" },
    text: {
      zh: "到期没有达到而且不接近，或要求保持的目标当年没有达到。到期之前的普通目标不用这个词，只看快慢。",
      en: "Not met when due and not close, or a target to hold that is not met this year. Before other targets are due only their pace is judged.",
    },
  },
  接近: {
    name: { zh: "接近", en: "Close to target" },
    text: {
      zh: "到期没有达到，但完成率不低于阈值（默认 95 %）。它不算达标。",
      en: "Not met when due, but attainment is at least the threshold (95 % unless changed). It does not count as met.",
    },
  },
  快于预期: {
    name: { zh: "快于预期", en: "Ahead of schedule" },
    text: {
      zh: "还没到期，完成进度是序时进度的 1.05 倍以上（阈值可改）。它不是“提前实现”，目标还没有达到。",
      en: "Not due yet, and progress is at least 1.05 times the schedule (a threshold). The target itself is not met yet.",
    },
  },
  达到进度: {
    name: { zh: "达到进度", en: "On schedule" },
    text: {
      zh: "还没到期，完成进度与序时进度之比在 0.95 与 1.05 之间（阈值可改）。它不是“达标”，目标还没有达到。",
      en: "Not due yet, and progress over schedule is between 0.95 and 1.05 (thresholds). The target itself is not met yet.",
    },
  },
  滞后: {
    name: { zh: "滞后", en: "Behind schedule" },
    text: {
      zh: "还没到期，完成进度与序时进度之比在 0.60 与 0.95 之间（阈值可改）。它不是“未达标”，还来得及。",
      en: "Not due yet, and progress over schedule is between 0.60 and 0.95 (thresholds). It is not missed: there is time left.",
    },
  },
  严重滞后: {
    name: { zh: "严重滞后", en: "Far behind schedule" },
    text: {
      zh: "还没到期，完成进度不到序时进度的 0.60 倍（阈值可改），但没有倒退。倒退的叫“逆向”。",
      en: "Not due yet, and progress is less than 0.60 times the schedule (a threshold), but not backwards. Backwards is “Moving away”.",
    },
  },
  逆向: {
    name: { zh: "逆向", en: "Moving away" },
    text: {
      zh: "还没到期，实际值比基期离目标更远。它与指标是越高越好还是越低越好无关。",
      en: "Not due yet, and the actual is further from the target than the baseline was. Whether higher or lower is better makes no difference.",
    },
  },
  推进中: {
    name: { zh: "推进中", en: "In progress" },
    text: {
      zh: "还没到期也没达到，又算不出快慢（没有基期值）。只给出完成率，不判断快慢。",
      en: "Neither due nor met, and no pace can be told because there is no baseline. Attainment is shown, and pace is not judged.",
    },
  },
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof terms;
