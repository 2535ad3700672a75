/**
 * The rules that find a proposal; each stands in one module, and its name is shown beside what it found.
 * What a rule reads is said to people in `messages/readingRuleTexts.ts`.
 */
export const readingRules = [
  "tableRow",
  "textTableRow",
  "proseSubjectFirst",
  "proseNumberFirst",
  "proseRespectively",
  "proseShared",
  "proseChange",
  "proseRank",
  "proseWords",
  "prosePeriods",
  "documentTitle",
  "documentNumber",
  "documentIssuer",
  "documentDate",
  "documentRegion",
  "documentPeriod",
] as const;

export type ReadingRule = (typeof readingRules)[number];
