import type { Message } from "../messages/message";

/** What a plan file can be refused for; see docs/adding-a-plan.md. */
export const planProblemMessages = {
  malformedJson: {
    zh: '不是合法的 JSON：{detail}。常见原因：少了或多了逗号，引号不是半角 "。',
    en: 'Not valid JSON: {detail}. Often a comma too many or too few, or a quote that is not a plain ".',
  },
  notUtf8: {
    zh: "文件不是 UTF-8 编码，汉字会变成乱码。请另存为 UTF-8 后再添加。",
    en: "The file is not in UTF-8, so its characters would be garbled. Save it as UTF-8 and add it again.",
  },
  wrongType: {
    zh: "类型不对：应为 {expected}。",
    en: "Wrong type: this must be {expected}.",
  },
  missingField: {
    zh: "缺少字段“{field}”。每个字段都要写出，文件没有给出的写 null。",
    en: "The field “{field}” is missing. Write every field, null where the document gives nothing.",
  },
  unknownField: {
    zh: "没有“{field}”这个字段。请核对拼写，或删去。",
    en: "There is no field “{field}”. Check the spelling, or remove it.",
  },
  notInList: {
    zh: "只能是这些值之一：{allowed}。",
    en: "This must be one of: {allowed}.",
  },
  malformedId: {
    zh: "标识只用小写字母、数字和连字符，如 forest-coverage。",
    en: "An id has lower-case letters, digits and hyphens only, as in forest-coverage.",
  },
  malformedDate: {
    zh: "日期要写成 YYYY-MM-DD，并且存在，如 2023-01-16。",
    en: "A date is written YYYY-MM-DD and must exist, as in 2023-01-16.",
  },
  malformedText: {
    zh: "文字不能为空、不能换行，首尾不能有空格。",
    en: "A text must not be empty, hold a line break, or begin or end with a space.",
  },
  outOfBounds: {
    zh: "数值不在允许的范围内（{limit}）。",
    en: "The number is outside what is allowed ({limit}).",
  },
  tooFewItems: { zh: "至少要有 {limit} 项。", en: "At least {limit} item(s) are needed." },
  tooManyItems: { zh: "最多 {limit} 项。", en: "At most {limit} item(s) are allowed." },
  repeatedItem: {
    zh: "第 {first} 项与第 {second} 项相同，请删去一项。",
    en: "Items {first} and {second} are the same; remove one.",
  },
  otherSchemaProblem: { zh: "不符合格式：{detail}。", en: "Not in the format: {detail}." },

  periodReversed: {
    zh: "规划期的起始年 {start} 晚于结束年 {end}。",
    en: "The period's first year {start} is after its last year {end}.",
  },
  regionAliasIsRegion: {
    zh: "“{name}”就是地区名称本身，不要再写进别名。",
    en: "“{name}” is the region's own name; do not repeat it as an alias.",
  },
  repeatedId: {
    zh: "标识“{id}”与 {other} 重复，每个指标的标识必须不同。",
    en: "The id “{id}” is also that of {other}; every target needs its own.",
  },
  repeatedName: {
    zh: "名称“{name}”与 {other} 的名称、范围和年份都相同，无法区分。请改名称，或写明范围（scope）或目标年（year）。",
    en: "“{name}” has the name, scope and year of {other}, so the two cannot be told apart. Change the name, or state the scope (scope) or the year (year).",
  },
  aliasIsOwnName: {
    zh: "别名“{alias}”与本指标的名称相同，请删去。",
    en: "The alias “{alias}” is the target's own name; remove it.",
  },
  aliasTaken: {
    zh: "别名“{alias}”也是 {other} 的名称或别名，输入它时无法知道指哪一个。请从其中一处删去。",
    en: "The alias “{alias}” is also a name or alias of {other}: typed, it could mean either. Remove it from one.",
  },
  conceptRepeated: {
    zh: "概念“{concept}”在 {other} 已用过。同一指标在一份规划中出现两次，须范围或年份不同，或双方都用 note 说明并互相指向。",
    en: "The concept “{concept}” is also that of {other}. One indicator twice in a plan needs different scopes or years, or a note on both that points to the other.",
  },

  yearOutsidePeriod: {
    zh: "目标年 {year} 不在规划期 {start}—{end} 内。请核对；确实如此时写在说明（note）里。",
    en: "The year {year} is outside the period {start}–{end}. Check it; if it is so, say so in the note.",
  },
  baselineNotBefore: {
    zh: "基期年 {baseline} 不早于目标年 {year}。",
    en: "The baseline's year {baseline} is not before the target's year {year}.",
  },
  quantifiedWithoutYear: {
    zh: "没有年份的数值目标，nature 应为 commitment。",
    en: "A number without a year has the nature commitment.",
  },
  commitmentWithYear: {
    zh: "有年份的数值目标，nature 应为 quantified。",
    en: "A number with a year has the nature quantified.",
  },
  wordsNotQualitative: {
    zh: "op 为 text 的目标，kind 和 nature 都应为 qualitative。",
    en: "A target in words (op text) has kind and nature qualitative.",
  },
  qualitativeNotWords: {
    zh: "kind 或 nature 为 qualitative 的目标，op 应为 text，value 写文件中的短语。",
    en: "A qualitative target has op text and, as value, the document's few words.",
  },
  wordsTooLong: {
    zh: "文字目标只写短语（不超过 {limit} 个字，不含句号）,不要抄整句。",
    en: "A target in words is a phrase (at most {limit} characters, no full stop), not a sentence.",
  },
  rangeReversed: {
    zh: "范围的下限 {low} 应小于上限 {high}。",
    en: "The range's lower end {low} must be below its upper end {high}.",
  },
  rankOperator: {
    zh: "位次（rank）是越小越好的正整数：关系（op）用 <=、= 或 between，目标值（value）用正整数。",
    en: "A rank is a positive whole number, the smaller the better: operator (op) <=, = or between, target (value) a positive whole number.",
  },
  heldAddition: {
    zh: "新增量或增速（increment、growth）不能“保持”（hold）：请取消，文件中写 false。",
    en: "Additions and growth (increment, growth) cannot be held (hold): clear it, false in a file.",
  },
  growthUnit: {
    zh: "增速（growth）的单位应为 %。",
    en: "Growth is stated in %.",
  },
  growthMeasureElsewhere: {
    zh: "只有增速（kind 为 growth）才写 growthMeasure，请删去。",
    en: "Only growth (kind growth) has a growthMeasure; remove it.",
  },
  additionNotIncrement: {
    zh: "名称以“新增”开头的指标，口径（kind）应为规划期累计（increment）。",
    en: "A name that begins with 新增 has the kind “total over the plan” (increment).",
  },
  verbInName: {
    zh: "名称不以动词“{verb}”开头，用统计术语，如“森林覆盖率”。",
    en: "A name does not begin with the verb “{verb}”; use the statistician's term, such as 森林覆盖率.",
  },
  shareOutOfRange: {
    zh: "占比 {value}% 不在 0–100 之间。请核对；确实如此时写在说明（note）里。",
    en: "The share {value} % is outside 0–100. Check it; if it is so, say so in the note.",
  },
  fullShareOperator: {
    zh: "“达到100%”“全覆盖”的关系（op）应为等于（=），不是 {op}。",
    en: "A share of 100 % has the operator =, not {op}.",
  },
  negativeValue: {
    zh: "数值为负。请核对；确实如此时写在说明（note）里。",
    en: "The value is negative. Check it; if it is so, say so in the note.",
  },
  malformedUnit: {
    zh: "单位“{unit}”不规范：不带数字、括号和空格，百分号用半角 %。没有单位就不写，文件中写 null。",
    en: "The unit “{unit}” is not in form: no digits, brackets or spaces, a half-width %. Leave it out where there is none, null in a file.",
  },

  planIdTaken: {
    zh: "规划标识“{id}”已被“{title}”使用，请换一个。",
    en: "The plan id “{id}” is already that of “{title}”; choose another.",
  },
  conceptKindDiffers: {
    zh: "概念“{concept}”在“{title}”中的 kind 是 {other}，这里是 {kind}。同一概念的含义必须相同；不同的指标请写 null。",
    en: "The concept “{concept}” has the kind {other} in “{title}”, here {kind}. One concept has one meaning; write null for a different indicator.",
  },
  conceptUnitDiffers: {
    zh: "概念“{concept}”在“{title}”中的单位是 {other}，与这里的 {unit} 不能换算。同一概念的单位必须相同或相差十的幂。",
    en: "The concept “{concept}” has the unit {other} in “{title}”, which does not convert to {unit}. One concept has one unit, up to a power of ten.",
  },
} as const satisfies Record<string, Message>;

/** Names of JSON types for `wrongType`. */
export const jsonTypeNames: Readonly<Record<string, Message>> = {
  string: { zh: "文字", en: "a text" },
  number: { zh: "数值", en: "a number" },
  integer: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表 [ ]", en: "a list [ ]" },
  object: { zh: "对象 { }", en: "an object { }" },
  null: { zh: "null", en: "null" },
};
