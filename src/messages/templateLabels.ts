import type { Message } from "./message";

/** What each layout is called, and what its year is called. The sheet itself speaks Chinese in every language. */
export const templateLabels = {
  singlePeriod: {
    title: { zh: "单期考核表", en: "Single-period assessment" },
    year: { zh: "考核年度", en: "Assessment year" },
  },
  yearly: {
    title: { zh: "年度监测表", en: "Yearly monitoring" },
    year: { zh: "监测年度", en: "Monitoring year" },
  },
  midterm: {
    title: { zh: "中期评估表", en: "Mid-term review" },
    year: { zh: "评估年度", en: "Review year" },
  },
  comparison: {
    title: { zh: "横向对比表", en: "Comparison of regions" },
    year: { zh: "对比年度", en: "Comparison year" },
  },
  collection: {
    title: { zh: "数据采集表", en: "Data collection" },
    year: { zh: "填报年度", en: "Reporting year" },
  },
  responsibility: {
    title: { zh: "责任分解表", en: "Responsibilities" },
    year: { zh: "考核年度", en: "Assessment year" },
  },
} as const satisfies Record<string, { readonly title: Message; readonly year: Message }>;
