import type { Message } from "./message";

/** Why a row of someone's own table is not judged; the keys are the reasons of the tables room. */
export const notJudgedMessages = {
  planUnknown: {
    zh: "看不出这张表属于哪个规划，没有评判。可能是：{candidates}。请指明地区，或在表题、工作表名中写明。",
    en: "The table does not say which plan it belongs to; nothing was judged. It may be: {candidates}. Name the region, or write it in the table's title or the sheet's name.",
  },
  otherRegion: {
    zh: "要求按另一地区检查，而这张表写明属于{candidates}，没有评判。请改选地区，或核对表题、工作表名、文件名和出处。",
    en: "Another region was asked for, but the table says that it belongs to {candidates}; nothing was judged. Ask for that region, or check the table's title, the names of sheet and file, and the sources.",
  },
  regionUnknown: {
    zh: "该行的地区没有对应的规划，没有评判。请核对地区名称，或先把该地的规划加入计划库。",
    en: "There is no plan for the region of this row; nothing was judged. Check the region's name, or add its plan to the library.",
  },
  nameMissing: {
    zh: "该行有数值而没有指标名称，没有评判。请填写指标名称。",
    en: "The row has a value but no indicator; nothing was judged. Enter the indicator's name.",
  },
  nearNames: {
    zh: "“{name}”与规划中的指标名称不完全一致，最接近的是：{candidates}。确认之前不评判。",
    en: "“{name}” is not quite an indicator of the plan; the nearest: {candidates}. It is not judged before you confirm one.",
  },
  inOtherPlans: {
    zh: "这个规划中没有“{name}”，{candidates}的规划中有，没有评判。请核对地区，或指明对应的指标。",
    en: "This plan has no “{name}”, but the plan of {candidates} has; nothing was judged. Check the region, or say which indicator it is.",
  },
  unknownName: {
    zh: "规划中没有“{name}”，没有评判。如果是别的叫法，请指明对应的指标。",
    en: "The plan has no “{name}”; nothing was judged. If it goes by another name, say which indicator it is.",
  },
  ambiguous: {
    zh: "“{name}”可以指几个目标：{candidates}。请写明其中一个，确认之前不评判。",
    en: "“{name}” may be several targets: {candidates}. Name one of them; it is not judged before.",
  },
  noActuals: {
    zh: "这张表没有找到实际值一列，没有评判。请用“实际值”“完成值”或如“2024年”的列名。",
    en: "The table has no column of actuals; nothing was judged. Head it 实际值, 完成值, or by a year such as 2024年.",
  },
  laterYear: {
    zh: "该行是所查年份之后的数，没有评判。",
    en: "The row is of a later year than the one asked for; it was not judged.",
  },
  partOfYear: {
    zh: "“{name}”只有月度、季度或半年数，不能当作全年实绩，没有评判。请填写全年数或年末数。",
    en: "“{name}” has figures of months, quarters or a half year only, which are no actual of the year; nothing was judged. Enter the figure of the year or of its end.",
  },
  additionsOnly: {
    zh: "“{name}”考核的是总量，表中只有新增数，没有评判。请填写期末总量。",
    en: "“{name}” is counted as a whole, and the table gives additions only; nothing was judged. Enter the total at the end of the period.",
  },
  accumulationUnknown: {
    zh: "看不出“{name}”填的是当年数还是规划期累计数，没有评判。请在列名中写明“当年”或“累计”。",
    en: "It is not said whether “{name}” is the year's figure or the total so far; nothing was judged. Write 当年 (of the year) or 累计 (so far) in the header.",
  },
  yearsMissing: {
    zh: "“{name}”须由规划期以来各年的数合并，表中缺少 {years} 年，没有评判。请补齐；自己的表也可以改填累计数。",
    en: "“{name}” needs the figures of all years since the plan began, and {years} is missing; nothing was judged. Complete them; in a table of your own, the total so far will do as well.",
  },
  outsidePeriod: {
    zh: "{year} 年不在{region}的规划期 {start}—{end} 内，该行没有评判。请改填规划期内的年度，或删去该行。",
    en: "{year} is outside the period {start}–{end} of the plan of {region}; the row was not judged. Enter a year within it, or delete the row.",
  },
  singleYear: {
    zh: "“{name}”按规划期以来的累计或年均数评判，这里只有 {year} 年的当年数，没有评判。汇总到年度监测表后再检查。",
    en: "“{name}” is judged by the total or the mean since the plan began, and here is the figure of {year} alone; nothing was judged. Collect it into a yearly monitoring table and check there.",
  },
  notCompounded: {
    zh: "“{name}”的年度增速中有不高于 −100% 的数，不能复利折算，没有评判。请核对各年增速。",
    en: "A yearly rate of “{name}” is −100% or less and cannot be compounded; nothing was judged. Check the rates.",
  },
} as const satisfies Record<string, Message>;

/** What was done to an entry before it was judged; stands before the verdict. */
export const entryFactMessages = {
  convertedFrom: {
    zh: "由{from}换算为{to}：{value}。",
    en: "Converted from {from} into {to}: {value}.",
  },
  summed: {
    zh: "规划期以来各年合计 {value}。",
    en: "The years since the plan began come to {value}.",
  },
  compounded: {
    zh: "规划期以来各年按复利折算为 {value}。",
    en: "The years since the plan began compound to {value}.",
  },
  ownBaseline: {
    zh: "规划未给出基期值，用表中的 {year} 年 {value}。",
    en: "The plan states no baseline; the table's own {value} of {year} is used.",
  },
  olderYear: {
    zh: "{asked} 年尚无数值，按最近的 {year} 年评判。",
    en: "There is no value for {asked} yet; the latest, of {year}, is judged.",
  },
  yearUnknown: {
    zh: "看不出是哪一年的实际值，按到期评判。",
    en: "The year of the actual is not told; the target is taken as due.",
  },
  hidden: { zh: "（该行已隐藏）", en: "(The row is hidden.)" },
} as const satisfies Record<string, Message>;
