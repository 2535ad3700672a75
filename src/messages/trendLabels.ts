import type { Message } from "./message";

/** The classes of Open SDG's progress measure. */
export const openSdgLabels = {
  targetAchieved: { zh: "目标已实现", en: "target achieved" },
  substantialProgress: { zh: "显著进展", en: "substantial progress" },
  moderateProgress: { zh: "中等进展", en: "moderate progress" },
  limitedProgress: { zh: "有限进展", en: "limited progress" },
  deterioration: { zh: "倒退", en: "deterioration" },
  notAvailable: { zh: "不能判断", en: "not available" },
} as const satisfies Record<string, Message>;

/** The classes of Eurostat's method. */
export const eurostatLabels = {
  significantProgress: { zh: "显著进展", en: "significant progress" },
  moderateProgress: { zh: "中等进展", en: "moderate progress" },
  noProgress: { zh: "没有进展", en: "no progress" },
  moderateDeterioration: {
    zh: "进展不足或略有倒退",
    en: "insufficient progress or moderate deterioration",
  },
  significantDeterioration: { zh: "明显倒退", en: "significant deterioration" },
  notAvailable: { zh: "不能判断", en: "not available" },
} as const satisfies Record<string, Message>;
