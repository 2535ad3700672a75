import type { Message } from "./message";

/** What each rule reads, in a few words; shown beside what it found. */
export const readingRuleTexts = {
  tableRow: { zh: "指标表中的一行", en: "A row of an indicator table" },
  textTableRow: { zh: "纯文本指标表中的一行", en: "A row of an indicator table in plain text" },
  proseSubjectFirst: { zh: "先说指标、后说数值", en: "The indicator, then its value" },
  proseNumberFirst: { zh: "先说数值、后说指标", en: "The value, then its indicator" },
  proseRespectively: {
    zh: "几项指标“分别”达到几个数值",
    en: "Several indicators with their values respectively",
  },
  proseShared: { zh: "几项指标共用一个数值", en: "Several indicators that share one value" },
  proseChange: {
    zh: "比基期提高、下降或年均增长",
    en: "A change against a base year, or a yearly rate",
  },
  proseRank: { zh: "位次", en: "A rank" },
  proseWords: { zh: "用文字表述的目标", en: "A target in words" },
  prosePeriods: { zh: "一项指标在几个年份的数值", en: "One indicator's values for several years" },
  documentTitle: { zh: "标题", en: "The title" },
  documentNumber: { zh: "文号", en: "The document number" },
  documentIssuer: { zh: "发文机关", en: "The issuer" },
  documentDate: { zh: "发文日期", en: "The date of issue" },
  documentRegion: { zh: "地区", en: "The region" },
  documentPeriod: { zh: "规划期", en: "The plan's period" },
} as const satisfies Record<string, Message>;
